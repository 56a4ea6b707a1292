import { compareFractions, fraction, minus, toNumber, type Fraction } from './fraction.ts';
import type { Points } from './points.ts';
import { DIMENSIONS, type RatingDimension, type ScoringRules } from './scoring-rules.ts';

/** One enterprise's effective ballot for one secretary. */
export interface CountedBallot {
  enterpriseId: string;
  secretaryId: string;
  points: Points<RatingDimension>;
}

/** Sums over ballots in hundredths of a point: whole numbers, so the order of adding cannot matter. */
export interface Tally {
  secretaryId: string;
  n: number;
  sum: bigint;
  squares: bigint;
}

/** A secretary's place. Points from 0 to 100; the rank is null below the minimum of enterprises. */
export interface Standing {
  tally: Tally;
  eligible: boolean;
  rawMean: Fraction;
  score: Fraction;
  rank: number | null;
}

const SCALE = 100n;

/** A ballot's value in hundredths of a point: its dimensions by their shares in percent. */
export const ballotValue = (points: Points<RatingDimension>, weights: Points<RatingDimension>): number =>
  DIMENSIONS.reduce((sum, dimension) => sum + weights[dimension] * points[dimension], 0);

/** The tally of ballots of one secretary, by `valueOf` in hundredths of a point. */
export function tallyOf(secretaryId: string, ballots: readonly CountedBallot[], valueOf: (ballot: CountedBallot) => number): Tally {
  const values = ballots.map((ballot) => BigInt(valueOf(ballot)));
  return {
    secretaryId,
    n: values.length,
    sum: values.reduce((sum, value) => sum + value, 0n),
    squares: values.reduce((sum, value) => sum + value * value, 0n),
  };
}

/** Plain mean in points. @throws RangeError without a ballot. */
export const rawMean = ({ sum, n }: Pick<Tally, 'sum' | 'n'>): Fraction => fraction(sum, SCALE * BigInt(n));

/** (n·x̄ + k·μ) ÷ (n + k) in points: few ballots stay near the zone's mean μ, many speak for themselves. */
export function shrunkenMean({ sum, n }: Pick<Tally, 'sum' | 'n'>, mean: Fraction, k: number): Fraction {
  return fraction(sum * mean.denominator + SCALE * BigInt(k) * mean.numerator, SCALE * mean.denominator * BigInt(n + k));
}

/** Everyone with a ballot: the eligible best first, then the others; equal scores share a rank and stand by id. */
export function standingsOf(
  tallies: readonly Tally[],
  mean: Fraction,
  rules: Pick<ScoringRules, 'k' | 'minimumEnterprises'>,
): Standing[] {
  const all = tallies.map((tally) => ({
    tally,
    eligible: tally.n >= rules.minimumEnterprises,
    rawMean: rawMean(tally),
    score: shrunkenMean(tally, mean, rules.k),
  }));
  const better = (a: { score: Fraction }, b: { score: Fraction }) => compareFractions(b.score, a.score);
  const byId = (a: { tally: Tally }, b: { tally: Tally }) => (a.tally.secretaryId < b.tally.secretaryId ? -1 : 1);
  const eligible = all.filter((one) => one.eligible).sort((a, b) => better(a, b) || byId(a, b));
  const others = all.filter((one) => !one.eligible).sort(byId);
  let rank = 0;
  const ranked = eligible.map((one, index) => {
    const before = eligible[index - 1];
    if (!before || better(before, one) < 0) rank = index + 1;
    return { ...one, rank };
  });
  return [...ranked, ...others.map((one) => ({ ...one, rank: null }))];
}

/**
 * Standard error of the difference of two scores, in points, with the pooled variance of their ballots. A score is
 * n·x̄ ÷ (n + k) plus a constant, so its variance is n·s² ÷ (n + k)².
 */
export function pooledError(a: Standing, b: Standing, k: number): number {
  const freedom = a.tally.n + b.tally.n - 2;
  if (freedom <= 0) return 0;
  const variance = (squaredDeviations(a.tally) + squaredDeviations(b.tally)) / freedom;
  const share = ({ n }: Tally) => n / (n + k) ** 2;
  return Math.sqrt(variance * (share(a.tally) + share(b.tally)));
}

/** Sum of (value − mean)² in points². */
const squaredDeviations = ({ n, sum, squares }: Tally): number =>
  toNumber(minus(fraction(squares, SCALE * SCALE), fraction(sum * sum, SCALE * SCALE * BigInt(n))));
