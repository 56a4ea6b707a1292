import { newId } from '@gaoxin/kernel';
import type { AwardOutcome, DimensionOutcome, SecretaryOutcome } from './award.ts';

/** A computed award as it was published. Its figures never change; a correction is another version. */
export class AwardResult {
  readonly version = 1;
  recomputedAt: Date | null = null;
  recomputedBy: string | null = null;
  recomputedIdentical: boolean | null = null;
  readonly id: string;
  readonly zoneId: string;
  readonly cycleId: string;
  readonly period: string;
  readonly zoneMean: number;
  readonly ballots: number;
  readonly enterprises: number;
  readonly lead: number | null;
  readonly pooledError: number | null;
  readonly leaveOneOutChanges: boolean;
  readonly sha256: string;
  readonly computedAt: Date;

  constructor(facts: {
    cycle: { id: string; zoneId: string; period: string };
    outcome: AwardOutcome;
    sha256: string;
    computedAt: Date;
  }) {
    const { cycle, outcome } = facts;
    this.id = newId();
    this.zoneId = cycle.zoneId;
    this.cycleId = cycle.id;
    this.period = cycle.period;
    this.zoneMean = outcome.zoneMean;
    this.ballots = outcome.ballots;
    this.enterprises = outcome.enterprises;
    this.lead = outcome.lead;
    this.pooledError = outcome.pooledError;
    this.leaveOneOutChanges = outcome.leaveOneOutChanges;
    this.sha256 = facts.sha256;
    this.computedAt = facts.computedAt;
  }

  computed(winners: readonly string[]) {
    return {
      type: 'rating.award.computed',
      awardId: this.id,
      cycleId: this.cycleId,
      period: this.period,
      version: this.version,
      winners,
      sha256: this.sha256,
    };
  }

  recordRecomputation(by: string, identical: boolean, now: Date): void {
    this.recomputedAt = now;
    this.recomputedBy = by;
    this.recomputedIdentical = identical;
  }
}

/** What an award was computed from, as canonical JSON. It holds single ballots and is never handed out. */
export class AwardInput {
  readonly id: string;
  readonly zoneId: string;
  readonly canonical: string;

  constructor(award: { id: string; zoneId: string }, canonical: string) {
    this.id = award.id;
    this.zoneId = award.zoneId;
    this.canonical = canonical;
  }
}

/** A secretary's line of an award. */
export class SecretaryScore {
  readonly id: string;
  readonly zoneId: string;
  readonly awardId: string;
  readonly period: string;
  readonly secretaryId: string;
  readonly rank: number | null;
  readonly enterprises: number | null;
  readonly rawMean: number | null;
  readonly score: number | null;
  readonly eligible: boolean;
  readonly gold: boolean;
  readonly dimensions: DimensionOutcome[];

  constructor(award: { id: string; zoneId: string; period: string }, outcome: SecretaryOutcome) {
    this.id = newId();
    this.zoneId = award.zoneId;
    this.awardId = award.id;
    this.period = award.period;
    this.secretaryId = outcome.secretaryId;
    this.rank = outcome.rank;
    this.enterprises = outcome.enterprises;
    this.rawMean = outcome.rawMean;
    this.score = outcome.score;
    this.eligible = outcome.eligible;
    this.gold = outcome.gold;
    this.dimensions = outcome.dimensions;
  }
}

/** The published figures in the shape in which `computeAward` gives them, to compare the two. */
export function publishedOutcome(award: AwardResult, scores: readonly SecretaryScore[]): AwardOutcome {
  return {
    zoneMean: award.zoneMean,
    ballots: award.ballots,
    enterprises: award.enterprises,
    lead: award.lead,
    pooledError: award.pooledError,
    leaveOneOutChanges: award.leaveOneOutChanges,
    scores: scores.map(({ secretaryId, rank, enterprises, rawMean, score, eligible, gold, dimensions }) => ({
      secretaryId,
      rank,
      enterprises,
      rawMean,
      score,
      eligible,
      gold,
      dimensions,
    })),
  };
}
