import { newId, RuleError } from '@gaoxin/kernel';

export type TargetMetric = 'STARTS' | 'PRODUCTION_STARTS';

const YEARS = { min: 2000, max: 2100 };
const VALUES = { min: 1, max: 100_000 };

/** One setting of a zone's target. A change adds another version, so that a report as of an earlier day still finds the one of then. */
export class AnnualTarget {
  readonly id: string;
  readonly zoneId: string;
  readonly year: number;
  readonly metric: TargetMetric;
  readonly value: number;
  readonly version: number;
  readonly recordedAt: Date;

  /** @throws RuleError STALE_VERSION when `expected` is not the version that stands, OUT_OF_RANGE for a year or value that makes no sense. */
  constructor(
    facts: { zoneId: string; year: number; metric: TargetMetric; value: number; recordedAt: Date },
    change: { expected: number | null; standing: number | null },
  ) {
    if (change.expected !== change.standing) throw new RuleError('STALE_VERSION', { current: change.standing });
    if (facts.year < YEARS.min || facts.year > YEARS.max) throw new RuleError('OUT_OF_RANGE', YEARS, ['year']);
    if (facts.value < VALUES.min || facts.value > VALUES.max) throw new RuleError('OUT_OF_RANGE', VALUES, ['value']);
    this.id = newId();
    this.zoneId = facts.zoneId;
    this.year = facts.year;
    this.metric = facts.metric;
    this.value = facts.value;
    this.version = (change.standing ?? 0) + 1;
    this.recordedAt = facts.recordedAt;
  }
}
