import { dayOf, RuleError, type Day } from '@gaoxin/kernel';
import type { EnterprisePolicy } from './enterprise-policy.ts';
import type { ConditionResult } from './policy-condition.ts';

export type PolicyDeliveryState = 'DELIVERED' | 'READ' | 'ENTITLED' | 'OBJECTED' | 'APPLIED' | 'REFUSED' | 'FULFILLED';
export type PolicyFeedbackKind = 'HELPFUL' | 'NOT_UNDERSTANDABLE' | 'NOT_APPLICABLE' | 'TOO_MUCH_PAPER';

/** The facts that the rules look at; a delivery and a row read from the database both have them. */
export interface DeliveryFacts {
  withoutApplication: boolean;
  readAt: Date | null;
  appliedAt: Date | null;
  objectedAt: Date | null;
  refusal: string | null;
  fulfilledOn: Day | null;
}

/** A policy brought to one enterprise, and how far it came there. */
export class PolicyDelivery implements DeliveryFacts {
  version = 1;
  readAt: Date | null = null;
  appliedAt: Date | null = null;
  statement: string | null = null;
  objectedAt: Date | null = null;
  objection: string | null = null;
  fileIds: string[] = [];
  refusal: string | null = null;
  fulfilledOn: Day | null = null;
  amount: string | null = null;
  currency: string | null = null;
  feedbackKind: PolicyFeedbackKind | null = null;
  feedbackText: string | null = null;
  feedbackAt: Date | null = null;
  readonly id: string;
  readonly zoneId: string;
  readonly policyId: string;
  readonly enterpriseId: string;
  readonly withoutApplication: boolean;
  readonly reasons: ConditionResult[];
  readonly deliveredAt: Date;

  constructor(id: string, policy: EnterprisePolicy, facts: { enterpriseId: string; reasons: ConditionResult[]; deliveredAt: Date }) {
    this.id = id;
    this.zoneId = policy.zoneId;
    this.policyId = policy.id;
    this.withoutApplication = policy.withoutApplication;
    this.enterpriseId = facts.enterpriseId;
    this.reasons = facts.reasons;
    this.deliveredAt = facts.deliveredAt;
  }

  /** @throws RuleError NO_CHANGE when it was read before. */
  read(now: Date): void {
    if (this.readAt) throw new RuleError('NO_CHANGE');
    this.readAt = now;
  }

  /** A refused application may be made anew. @throws RuleError DELIVERY_STATE where nothing is to be applied for. */
  apply(statement: string, now: Date): void {
    if (!canApply(this)) throw this.wrongState();
    this.readAt ??= now;
    this.appliedAt = now;
    this.statement = statement;
    this.refusal = null;
  }

  /** The enterprise says that a benefit without application is not due to it, or not so. @throws RuleError DELIVERY_STATE where none is. */
  object(reason: string, now: Date): void {
    if (stateOf(this) !== 'ENTITLED') throw this.wrongState();
    this.readAt ??= now;
    this.objectedAt = now;
    this.objection = reason;
  }

  /** @throws RuleError DELIVERY_STATE unless an application or an objection waits for an answer. */
  refuse(reason: string): void {
    if (!canRefuse(this)) throw this.wrongState();
    this.refusal = reason;
  }

  /** @throws RuleError DELIVERY_STATE unless applied for or due without application, DATE_ORDER for a day outside. */
  fulfil(fulfilledOn: Day, money: { amount: string; currency: string } | null, now: Date): void {
    if (!canFulfil(this)) throw this.wrongState();
    const [from, to] = [dayOf(this.deliveredAt), dayOf(now)];
    if (fulfilledOn < from || fulfilledOn > to) throw new RuleError('DATE_ORDER', { from, to }, ['fulfilledOn']);
    if (money && Number(money.amount) <= 0) throw new RuleError('OUT_OF_RANGE', { min: '0.01', max: '10¹⁵' }, ['amount', 'amount']);
    this.fulfilledOn = fulfilledOn;
    this.amount = money?.amount ?? null;
    this.currency = money?.currency ?? null;
  }

  giveFeedback(kind: PolicyFeedbackKind, text: string | null, now: Date): void {
    this.feedbackKind = kind;
    this.feedbackText = text;
    this.feedbackAt = now;
  }

  private wrongState(): RuleError {
    return new RuleError('DELIVERY_STATE', { state: stateOf(this) });
  }
}

/** How far the policy came with the enterprise. */
export function stateOf(delivery: DeliveryFacts): PolicyDeliveryState {
  if (delivery.fulfilledOn) return 'FULFILLED';
  if (delivery.refusal !== null) return 'REFUSED';
  if (delivery.appliedAt) return 'APPLIED';
  if (delivery.objectedAt) return 'OBJECTED';
  if (delivery.withoutApplication) return 'ENTITLED';
  return delivery.readAt ? 'READ' : 'DELIVERED';
}

export const canApply = (delivery: DeliveryFacts): boolean => ['DELIVERED', 'READ', 'REFUSED'].includes(stateOf(delivery));
export const canRefuse = (delivery: DeliveryFacts): boolean => ['APPLIED', 'OBJECTED'].includes(stateOf(delivery));
export const canFulfil = (delivery: DeliveryFacts): boolean => ['APPLIED', 'ENTITLED', 'OBJECTED'].includes(stateOf(delivery));

/** Applied for, or received without applying. */
export const isUsed = ({ appliedAt, fulfilledOn }: DeliveryFacts): boolean => appliedAt !== null || fulfilledOn !== null;
