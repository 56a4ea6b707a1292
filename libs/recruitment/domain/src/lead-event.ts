import { newId, type Day } from '@gaoxin/kernel';
import type { Lead } from './lead.ts';
import type { LeadChange } from './lead-change.ts';
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
  | 'CHAIN_TAGGED'
  | 'CHAIN_UNTAGGED'
  | 'SITE_RESERVED'
  | 'SITE_RELEASED'
  | 'SITE_OCCUPIED'
  | 'FORMAL_CONTACT'
  | 'INFORMAL_CONTACT'
  | 'CONTACT_CORRECTED'
  | 'CONTACT_STRUCK'
  | 'SIGNAL_SEEN'
  | 'SIGNAL_ANSWERED'
  | 'PITCH_WRITTEN'
  | 'PITCH_READY'
  | 'PITCH_SENT'
  | 'FEASIBILITY_PLANNED'
  | 'FEASIBILITY_REPLANNED'
  | 'FEASIBILITY_DROPPED'
  | 'DUE_DILIGENCE'
  | 'DUE_DILIGENCE_DECIDED'
  | 'TOUR_PLANNED'
  | 'TOUR_REVISED'
  | 'TOUR_ARRANGED'
  | 'TOUR_CANCELLED'
  | 'AGREEMENT_REVISED'
  | 'AMOUNT_STATED'
  | 'CONFLICT_RESOLVED'
  | 'CEREMONY'
  | 'IDENTIFIED'
  | 'OBLIGATION_ADDED'
  | 'OBLIGATION_FULFILLED'
  | 'OBLIGATION_BREACHED'
  | 'OBLIGATION_WAIVED'
  | 'INCENTIVE_DRAFTED'
  | 'INCENTIVE_REVIEWED'
  | 'INCENTIVE_ATTACHED'
  | 'INCENTIVE_WITHDRAWN'
  | 'HANDOVER_ACCEPTED'
  | 'STEP_DONE'
  | 'ASSIGNED'
  | 'PIPELINE_CHANGED';

/** How a lead stands. */
type Standing = 'stage' | 'plannedAmount' | 'plannedCurrency' | 'nextStepDueOn' | 'source' | 'sourceEnterpriseId' | 'pipelineStageId' | 'lookAgainOn' | 'stageEnteredAt';

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
  /** How the lead stood with it, so that a figure as of an earlier day can still be told; null for a line that was written without looking at it. */
  readonly leadStage: LeadStage | null;
  readonly plannedAmount: string | null;
  readonly plannedCurrency: string | null;
  readonly nextStepDueOn: Day | null;
  readonly source: Lead['source'] | null;
  readonly sourceEnterpriseId: string | null;
  readonly pipelineStageId: string | null;
  readonly lookAgainOn: Day | null;
  readonly stageEnteredAt: Date | null;
  /** What was known before and what is known now; empty but for a revision. */
  readonly changes: LeadChange[];

  constructor(facts: {
    /** As it stands after what happened; whoever changes it gives all of it. */
    lead: Pick<Lead, 'id' | 'zoneId'> & Partial<Pick<Lead, Standing>>;
    kind: LeadEventKind;
    occurredOn: Day;
    recordedAt: Date;
    actor: string;
    stage?: LeadStage;
    note?: string;
    changes?: LeadChange[];
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
    this.leadStage = facts.lead.stage ?? null;
    this.plannedAmount = facts.lead.plannedAmount ?? null;
    this.plannedCurrency = facts.lead.plannedCurrency ?? null;
    this.nextStepDueOn = facts.lead.nextStepDueOn ?? null;
    this.source = facts.lead.source ?? null;
    this.sourceEnterpriseId = facts.lead.sourceEnterpriseId ?? null;
    this.pipelineStageId = facts.lead.pipelineStageId ?? null;
    this.lookAgainOn = facts.lead.lookAgainOn ?? null;
    this.stageEnteredAt = facts.lead.stageEnteredAt ?? null;
    this.changes = facts.changes ?? [];
  }
}
