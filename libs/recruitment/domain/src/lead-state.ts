import { dayOf, RuleError, type Day } from '@gaoxin/kernel';
import type { DiligenceState } from './due-diligence.ts';
import { checkDetails, NO_DETAILS, type LeadDetails, type LeadPriority, type LeadSource, type ProductCapacity, type UtilityNeed } from './lead-details.ts';
import { openingOf } from './lead-opening.ts';
import { isLeadOpen, type LeadStage } from './lead-stage.ts';
import type { StepFacts } from './next-step.ts';
import { standardPipeline, type PipelineFacts } from './pipeline.ts';
import type { RequirementFacts } from './requirement.ts';

/** What is known of a lead and where it stands; `Lead` says what can be done to it. */
export class LeadState implements LeadDetails, RequirementFacts, StepFacts {
  stage: LeadStage;
  version = 1;
  title: string;
  industry: string | null = null;
  parentGroup: string | null = null;
  plannedAmount: string | null = null;
  plannedCurrency: string | null = null;
  capacities: ProductCapacity[] = [];
  landMu: string | null = null;
  utilities: UtilityNeed[] = [];
  source: LeadSource;
  sourceEnterpriseId: string | null = null;
  sourceText: string | null = null;
  industryTeamId: string | null = null;
  industryTeam: string | null = null;
  priority: LeadPriority = 'NORMAL';
  priorityReason: string | null = null;
  pipelineId: string;
  /** Where it stands in its pipeline, or stood before it rested or was dropped. */
  pipelineStageId: string;
  stageEnteredAt: Date;
  nextStepTitle: string | null = null;
  nextStepDueOn: Day | null = null;
  nextStepWaitingFor: string | null = null;
  nextStepWaitingSince: Day | null = null;
  feasibilityCount = 0;
  /** Finished feasibility items that the zone asks for before talks. */
  feasibilityNeeded = 0;
  diligence: DiligenceState = 'NOT_ASKED';
  /** The phase to come back to when a dropped or resting lead is taken up again. */
  droppedFrom: LeadStage | null = null;
  lookAgainOn: Day | null = null;
  /** Why it rests or was dropped. */
  closedFor: string | null = null;
  signedOn: Day | null = null;
  /** The lead that goes on for it. */
  mergedInto: string | null = null;
  readonly id: string;
  readonly zoneId: string;
  readonly enterpriseId: string;
  /** As the directory calls it, kept here for the search. */
  enterpriseName: string;
  /** The official in charge. */
  ownerId: string;
  readonly openedAt: Date;
  readonly registeredAt: Date;

  constructor(facts: Partial<LeadDetails> & {
    id: string;
    zoneId: string;
    enterpriseId: string;
    enterpriseName?: string;
    title: string;
    source: LeadSource;
    ownerId: string;
    /** When it was written down. */
    openedAt: Date;
    /** The day of its opening, when that was earlier. */
    openedOn?: Day | null;
    pipeline?: PipelineFacts;
  }) {
    const { id, zoneId, enterpriseId, enterpriseName = '', ownerId, openedAt, openedOn = null, pipeline = standardPipeline(zoneId), ...details } = facts;
    const [first] = pipeline.stages;
    this.id = id;
    this.zoneId = zoneId;
    this.enterpriseId = enterpriseId;
    this.enterpriseName = enterpriseName;
    this.ownerId = ownerId;
    this.registeredAt = openedAt;
    this.openedAt = openedOn === null ? openedAt : openingOf(openedOn, openedAt);
    this.pipelineId = pipeline.id;
    this.pipelineStageId = first!.id;
    this.stage = first!.phase;
    this.stageEnteredAt = this.openedAt;
    this.title = details.title;
    this.source = details.source;
    this.know({ ...NO_DETAILS, ...details });
  }

  /** A fact of the lead lies between its opening and today. */
  expectDate(day: Day, now: Date, path: string[]): void {
    const [from, to] = [dayOf(this.openedAt), dayOf(now)];
    if (day < from || day > to) throw new RuleError('DATE_ORDER', { from, to }, path);
  }

  /** @throws RuleError LEAD_STAGE for a lead that is signed, handed over, dropped or at rest. */
  expectOpen(): void {
    if (!isLeadOpen(this)) throw new RuleError('LEAD_STAGE', { from: this.stage, to: this.stage });
  }

  protected know(details: Partial<LeadDetails>): void {
    Object.assign(this, details);
    // An enterprise that expands is its own source unless another one is named.
    if (this.source === 'EXISTING_ENTERPRISE') this.sourceEnterpriseId ??= this.enterpriseId;
    checkDetails(this, this.enterpriseId);
  }

  protected enter(to: LeadStage, now: Date, pipelineStageId = this.pipelineStageId) {
    const from = this.stage;
    Object.assign(this, { stage: to, pipelineStageId, stageEnteredAt: now });
    return { type: 'recruitment.lead.advanced', leadId: this.id, enterpriseId: this.enterpriseId, from, to };
  }
}
