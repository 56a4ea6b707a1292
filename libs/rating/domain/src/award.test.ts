import { computeAward, type AwardOutcome } from './award.ts';
import { fraction, toNumber } from './fraction.ts';
import { PUBLISHED_RULES } from './scoring-rules.ts';
import { standingsOf, type CountedBallot, type Tally } from './standings.ts';

const rules = PUBLISHED_RULES;

/** All four dimensions alike, so that a ballot is worth its points. */
const ballot = (secretaryId: string, enterpriseId: string, points: number): CountedBallot => ({
  secretaryId,
  enterpriseId,
  points: { LAWFUL_DUTY: points, EFFICIENCY: points, EXECUTION: points, ACHIEVEMENT: points },
});

/** A secretary's ballots from enterprises e0, e1, …, or from `from` on. */
const ballots = (secretaryId: string, points: number[], from = 0) => points.map((value, index) => ballot(secretaryId, `e${from + index}`, value));
const times = (count: number, value: number) => Array.from({ length: count }, () => value);
const award = (...all: CountedBallot[][]) => computeAward({ period: '2022-07', rules, ballots: all.flat() });
const winners = (outcome: AwardOutcome | null) => outcome?.scores.filter((score) => score.gold).map((score) => score.secretaryId);
const scoreOf = (outcome: AwardOutcome | null, secretaryId: string) => outcome!.scores.find((score) => score.secretaryId === secretaryId)!;

/** Deterministic numbers from 0 to below `limit`. */
function draw(seed: number) {
  let state = seed;
  return (limit: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * limit);
  };
}

test('few high scores do not decide: the shrunken mean crowns B, the naive one would crown A', () => {
  const tally = (secretaryId: string, n: number, mean: number): Tally => ({ secretaryId, n, sum: BigInt(n * mean * 100), squares: 0n });
  const standings = standingsOf([tally('A', 1, 100), tally('B', 12, 95), tally('C', 30, 90)], fraction(80), { k: 5, minimumEnterprises: 5 });
  expect(standings.map(({ tally: { secretaryId }, rank, eligible, score }) => [secretaryId, rank, eligible, toNumber(score).toFixed(2)])).toEqual([
    ['B', 1, true, '90.59'],
    ['C', 2, true, '88.57'],
    ['A', null, false, '83.33'],
  ]);
});

test('below five enterprises nothing of the ballots is shown', () => {
  const outcome = award(ballots('A', times(4, 100)), ballots('B', times(6, 70)));
  expect(scoreOf(outcome, 'A')).toEqual({
    secretaryId: 'A',
    rank: null,
    eligible: false,
    enterprises: null,
    rawMean: null,
    score: null,
    gold: false,
    dimensions: [],
  });
  expect(winners(outcome)).toEqual(['B']);
});

test('a hidden score cannot be had by subtracting the shown ones from the mean', () => {
  const shown = ballots('B', times(6, 70));
  expect(award(shown, [ballot('A', 'e9', 13)])).toMatchObject({ zoneMean: 70, ballots: 6, enterprises: 6 });
  expect(award(shown, ballots('A', [10, 10, 10]), ballots('D', [10, 10], 3))).toMatchObject({ ballots: 11, zoneMean: (6 * 70 + 50) / 11 });
});

test('without enough enterprises there is no award', () => {
  expect(award()).toBeNull();
  expect(award(ballots('A', times(4, 90)), ballots('B', times(4, 80)))).toBeNull();
  expect(winners(award(ballots('A', times(4, 90)), ballots('B', times(4, 80), 4)))).toEqual([]);
});

test.each([
  ['a clear lead', ballots('A', [90, 91, 92, 93, 94, 95]), ballots('B', [60, 61, 62, 63, 64, 65]), ['A'], [1, 2]],
  ['a lead within the error', ballots('A', [70, 80, 90, 100, 95]), ballots('B', [68, 80, 90, 100, 95]), ['A', 'B'], [1, 2]],
  ['equal scores without any scatter', ballots('B', times(5, 88)), ballots('A', times(5, 88)), ['A', 'B'], [1, 1]],
  ['equal means of unequal numbers at the mean', ballots('A', times(7, 88)), ballots('B', times(5, 88)), ['A', 'B'], [1, 1]],
  ['a small lead without any scatter', ballots('A', times(5, 89)), ballots('B', times(5, 88)), ['A'], [1, 2]],
])('%s', (_name, one, other, gold, ranks) => {
  const outcome = award(one, other);
  expect(winners(outcome)).toEqual(gold);
  expect(outcome!.scores.map((score) => score.rank)).toEqual(ranks);
});

