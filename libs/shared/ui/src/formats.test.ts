import { exactMoney, formatDay, formatInstant, formatMoney, formatShare } from './formats.ts';

const yuan = (amount: string) => ({ amount, currency: 'CNY' });

test.each([
  ['620000000', '6.2 亿元', 'CNY 620 million'],
  ['1750000.00', '175 万元', 'CNY 1.75 million'],
  ['80000000', '8000 万元', 'CNY 80 million'],
  ['99999999', '1 亿元', 'CNY 100 million'],
  ['9800.50', '9,800.5 元', 'CNY 9,800.5'],
  ['0', '0 元', 'CNY 0'],
  ['-3000000', '-300 万元', 'CNY -3 million'],
])('%s yuan reads %s, in English %s', (amount, chinese, english) => {
  expect(formatMoney(yuan(amount), 'zh-CN')).toBe(chinese);
  expect(formatMoney(yuan(amount), 'en')).toBe(english);
});

test('another currency keeps its name', () => {
  expect(formatMoney({ amount: '250000000', currency: 'USD' }, 'zh-CN')).toBe('2.5 亿美元');
  expect(formatMoney({ amount: '30000', currency: 'CHF' }, 'zh-CN')).toBe('3 万CHF');
});

test('the exact amount keeps every digit', () => {
  expect(exactMoney(yuan('12345678901234567.8900'))).toBe('CNY 12,345,678,901,234,567.89');
});

test('a date is as short as the year of today allows', () => {
  expect(formatDay('2022-07-25', '2022-07-26')).toBe('7-25');
  expect(formatDay('2021-12-31', '2022-07-26')).toBe('2021-12-31');
  expect(formatDay('2022-07-25')).toBe('2022-07-25');
});

test('an instant of today is a time, and the day is the one in China', () => {
  expect(formatInstant('2022-07-26T09:00:00Z', '2022-07-26')).toBe('17:00');
  expect(formatInstant('2022-07-25T16:30:00Z', '2022-07-26')).toBe('00:30');
  expect(formatInstant('2022-07-24T16:30:00Z', '2022-07-26')).toBe('7-25 00:30');
});

test('a share is rounded once, and a dash where nothing can be divided', () => {
  expect([formatShare(11 / 20), formatShare(9 / 19), formatShare(10 / 15, 1), formatShare(null)]).toEqual(['55%', '47%', '66.7%', '—']);
});
