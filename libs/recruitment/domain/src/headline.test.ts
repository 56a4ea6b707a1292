import { headlineOf, standing } from './headline.ts';
import type { AmountFacts, EvidenceGrade } from './stated-amount.ts';

const at = (day: string) => new Date(`${day}T09:00:00+08:00`);
let number = 0;
const amount = (grade: EvidenceGrade, yuan: string, more: Partial<AmountFacts> = {}): AmountFacts => ({
  id: `a${(number += 1)}`,
  leadId: 'l1',
  grade,
  amount: yuan,
  currency: 'CNY',
  statedOn: '2022-07-01',
  recordedAt: at('2022-07-01'),
  replacesId: null,
  setAsideAt: null,
  ...more,
});
const told = (amounts: AmountFacts[]) => {
  const { amount: headline, conflicting, announcedTimes } = headlineOf(amounts);
  return [headline?.grade ?? null, headline?.amount ?? null, conflicting.length, announcedTimes];
};

describe('the headline amount of a project', () => {
  it('is the contract, and says that 10 times as much was announced', () => {
    const ceremonies = ['30000000', '100000000', '300000000'].map((yuan) => amount('CLAIMED', yuan));
    expect(told([...ceremonies, amount('CONTRACTED', '30000000.0000')])).toEqual(['CONTRACTED', '30000000.0000', 0, 10]);
  });

  it('is nothing while 10 billion yuan and 10 billion dollars stand side by side', () => {
    const [yuan, dollars] = [amount('CONTRACTED', '10000000000'), amount('CONTRACTED', '10000000000', { currency: 'USD' })];
    expect(told([yuan, dollars])).toEqual([null, null, 2, null]);
    expect(told([yuan, { ...dollars, grade: 'CLAIMED' }])).toEqual([null, null, 2, null]);
    expect(told([yuan, { ...dollars, setAsideAt: at('2022-07-02') }])).toEqual(['CONTRACTED', '10000000000', 0, null]);
  });

  it.each([
    ['a part of the contract that came leaves the contract', [amount('CONTRACTED', '300'), amount('PAID_IN', '100')], ['CONTRACTED', '300', 0, null]],
    ['money that reaches the contract is stronger', [amount('CONTRACTED', '300'), amount('PAID_IN', '300')], ['PAID_IN', '300', 0, null]],
    ['investment made is the strongest', [amount('CONTRACTED', '300'), amount('PAID_IN', '300'), amount('INVESTED', '310')], ['INVESTED', '310', 0, null]],
    ['of money that came the latest day counts', [amount('PAID_IN', '100'), amount('PAID_IN', '200', { statedOn: '2022-07-20' })], ['PAID_IN', '200', 0, null]],
    ['two amounts that came by the same day contradict each other', [amount('CONTRACTED', '300'), amount('PAID_IN', '100'), amount('PAID_IN', '200')], [null, null, 2, null]],
    ['two contracted amounts contradict each other', [amount('CONTRACTED', '300'), amount('CONTRACTED', '500')], [null, null, 2, null]],
    ['the same contracted amount twice does not', [amount('CONTRACTED', '300'), amount('CONTRACTED', '300.00')], ['CONTRACTED', '300', 0, null]],
    ['claims alone contradict each other when they differ', [amount('CLAIMED', '300'), amount('CLAIMED', '500')], [null, null, 2, null]],
    ['one claim alone is told as a claim', [amount('CLAIMED', '300')], ['CLAIMED', '300', 0, null]],
    ['nothing stated is nothing told', [], [null, null, 0, null]],
  ] as const)('%s', (_what, amounts, expected) => {
    expect(told([...amounts])).toEqual(expected);
  });

  it('follows a supplementary agreement, and earlier days keep what was known then', () => {
    const first = amount('CONTRACTED', '300');
    const second = amount('CONTRACTED', '500', { replacesId: first.id, recordedAt: at('2022-07-10') });
    expect(headlineOf([first, second]).amount).toBe(second);
    expect(headlineOf([first, second], { before: at('2022-07-09') }).amount).toBe(first);
    expect(standing([first, second])).toEqual([second]);
  });

  it('takes the agreement that speaks for the project', () => {
    const [early, late] = [amount('CONTRACTED', '900'), amount('CONTRACTED', '300', { leadId: 'l2' })];
    expect(headlineOf([early, late], { contractOf: 'l2' }).amount).toBe(late);
  });
});
