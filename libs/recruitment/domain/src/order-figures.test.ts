import { isRegular, orderFunnel, type KnownMatch, type KnownOutcome } from './order-figures.ts';

const at = (day: string) => new Date(`${day}T01:00:00Z`);
const match = (id: string, more: Partial<KnownMatch> = {}): KnownMatch => ({
  id, product: '毛坯', proposedAt: at('2022-01-10'), revealedAt: at('2022-01-12'), supplierId: 'jinmeng', buyerId: 'dadixiong', ...more,
});
const outcome = (matchId: string, kind: KnownOutcome['kind'], occurredOn: string): KnownOutcome => ({ matchId, kind, occurredOn, recordedAt: at(occurredOn) });
const counts = (matches: KnownMatch[], outcomes: KnownOutcome[]) => {
  const { asOf: _asOf, ...figures } = orderFunnel(matches, outcomes, '2022-07-29', 'zh');
  return Object.fromEntries(Object.entries(figures).map(([name, { numerator, denominator, n }]) => [name, [numerator, denominator, n]]));
};

describe('regular orders', () => {
  it('are 1 for three orders with the same buyer in six months', () => {
    const orders = [outcome('m1', 'QUOTED', '2022-01-15'), outcome('m1', 'ORDERED', '2022-02-01'), outcome('m1', 'REPEAT', '2022-04-01'), outcome('m1', 'REPEAT', '2022-07-01')];
    expect(counts([match('m1')], orders)).toEqual({ introductions: [1, 1, 1], quotes: [1, 1, 1], orders: [1, 1, 1], repeats: [1, 1, 1], regularOrders: [1, 1, 1] });
  });

  it('count the orders of several matches of the same two together, and of other buyers apart', () => {
    const matches = [match('m1'), match('m2'), match('m3', { buyerId: 'wolong' })];
    const orders = [outcome('m1', 'ORDERED', '2022-02-01'), outcome('m1', 'REPEAT', '2022-03-01'), outcome('m2', 'ORDERED', '2022-04-01'), outcome('m3', 'ORDERED', '2022-04-02')];
    expect(counts(matches, orders).regularOrders).toEqual([1, 2, 2]);
  });

  it.each([
    [['2022-01-31', '2022-05-01', '2022-07-31'], true],
    [['2022-01-31', '2022-05-01', '2022-08-01'], false],
    [['2021-08-31', '2022-01-01', '2022-02-28'], true],
    [['2021-08-31', '2022-01-01', '2022-03-01'], false],
    [['2022-07-01', '2022-01-01', '2022-04-01'], true],
    [['2021-01-01', '2022-01-01', '2022-02-01', '2022-03-01'], true],
    [['2022-01-01', '2022-01-01'], false],
  ])('%j → %s', (days, regular) => {
    expect(isRegular(days)).toBe(regular);
  });
});

it('every level counts on from the one before', () => {
  const matches = [match('m1'), match('m2'), match('m3'), match('m4', { revealedAt: null })];
  const outcomes = [outcome('m1', 'QUOTED', '2022-02-01'), outcome('m2', 'QUOTED', '2022-02-01'), outcome('m1', 'ORDERED', '2022-02-05')];
  expect(counts(matches, outcomes)).toEqual({ introductions: [3, 4, 4], quotes: [2, 3, 3], orders: [1, 2, 2], repeats: [0, 1, 1], regularOrders: [0, 1, 1] });
  expect(counts([], []).introductions).toEqual([0, 0, 0]);
});
