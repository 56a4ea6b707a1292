import { newId, type Day } from '@gaoxin/kernel';
import type { LeadStage } from './lead-stage.ts';

export type LeadEventKind =
  | 'REGISTERED'
  | 'ADVANCED'
  | 'PLANNED'
  | 'FEASIBILITY'
  | 'SIGNED'
  | 'HANDED_OVER'
  | 'RETURNED'
  | 'DROPPED'
  | 'REVIVED'
  | 'REVISED'
  | 'RESTED'
  | 'PRIORITY'
  | 'RELOCATED'
  | 'IMPORTED'
  | 'MERGED'
  | 'UNMERGED'
  | 'SITE_RESERVED'
  | 'SITE_RELEASED'
  | 'SITE_OCCUPIED';

/** One line of a lead's timeline: when it happened and when it was written down. */
export class LeadEvent {
  readonly id: string;
  readonly zoneId: string;
  readonly leadId: string;
  readonly kind: LeadEventKind;
  readonly occurredOn: Day;
  readonly recordedAt: Date;
  readonly actor: string;
  readonly stage: LeadStage | null;
  readonly note: string | null;

  constructor(facts: {
    lead: { id: string; zoneId: string };
    kind: LeadEventKind;
    occurredOn: Day;
    recordedAt: Date;
    actor: string;
    stage?: LeadStage;
    note?: string;
  }) {
    this.id = newId();
    this.zoneId = facts.lead.zoneId;
    this.leadId = facts.lead.id;
    this.kind = facts.kind;
    this.occurredOn = facts.occurredOn;
    this.recordedAt = facts.recordedAt;
    this.actor = facts.actor;
    this.stage = facts.stage ?? null;
    this.note = facts.note ?? null;
  }
}
