import { newId, RuleError, type Day } from '@gaoxin/kernel';
import { scaled } from './decimal.ts';

/** What an amount rests on: said in public, written in a contract, money that came, investment that was made. */
export type EvidenceGrade = 'CLAIMED' | 'CONTRACTED' | 'PAID_IN' | 'INVESTED';

/** The facts that the headline is computed from; an entity and a row read from the database both have them. */
export interface AmountFacts {
  id: string;
  leadId: string;
  grade: EvidenceGrade;
  amount: string;
  currency: string;
  statedOn: Day;
  recordedAt: Date;
  replacesId: string | null;
  setAsideAt: Date | null;
}

/** An amount as one source states it. It is never overwritten: a later one replaces it, or a person sets it aside. */
export class StatedAmount implements AmountFacts {
  setAsideAt: Date | null = null;
  setAsideBy: string | null = null;
  setAsideReason: string | null = null;
  readonly id: string;
  readonly zoneId: string;
  readonly enterpriseId: string;
  readonly leadId: string;
  readonly grade: EvidenceGrade;
  readonly amount: string;
  readonly currency: string;
  readonly statedOn: Day;
  readonly source: string;
  readonly recordedBy: string;
  readonly recordedAt: Date;
  readonly replacesId: string | null;
  /** The ceremony at which it was said. */
  readonly signingEventId: string | null;
  readonly fileIds: string[];

  /** @throws RuleError OUT_OF_RANGE for an amount of nothing or less. */
  constructor(facts: {
    lead: { id: string; zoneId: string; enterpriseId: string };
    grade: EvidenceGrade;
    money: { amount: string; currency: string };
    statedOn: Day;
    source: string;
    recordedBy: string;
    recordedAt: Date;
    replacesId?: string | null;
    signingEventId?: string | null;
    fileIds?: string[];
    path?: readonly string[];
  }) {
    if (scaled(facts.money.amount) <= 0n) {
      throw new RuleError('OUT_OF_RANGE', { min: '0.01', max: '10¹⁵' }, [...(facts.path ?? ['money']), 'amount']);
    }
    this.id = newId();
    this.zoneId = facts.lead.zoneId;
    this.enterpriseId = facts.lead.enterpriseId;
    this.leadId = facts.lead.id;
    this.grade = facts.grade;
    this.amount = facts.money.amount;
    this.currency = facts.money.currency;
    this.statedOn = facts.statedOn;
    this.source = facts.source;
    this.recordedBy = facts.recordedBy;
    this.recordedAt = facts.recordedAt;
    this.replacesId = facts.replacesId ?? null;
    this.signingEventId = facts.signingEventId ?? null;
    this.fileIds = facts.fileIds ?? [];
  }

  setAside(reason: string, by: string, now: Date): void {
    this.setAsideAt = now;
    this.setAsideBy = by;
    this.setAsideReason = reason;
  }
}

/** @throws RuleError AMOUNT_GRADE for a replacement of another kind of evidence. */
export function expectReplaceable(grade: EvidenceGrade, replaced: Pick<AmountFacts, 'grade'>): void {
  if (replaced.grade !== grade) throw new RuleError('AMOUNT_GRADE', { grade: replaced.grade }, ['replaces']);
}
