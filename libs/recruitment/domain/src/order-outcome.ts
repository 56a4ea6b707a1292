import { newId, type Day } from '@gaoxin/kernel';
import type { OrderVoice } from './order-side.ts';
import type { Unit } from './quantity.ts';

export type OutcomeKind = 'QUOTED' | 'ORDERED' | 'REPEAT' | 'NO_DEAL';

/** What came of an introduction, as one of the two confirmed it. The amount is for these two only. */
export class OrderOutcome {
  readonly id = newId();
  readonly zoneId: string;
  readonly matchId: string;
  readonly kind: OutcomeKind;
  readonly occurredOn: Day;
  readonly recordedAt: Date;
  readonly confirmedBy: OrderVoice;
  readonly quantity: string | null;
  readonly unit: Unit | null;
  readonly amount: string | null;
  readonly currency: string | null;

  constructor(facts: {
    match: { id: string; zoneId: string };
    kind: OutcomeKind;
    occurredOn: Day;
    recordedAt: Date;
    confirmedBy: OrderVoice;
    quantity?: { value: string; unit: Unit };
    amount?: { amount: string; currency: string } | null;
  }) {
    this.zoneId = facts.match.zoneId;
    this.matchId = facts.match.id;
    this.kind = facts.kind;
    this.occurredOn = facts.occurredOn;
    this.recordedAt = facts.recordedAt;
    this.confirmedBy = facts.confirmedBy;
    this.quantity = facts.quantity?.value ?? null;
    this.unit = facts.quantity?.unit ?? null;
    this.amount = facts.amount?.amount ?? null;
    this.currency = facts.amount?.currency ?? null;
  }
}
