import { newId, RuleError } from '@gaoxin/kernel';

export type RecruitmentTargetKind = 'START_INVESTMENT' | 'SIGNED_INVESTMENT';

const YEARS = { min: 2000, max: 2100 };

/** One setting of an amount for a year. A change adds another version, so that a figure as of an earlier day still finds the one of then. */
export class RecruitmentTarget {
  readonly id: string;
  readonly zoneId: string;
  readonly year: number;
  readonly kind: RecruitmentTargetKind;
  readonly amount: string;
  readonly currency: string;
  readonly version: number;
  readonly recordedAt: Date;

  /** @throws RuleError STALE_VERSION when `expected` is not the version that stands, OUT_OF_RANGE for a year or amount that makes no sense. */
  constructor(
    facts: { zoneId: string; year: number; kind: RecruitmentTargetKind; amount: string; currency: string; recordedAt: Date },
    change: { expected: number | null; standing: number | null },
  ) {
    if (change.expected !== change.standing) throw new RuleError('STALE_VERSION', { current: change.standing });
    if (facts.year < YEARS.min || facts.year > YEARS.max) throw new RuleError('OUT_OF_RANGE', YEARS, ['year']);
    if (Number(facts.amount) <= 0) throw new RuleError('OUT_OF_RANGE', { min: '0.01', max: '10¹⁵' }, ['amount', 'amount']);
    this.id = newId();
    this.zoneId = facts.zoneId;
    this.year = facts.year;
    this.kind = facts.kind;
    this.amount = facts.amount;
    this.currency = facts.currency;
    this.version = (change.standing ?? 0) + 1;
    this.recordedAt = facts.recordedAt;
  }
}
