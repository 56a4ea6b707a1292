import { newId, RuleError } from '@gaoxin/kernel';
import { gateOf, type GateFindingCode, type GateVerdict, type IncentiveKind, type IncentiveScope, type LegalBasis, type TermFacts } from './fair-competition.ts';
import type { Quantity, QuantityBound, Unit } from './quantity.ts';

export type IncentiveStatus = GateVerdict | 'APPROVED' | 'REFUSED' | 'WITHDRAWN';

/** An incentive that the zone offers. The gate answers when it is drafted; its answer is never typed. */
export class IncentiveTerm implements Omit<TermFacts, 'hasRate'> {
  status: IncentiveStatus;
  agreementId: string | null = null;
  opinion: string | null = null;
  reviewer: string | null = null;
  reviewedAt: Date | null = null;
  version = 1;
  readonly id: string;
  readonly zoneId: string;
  readonly enterpriseId: string;
  readonly leadId: string;
  readonly kind: IncentiveKind;
  readonly scope: IncentiveScope;
  readonly text: string;
  readonly basis: LegalBasis;
  readonly basisText: string | null;
  readonly rateValue: string | null;
  readonly rateUnit: Unit | null;
  readonly rateBound: QuantityBound | null;
  readonly findings: GateFindingCode[];
  readonly draftedBy: string;
  /** Account of the drafter; null for terms that were drafted before it was kept. */
  readonly draftedById: string | null;
  readonly draftedAt: Date;

  /** @throws RuleError BLANK when a basis is claimed and not named. */
  constructor(facts: {
    lead: { id: string; zoneId: string; enterpriseId: string };
    kind: IncentiveKind;
    scope: IncentiveScope;
    text: string;
    basis: LegalBasis;
    basisText: string | null;
    rate: Quantity | null;
    draftedBy: string;
    draftedById: string;
    draftedAt: Date;
  }) {
    if (facts.basis !== 'NONE' && !facts.basisText) throw new RuleError('BLANK', {}, ['basisText']);
    const { verdict, findings } = gateOf({ ...facts, hasRate: facts.rate !== null });
    this.status = verdict;
    this.findings = findings;
    this.id = newId();
    this.zoneId = facts.lead.zoneId;
    this.enterpriseId = facts.lead.enterpriseId;
    this.leadId = facts.lead.id;
    this.kind = facts.kind;
    this.scope = facts.scope;
    this.text = facts.text;
    this.basis = facts.basis;
    this.basisText = facts.basisText;
    this.rateValue = facts.rate?.value ?? null;
    this.rateUnit = facts.rate?.unit ?? null;
    this.rateBound = facts.rate?.bound ?? null;
    this.draftedBy = facts.draftedBy;
    this.draftedById = facts.draftedById;
    this.draftedAt = facts.draftedAt;
  }

  /** @throws RuleError INCENTIVE_STATE for a term that the gate decided, or that was reviewed; INCENTIVE_OWN for the drafter. */
  review({ approved, opinion }: { approved: boolean; opinion: string }, reviewer: Person, now: Date): void {
    if (this.status !== 'WAITING_REVIEW') throw new RuleError('INCENTIVE_STATE');
    if (isDrafter(this, reviewer)) throw new RuleError('INCENTIVE_OWN');
    this.status = approved ? 'APPROVED' : 'REFUSED';
    this.opinion = opinion;
    this.reviewer = reviewer.name;
    this.reviewedAt = now;
  }

  /** Makes it part of the agreement. @throws RuleError INCENTIVE_REJECTED, INCENTIVE_UNREVIEWED, INCENTIVE_STATE. */
  attach(agreementId: string): void {
    if (this.status === 'REJECTED' || this.status === 'REFUSED') throw new RuleError('INCENTIVE_REJECTED');
    if (this.status === 'WAITING_REVIEW') throw new RuleError('INCENTIVE_UNREVIEWED', { count: 1 });
    if (!isAttachable(this)) throw new RuleError('INCENTIVE_STATE');
    this.agreementId = agreementId;
  }

  /** @throws RuleError INCENTIVE_STATE for a term of an agreement. */
  withdraw(): void {
    if (!isWithdrawable(this)) throw new RuleError('INCENTIVE_STATE');
    this.status = 'WITHDRAWN';
  }
}

interface Person {
  id: string;
  name: string;
}

/** Whoever drafted a term does not decide about it, whatever offices the person holds. */
export const isDrafter = ({ draftedById, draftedBy }: { draftedById: string | null; draftedBy: string }, { id, name }: Person): boolean =>
  draftedById === null ? draftedBy === name : draftedById === id;

interface Standing {
  status: IncentiveStatus;
  agreementId: string | null;
}

export const isAttachable = ({ status, agreementId }: Standing): boolean => agreementId === null && (status === 'LAWFUL' || status === 'APPROVED');
export const isWithdrawable = ({ status, agreementId }: Standing): boolean => agreementId === null && status !== 'WITHDRAWN';

/** @throws RuleError INCENTIVE_UNREVIEWED while one of the lead's terms waits: nothing is signed that nobody looked at. */
export function expectReviewed(terms: readonly Standing[]): void {
  const waiting = terms.filter(({ status }) => status === 'WAITING_REVIEW').length;
  if (waiting > 0) throw new RuleError('INCENTIVE_UNREVIEWED', { count: waiting });
}
