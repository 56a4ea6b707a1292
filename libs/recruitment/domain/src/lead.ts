import { addDays, dayOf, isBackEntered, monthsBetween, RuleError, startOfDay, type Day } from '@gaoxin/kernel';
import { checkDetails, NO_DETAILS, told, type LeadDetails, type LeadPriority, type LeadSource, type ProductCapacity, type UtilityNeed } from './lead-details.ts';
import type { DiligenceState } from './due-diligence.ts';
import { isLeadOpen, type LeadStage } from './lead-stage.ts';
import { nextStageOf, stageOf, standardPipeline, type PipelineFacts } from './pipeline.ts';
import type { Rules } from './recruitment-rules.ts';
import { missingToEnter, type RequirementFacts } from './requirement.ts';

export interface NextStep {
  title: string;
  dueOn: Day;
  waitingFor: string | null;
}

const FURTHEST_STEP_DAYS = 3_650;
const EARLIEST_DAY = '1990-01-01';

/** A possible investment. It never ends by its age: it rests or is dropped by a person, and comes back as the same lead. */
export class Lead implements LeadDetails, RequirementFacts {
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
  feasibilityCount = 0;
  /** Finished feasibility items that the zone asks for before talks. */
  feasibilityNeeded = 0;
  diligence: DiligenceState = 'NOT_ASKED';
  /** The phase to come back to when a dropped or resting lead is taken up again. */
  droppedFrom: LeadStage | null = null;
  lookAgainOn: Day | null = null;
  signedOn: Day | null = null;
  /** The lead that goes on for it. */
  mergedInto: string | null = null;
  readonly id: string;
  readonly zoneId: string;
  readonly enterpriseId: string;
  /** As the directory calls it, kept here for the search. */
  enterpriseName: string;
  readonly ownerId: string;
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

  /**
   * Moves to the next stage of the pipeline, which the caller names by its id or its phase.
   * @throws RuleError LEAD_STAGE for any other move, LEAD_REQUIREMENT when the stage asks for more.
   */
  advance(pipeline: PipelineFacts, wanted: { to?: LeadStage | null | undefined; stageId?: string | null | undefined }, now: Date) {
    const path = [wanted.stageId ? 'stageId' : 'to'];
    if (!wanted.stageId && !wanted.to) throw new RuleError('BLANK', {}, ['stageId']);
    const to = wanted.stageId ? stageOf(pipeline, wanted.stageId, path).phase : wanted.to!;
    const next = nextStageOf(pipeline, this);
    if (!next || next.phase === 'SIGNED' || next.phase !== to || (wanted.stageId && next.id !== wanted.stageId)) {
      throw new RuleError('LEAD_STAGE', { from: this.stage, to }, path);
    }
    const missing = missingToEnter(next, this);
    if (missing.length > 0) throw new RuleError('LEAD_REQUIREMENT', { missing }, path);
    return this.enter(next.phase, now, next.id);
  }

  /** @throws RuleError DATE_ORDER for a step before the lead was opened, or so far ahead that it can only be a slip. */
  plan(step: NextStep): void {
    this.expectOpen();
    this.expectBetween(step.dueOn, addDays(dayOf(this.openedAt), FURTHEST_STEP_DAYS), ['dueOn']);
    this.nextStepTitle = step.title;
    this.nextStepDueOn = step.dueOn;
    this.nextStepWaitingFor = step.waitingFor;
  }

  /** Closes it for another one, which goes on for both. @throws RuleError LEAD_STAGE when it is signed or at an end. */
  mergeInto(survivorId: string, now: Date) {
    const closed = this.drop(now);
    this.mergedInto = survivorId;
    return closed;
  }

  /** Stands by itself again, in the stage it was merged from. */
  unmerge(stage: LeadStage | null, now: Date) {
    this.mergedInto = null;
    return stage === 'DORMANT' ? this.enter(stage, now) : this.revive(now);
  }

  /** @throws RuleError LEAD_MERGED when another lead goes on for it: what happens now belongs there. */
  expectOwn(path: string[]): void {
    if (this.mergedInto !== null) throw new RuleError('LEAD_MERGED', {}, path);
  }

  recordFeasibility(finishedOn: Day, now: Date): void {
    this.expectOpen();
    this.expectDate(finishedOn, now, ['finishedOn']);
    this.feasibilityCount += 1;
  }

  /** Takes over what the zone asks of a lead from now on. */
  follow(rules: Rules, diligence: DiligenceState): void {
    this.feasibilityNeeded = rules.feasibilityForNegotiation;
    this.diligence = diligence;
  }

  /** Signing is possible from the last review of the pipeline only, when all but the agreement itself is there. */
  sign(signedOn: Day, now: Date, pipeline: PipelineFacts) {
    const next = nextStageOf(pipeline, this);
    if (next?.phase !== 'SIGNED') throw new RuleError('LEAD_STAGE', { from: this.stage, to: 'SIGNED' });
    this.expectDate(signedOn, now, ['signedOn']);
    const missing = missingToEnter(next, this).filter((requirement) => requirement !== 'AGREEMENT');
    if (missing.length > 0) throw new RuleError('LEAD_REQUIREMENT', { missing });
    this.signedOn = signedOn;
    return this.enter('SIGNED', now, next.id);
  }