test('lead and error of the first two are what the formula gives', () => {
  const outcome = award(ballots('A', [80, 90, 100, 90, 90]), ballots('B', [70, 80, 90, 80, 80]));
  // Means 90 and 80, μ 85: (450 + 425) ÷ 10 and (400 + 425) ÷ 10; pooled variance 50 over 10 ballots.
  expect(outcome).toMatchObject({ zoneMean: 85, lead: 5, pooledError: Math.sqrt(50 * (0.05 + 0.05)) });
  expect(outcome!.scores.map((score) => score.score)).toEqual([87.5, 82.5]);
});

test('leaving out an enterprise tells only whether the first place depends on it', () => {
  expect(award(ballots('A', [100, 100, 60, 60, 60, 60, 60]), ballots('B', times(7, 70)))!.leaveOneOutChanges).toBe(true);
  expect(award(ballots('A', times(7, 95)), ballots('B', times(7, 60)))!.leaveOneOutChanges).toBe(false);
  // Without one of five the first is no longer eligible.
  expect(award(ballots('A', times(5, 95)), ballots('B', times(7, 60)))!.leaveOneOutChanges).toBe(true);
});

test('dimensions are scored by the same formula and weigh up to the score', () => {
  const mixed = (secretaryId: string, shift: number) =>
    Array.from({ length: 6 }, (_, index) => ({
      secretaryId,
      enterpriseId: `e${index}`,
      points: { LAWFUL_DUTY: 90 + shift, EFFICIENCY: 80 - shift, EXECUTION: 70 + index, ACHIEVEMENT: 60 },
    }));
  for (const score of award(mixed('A', 5), mixed('B', 0))!.scores) {
    expect(score.dimensions.map(({ dimension, n }) => [dimension, n])).toEqual([
      ['LAWFUL_DUTY', 6],
      ['EFFICIENCY', 6],
      ['EXECUTION', 6],
      ['ACHIEVEMENT', 6],
    ]);
    expect(score.dimensions.reduce((sum, { weight, score: points }) => sum + weight * points, 0)).toBeCloseTo(score.score!, 10);
  }
});

/** Secretaries s0 to s5 with mirrored ballots, so that the mean of all is exactly 50. */
function mirrored(seed: number): CountedBallot[] {
  const next = draw(seed);
  return Array.from({ length: 6 }, (_, index) => {
    const high = Array.from({ length: 3 + next(4) }, () => 50 + next(51));
    return [ballots(`s${index}`, high), ballots(`s${5 - index}`, high.map((points) => 100 - points), 20)];
  }).flat(2);
}

const seeds = Array.from({ length: 40 }, (_, index) => index + 1);

test.each(seeds)('a ballot at the mean moves nobody else, and its own secretary only towards the mean (%i)', (seed) => {
  const before = award(mirrored(seed))!;
  expect(before.zoneMean).toBe(50);
  const after = award(mirrored(seed), [ballot('s3', 'new', 50)])!;
  expect(after.zoneMean).toBe(50);
  const others = (outcome: AwardOutcome) => outcome.scores.filter(({ secretaryId }) => secretaryId !== 's3').map(({ secretaryId, score }) => [secretaryId, score]);
  expect(others(after)).toEqual(others(before));
  const distance = (outcome: AwardOutcome) => scoreOf(outcome, 's3').score! - 50;
  expect(Math.abs(distance(after))).toBeLessThanOrEqual(Math.abs(distance(before)));
  expect(Math.sign(distance(after))).toBe(Math.sign(distance(before)));
});

test.each(seeds)('the order of the ballots changes no byte (%i)', (seed) => {
  const next = draw(seed);
  const shuffled = mirrored(seed).map((one) => [next(1_000_000), one] as const).sort(([a], [b]) => a - b).map(([, one]) => one);
  expect(JSON.stringify(award(shuffled))).toBe(JSON.stringify(award(mirrored(seed))));
});

test('inputs of another formula and doubled ballots are refused', () => {
  expect(() => computeAward({ period: '2022-07', rules: { ...rules, formulaVersion: '1999-01' }, ballots: [] })).toThrow('No formula 1999-01.');
  expect(() => award([ballot('A', 'e1', 1), ballot('A', 'e1', 2)])).toThrow('one effective ballot');
});
