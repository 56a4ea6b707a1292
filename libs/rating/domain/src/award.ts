import { compareFractions, minus, toNumber, type Fraction } from './fraction.ts';
import { DIMENSIONS, FORMULA_VERSION, type RatingDimension, type ScoringRules } from './scoring-rules.ts';
import { ballotValue, pooledError, rawMean, shrunkenMean, standingsOf, tallyOf, type CountedBallot, type Standing } from './standings.ts';

/** All that an award depends on. */
export interface AwardInputs {
  period: string;
  rules: ScoringRules;
  ballots: readonly CountedBallot[];
}

export interface DimensionOutcome {
  dimension: RatingDimension;
  /** Share of the dimension, 0 to 1. */
  weight: number;
  rawMean: number;
  score: number;
  n: number;
}

/** Below the minimum of enterprises the figures are null and `dimensions` is empty: ballots stay secret. */
export interface SecretaryOutcome {
  secretaryId: string;
  rank: number | null;
  enterprises: number | null;
  rawMean: number | null;
  score: number | null;
  eligible: boolean;
  gold: boolean;
  dimensions: DimensionOutcome[];
}

export interface AwardOutcome {
  zoneMean: number;
  ballots: number;
  enterprises: number;
  lead: number | null;
  pooledError: number | null;
  leaveOneOutChanges: boolean;
  scores: SecretaryOutcome[];
}

interface Table {
  counted: readonly CountedBallot[];
  mean: Fraction;
  standings: Standing[];
}

/**
 * The gold secretary of a month. Equal inputs give equal results to the byte, whatever the order of the ballots.
 * Null when fewer than the minimum of enterprises voted: then any figure would speak of single ballots.
 * @throws Error for another formula's inputs, or two ballots of an enterprise for one secretary.
 */
export function computeAward({ rules, ballots }: AwardInputs): AwardOutcome | null {
  expectUsable(rules, ballots);
  const table = tableOf(ballots, rules);
  if (!table) return null;
  const ranked = table.standings.filter((standing) => standing.eligible);
  const [first, second] = ranked;
  const gold = goldOf(ranked, rules.k);
  return {
    zoneMean: toNumber(table.mean),
    ballots: table.counted.length,
    enterprises: enterprisesOf(table.counted).size,
    lead: first && second ? toNumber(minus(first.score, second.score)) : null,
    pooledError: first && second ? pooledError(first, second, rules.k) : null,
    leaveOneOutChanges: changesWithoutOne(ballots, rules, firstPlace(table)),
    scores: table.standings.map((standing) => outcomeOf(standing, table, rules, gold)),
  };
}

function tableOf(ballots: readonly CountedBallot[], rules: ScoringRules): Table | null {
  const bySecretary = Map.groupBy(ballots, (ballot) => ballot.secretaryId);
  const counted = countedOf(ballots, bySecretary, rules.minimumEnterprises);
  if (counted.length === 0) return null;
  const value = (ballot: CountedBallot) => ballotValue(ballot.points, rules.weights);
  const mean = rawMean(tallyOf('', counted, value));
  const tallies = [...bySecretary].map(([secretaryId, own]) => tallyOf(secretaryId, own, value));
  return { counted, mean, standings: standingsOf(tallies, mean, rules) };
}

/**
 * The ballots that make up the zone's mean: all of them, unless those for secretaries below the minimum come from so
 * few enterprises that subtracting the published figures from the mean would lay them open.
 */
function countedOf(ballots: readonly CountedBallot[], bySecretary: Map<string, CountedBallot[]>, minimum: number) {
  const isShown = (ballot: CountedBallot) => bySecretary.get(ballot.secretaryId)!.length >= minimum;
  const hidden = ballots.filter((ballot) => !isShown(ballot));
  return enterprisesOf(hidden).size >= minimum ? ballots : ballots.filter(isShown);
}

/** The first, and all who follow it without a gap by less than the error. */
function goldOf(ranked: readonly Standing[], k: number): ReadonlySet<string> {
  const gold = new Set<string>();
  const [first] = ranked;
  if (!first) return gold;
  const isNear = (one: Standing) =>
    compareFractions(one.score, first.score) === 0 || toNumber(minus(first.score, one.score)) < pooledError(first, one, k);
  for (const equals of Map.groupBy(ranked, (one) => one.rank).values()) {
    if (!equals.some(isNear)) break;
    for (const { tally } of equals) gold.add(tally.secretaryId);
  }
  return gold;
}

const firstPlace = (table: Table | null): string =>
  (table?.standings ?? []).filter(({ rank }) => rank === 1).map(({ tally }) => tally.secretaryId).join();

function changesWithoutOne(ballots: readonly CountedBallot[], rules: ScoringRules, first: string): boolean {
  const without = (enterpriseId: string) => ballots.filter((ballot) => ballot.enterpriseId !== enterpriseId);
  return [...enterprisesOf(ballots)].some((enterpriseId) => firstPlace(tableOf(without(enterpriseId), rules)) !== first);
}

function outcomeOf(standing: Standing, table: Table, rules: ScoringRules, gold: ReadonlySet<string>): SecretaryOutcome {
  const { tally, eligible, rank } = standing;
  return {
    secretaryId: tally.secretaryId,
    rank,
    eligible,
    enterprises: eligible ? tally.n : null,
    rawMean: eligible ? toNumber(standing.rawMean) : null,
    score: eligible ? toNumber(standing.score) : null,
    gold: gold.has(tally.secretaryId),
    dimensions: eligible ? DIMENSIONS.map((dimension) => dimensionOf(dimension, tally.secretaryId, table, rules)) : [],
  };
}

function dimensionOf(dimension: RatingDimension, secretaryId: string, { counted }: Table, rules: ScoringRules): DimensionOutcome {
  const value = (ballot: CountedBallot) => ballot.points[dimension] * 100;
  const own = tallyOf(secretaryId, counted.filter((ballot) => ballot.secretaryId === secretaryId), value);
  return {
    dimension,
    weight: rules.weights[dimension] / 100,
    rawMean: toNumber(rawMean(own)),
    score: toNumber(shrunkenMean(own, rawMean(tallyOf('', counted, value)), rules.k)),
    n: own.n,
  };
}

const enterprisesOf = (ballots: readonly CountedBallot[]): Set<string> => new Set(ballots.map((ballot) => ballot.enterpriseId));

function expectUsable(rules: ScoringRules, ballots: readonly CountedBallot[]): void {
  if (rules.formulaVersion !== FORMULA_VERSION) throw new Error(`No formula ${rules.formulaVersion}.`);
  const pairs = new Set(ballots.map((ballot) => JSON.stringify([ballot.enterpriseId, ballot.secretaryId])));
  if (pairs.size !== ballots.length) throw new Error('An enterprise has one effective ballot for a secretary.');
}