  handOver(now: Date) {
    if (this.stage !== 'SIGNED') throw new RuleError('LEAD_STAGE', { from: this.stage, to: 'HANDED_OVER' });
    return this.enter('HANDED_OVER', now);
  }

  /** Construction sent the agreement back. */
  takeBack(now: Date) {
    if (this.stage !== 'HANDED_OVER') throw new RuleError('LEAD_STAGE', { from: this.stage, to: 'SIGNED' });
    return this.enter('SIGNED', now);
  }

  drop(now: Date) {
    if (this.stage !== 'DORMANT') this.expectOpen();
    this.droppedFrom = this.droppedFrom ?? this.stage;
    return this.enter('DROPPED', now);
  }

  /** @throws RuleError DATE_ORDER for a day to look again that is not ahead */
  rest(lookAgainOn: Day | null, now: Date) {
    this.expectOpen();
    const [from, to] = [addDays(dayOf(now), 1), addDays(dayOf(now), FURTHEST_STEP_DAYS)];
    if (lookAgainOn !== null && (lookAgainOn < from || lookAgainOn > to)) throw new RuleError('DATE_ORDER', { from, to }, ['lookAgainOn']);
    this.droppedFrom = this.stage;
    this.lookAgainOn = lookAgainOn;
    return this.enter('DORMANT', now);
  }

  /** @throws RuleError LEAD_MERGED, LEAD_STAGE for one that neither rests nor was dropped. */
  revive(now: Date) {
    this.expectOwn(['leadId']);
    const { droppedFrom } = this;
    if (!droppedFrom) throw new RuleError('LEAD_STAGE', { from: this.stage, to: this.stage });
    Object.assign(this, { droppedFrom: null, lookAgainOn: null });
    return this.enter(droppedFrom, now);
  }

  /** Takes what became known; what is absent stays. @throws RuleError NO_CHANGE @returns what is different now */
  revise(change: Partial<LeadDetails>): (keyof LeadDetails)[] {
    this.expectOpen();
    const changed = (Object.keys(change) as (keyof LeadDetails)[]).filter((name) => told(change[name]) !== told(this[name]));
    if (changed.length === 0) throw new RuleError('NO_CHANGE');
    this.know(change);
    return changed;
  }

  weigh(priority: LeadPriority, reason: string): void {
    if (this.priority === priority) throw new RuleError('NO_CHANGE', {}, ['priority']);
    this.priority = priority;
    this.priorityReason = priority === 'NORMAL' ? null : reason;
  }

  /** A fact of the lead lies between its opening and today. */
  expectDate(day: Day, now: Date, path: string[]): void {
    this.expectBetween(day, dayOf(now), path);
  }

  private expectBetween(day: Day, to: Day, path: string[]): void {
    const from = dayOf(this.openedAt);
    if (day < from || day > to) throw new RuleError('DATE_ORDER', { from, to }, path);
  }

  /** @throws RuleError LEAD_STAGE for a lead that is signed, handed over, dropped or at rest. */
  expectOpen(): void {
    if (!isLeadOpen(this)) throw new RuleError('LEAD_STAGE', { from: this.stage, to: this.stage });
  }

  private know(details: Partial<LeadDetails>): void {
    Object.assign(this, details);
    // An enterprise that expands is its own source unless another one is named.
    if (this.source === 'EXISTING_ENTERPRISE') this.sourceEnterpriseId ??= this.enterpriseId;
    checkDetails(this, this.enterpriseId);
  }

  private enter(to: LeadStage, now: Date, pipelineStageId = this.pipelineStageId) {
    const from = this.stage;
    Object.assign(this, { stage: to, pipelineStageId, stageEnteredAt: now });
    return { type: 'recruitment.lead.advanced', leadId: this.id, enterpriseId: this.enterpriseId, from, to };
  }
}

/** @throws RuleError DATE_ORDER for a day to come, or one so long ago that it can only be a slip */
function openingOf(openedOn: Day, now: Date): Date {
  const to = dayOf(now);
  if (openedOn < EARLIEST_DAY || openedOn > to) throw new RuleError('DATE_ORDER', { from: EARLIEST_DAY, to }, ['openedOn']);
  return openedOn === to ? now : startOfDay(openedOn);
}

export const openedBackEntered = (lead: { openedAt: Date; registeredAt: Date }): boolean => isBackEntered(dayOf(lead.openedAt), lead.registeredAt);

/** Whole months from the opening to the signing; null before it. */
export const leadAgeMonths = (lead: { openedAt: Date; signedOn: Day | null }): number | null =>
  lead.signedOn === null ? null : monthsBetween(dayOf(lead.openedAt), lead.signedOn);
