import { RuleError } from '@gaoxin/kernel';
import type { Points } from './points.ts';

export const DIMENSIONS = ['LAWFUL_DUTY', 'EFFICIENCY', 'EXECUTION', 'ACHIEVEMENT'] as const;
export type RatingDimension = (typeof DIMENSIONS)[number];

/** Version of what `computeAward` does; a changed formula gets a new one, and stored awards keep theirs. */
export const FORMULA_VERSION = '2022-01';

/** Fixed when a cycle opens. Shares are whole percents, so that their sum is exact. */
export interface ScoringRules {
  /** Virtual ballots at the zone's mean that every secretary starts with. */
  k: number;
  minimumEnterprises: number;
  formulaVersion: string;
  /** Share of the enterprises' ballots in the score. */
  enterprisePercent: number;
  /** Shares of the dimensions in the value of a ballot. */
  weights: Points<RatingDimension>;
}

export const PUBLISHED_RULES: ScoringRules = {
  k: 5,
  minimumEnterprises: 5,
  formulaVersion: FORMULA_VERSION,
  enterprisePercent: 100,
  weights: { LAWFUL_DUTY: 25, EFFICIENCY: 25, EXECUTION: 25, ACHIEVEMENT: 25 },
};

/** Figures of fewer enterprises would tell what a single one thinks. */
const SMALLEST_GROUP = 5;

/** @throws RuleError OUT_OF_RANGE when the shares are not whole or the enterprises' voice is not the main one. */
export function expectRules(rules: ScoringRules): void {
  const refuse = (field: string, min: number, max: number) => {
    throw new RuleError('OUT_OF_RANGE', { min, max }, ['rules', field]);
  };
  const shares = DIMENSIONS.map((dimension) => rules.weights[dimension]);
  if (shares.some((share) => share < 0) || shares.reduce((sum, share) => sum + share, 0) !== 100) refuse('weights', 100, 100);
  if (rules.enterprisePercent < 50 || rules.enterprisePercent > 100) refuse('enterprisePercent', 50, 100);
  if (rules.minimumEnterprises < SMALLEST_GROUP) refuse('minimumEnterprises', SMALLEST_GROUP, 100);
  if (!Number.isInteger(rules.k) || rules.k < 0) refuse('k', 0, 100);
}
