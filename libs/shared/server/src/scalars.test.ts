import { scalars } from './scalars.ts';

const INSTANTS = [
  '1969-12-31T23:59:59.999Z', '1970-01-01T00:00:00.000Z', '2000-02-29T23:59:59.999Z', '2022-07-29T01:00:00.123Z', '2022-07-29T01:02:03.004Z',
  '2022-12-31T12:30:45.060Z', '9999-12-30T00:00:00.000Z', '9999-12-31T23:59:59.999Z', '+010000-01-01T00:00:00.000Z',
];

test.each(INSTANTS)('an instant is written to the millisecond, in UTC: %s', (text) => {
  expect(scalars.DateTime.serialize(new Date(text))).toBe(text);
  expect(scalars.DateTime.serialize(text)).toBe(text);
});

test('what is no instant is refused', () => {
  expect(() => scalars.DateTime.serialize('yesterday')).toThrow('Invalid time value');
});
