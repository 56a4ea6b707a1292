import { addDays, dayOf, lightOf, newId, RuleError, type Day, type TrafficLight } from '@gaoxin/kernel';
import { promisesMoney } from './fair-competition.ts';
import type { PartySide } from './agreement-party.ts';
import type { Quantity, QuantityBound, Unit } from './quantity.ts';

export type ObligationKind = 'LAND' | 'POWER' | 'HOUSING' | 'INCENTIVE' | 'INVESTMENT' | 'OUTPUT' | 'JOBS' | 'TAX' | 'OTHER';
export type ObligationState = 'OPEN' | 'FULFILLED' | 'BREACHED' | 'WAIVED';

/** The facts that the rules look at; an obligation and a row read from the database both have them. */
export interface ObligationFacts {
  state: ObligationState;
  dueOn: Day;
  fulfilledOn: Day | null;
}

/** What an obligation needs of the incentive term that it fulfils. */
export interface AgreedTerm {
  id: string;
  agreementId: string | null;
}

/** What the zone gives has passed the fair-competition gate as a term of the agreement, however it is called. */
export const needsIncentive = (party: PartySide | null, { kind, clause }: { kind: ObligationKind; clause: string }): boolean =>
  party === 'ZONE' && (kind === 'INCENTIVE' || kind === 'TAX' || promisesMoney(clause));

function expectAgreed(party: PartySide, facts: { kind: ObligationKind; clause: string }, incentive: AgreedTerm | null, agreementId: string): void {
  const isAgreed = incentive !== null && incentive.agreementId === agreementId;
  if (incentive ? !isAgreed : needsIncentive(party, facts)) throw new RuleError('OBLIGATION_INCENTIVE', {}, ['incentiveTermId']);
}

/** What one side promised in an agreement. */
export class Obligation implements ObligationFacts {
  state: ObligationState = 'OPEN';
  fulfilledOn: Day | null = null;
  evidence: string | null = null;
  fileIds: string[] = [];
  fulfilmentRecordedAt: Date | null = null;
  /** First day on which it counted as breached; stays when it is fulfilled late. */
  breachedOn: Day | null = null;
  waivedAt: Date | null = null;
  reason: string | null = null;
  version = 1;
  readonly id: string;
  readonly zoneId: string;
  readonly enterpriseId: string;
  readonly agreementId: string;
  readonly party: PartySide;
  readonly kind: ObligationKind;
  readonly clause: string;
  readonly dueOn: Day;
  readonly ownerId: string | null;
  /** The incentive term that it fulfils. */
  readonly incentiveTermId: string | null;
  readonly quantityValue: string | null;
  readonly quantityUnit: Unit | null;
  readonly quantityBound: QuantityBound | null;
  readonly moneyAmount: string | null;
  readonly moneyCurrency: string | null;
  readonly recordedAt: Date;

  /**
   * @throws RuleError OBLIGATION_PARTY without a party, OBLIGATION_OWNER without an official who answers for the zone's,
   * DUE_BEFORE_SIGNING for a day before the signing, OBLIGATION_INCENTIVE where the zone promises an incentive that is no passed term of the agreement.
   */
  constructor(
    agreement: { id: string; zoneId: string; enterpriseId: string; signedOn: Day },
    facts: {
      party: PartySide | null;
      kind: ObligationKind;
      clause: string;
      dueOn: Day;
      ownerId: string | null;
      quantity: Quantity | null;
      money: { amount: string; currency: string } | null;
      incentive?: AgreedTerm | null;
      recordedAt: Date;
    },
  ) {
    if (!facts.party) throw new RuleError('OBLIGATION_PARTY', {}, ['party']);
    if (facts.party === 'ZONE' && !facts.ownerId) throw new RuleError('OBLIGATION_OWNER', {}, ['ownerId']);
    if (facts.dueOn < agreement.signedOn) throw new RuleError('DUE_BEFORE_SIGNING', { signedOn: agreement.signedOn }, ['dueOn']);
    const incentive = facts.incentive ?? null;
    expectAgreed(facts.party, facts, incentive, agreement.id);
    this.id = newId();
    this.zoneId = agreement.zoneId;
    this.enterpriseId = agreement.enterpriseId;
    this.agreementId = agreement.id;
    this.party = facts.party;
    this.kind = facts.kind;
    this.clause = facts.clause;
    this.dueOn = facts.dueOn;
    this.ownerId = facts.ownerId;
    this.incentiveTermId = incentive?.id ?? null;
    this.quantityValue = facts.quantity?.value ?? null;
    this.quantityUnit = facts.quantity?.unit ?? null;
    this.quantityBound = facts.quantity?.bound ?? null;
    this.moneyAmount = facts.money?.amount ?? null;
    this.moneyCurrency = facts.money?.currency ?? null;
    this.recordedAt = facts.recordedAt;
  }

  /** Also after a breach: what comes late still comes. @throws RuleError FUTURE_DAY for a day to come. */
  fulfil(fulfilment: { on: Day; evidence: string }, signedOn: Day, now: Date) {
    this.expectUnsettled();
    if (fulfilment.on > dayOf(now)) throw new RuleError('FUTURE_DAY', { today: dayOf(now) }, ['fulfilledOn']);
    if (fulfilment.on < signedOn) throw new RuleError('DUE_BEFORE_SIGNING', { signedOn }, ['fulfilledOn']);
    this.state = 'FULFILLED';
    this.fulfilledOn = fulfilment.on;
    this.evidence = fulfilment.evidence;
    this.fulfilmentRecordedAt = now;
    return this.told('fulfilled', { fulfilledOn: fulfilment.on, inTime: fulfilment.on <= this.dueOn });
  }

  /** @throws RuleError NOT_OVERDUE up to its last day. */
  breach(reason: string | null, now: Date) {
    if (this.state !== 'OPEN') throw new RuleError('OBLIGATION_STATE');
    if (!isOverdue(this, dayOf(now))) throw new RuleError('NOT_OVERDUE', { dueOn: this.dueOn });
    this.state = 'BREACHED';
    // However late it was noticed.
    this.breachedOn = addDays(this.dueOn, 1);
    this.reason = reason;
    return this.told('breached', { clause: this.clause, kind: this.kind, dueOn: this.dueOn, ownerId: this.ownerId });
  }

  waive(reason: string, now: Date) {
    this.expectUnsettled();
    this.state = 'WAIVED';
    this.reason = reason;
    this.waivedAt = now;
    return this.told('waived');
  }

  private expectUnsettled(): void {
    if (!isUnsettled(this)) throw new RuleError('OBLIGATION_STATE');
  }

  private told<More extends object>(fact: string, more: More = {} as More) {
    return {
      type: `recruitment.obligation.${fact}`,
      obligationId: this.id,
      agreementId: this.agreementId,
      enterpriseId: this.enterpriseId,
      party: this.party,
      ...more,
    };
  }
}

export const isUnsettled = ({ state }: Pick<ObligationFacts, 'state'>): boolean => state === 'OPEN' || state === 'BREACHED';

/** From the first day after the last one. */
export const isOverdue = ({ state, dueOn }: ObligationFacts, today: Day): boolean => state === 'OPEN' && dueOn < today;

/** Late as long as it is owed; what was released is neither. */
export const obligationLight = (obligation: ObligationFacts, today: Day): TrafficLight =>
  obligation.state === 'WAIVED' ? 'NOT_STARTED' : lightOf({ dueOn: obligation.dueOn, doneOn: obligation.fulfilledOn }, today);

