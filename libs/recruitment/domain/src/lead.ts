import { addDays, dayOf, RuleError, type Day } from '@gaoxin/kernel';
import type { DiligenceState } from './due-diligence.ts';
import { told, type LeadDetails, type LeadPriority } from './lead-details.ts';
import { LeadState } from './lead-state.ts';
import { BOARD_PHASES, isOnBoard, type LeadStage } from './lead-stage.ts';
import { NO_STEP, stepAfter, type NextStep } from './next-step.ts';
import { entryTo, missingToSign, nextStageOf, stageOf, type PipelineFacts } from './pipeline.ts';
import type { Rules } from './recruitment-rules.ts';
import { missingToEnter } from './requirement.ts';

const FURTHEST_STEP_DAYS = 3_650;

/** A possible investment. It never ends by its age: it rests or is dropped by a person, and comes back as the same lead. */
export class Lead extends LeadState {
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
    const missing = missingToEnter(next, this, dayOf(now));
    if (missing.length > 0) throw new RuleError('LEAD_REQUIREMENT', { missing }, path);
    return this.enter(next.phase, now, next.id);
  }

  /** @throws RuleError DATE_ORDER for a step of a day that is over, or so far ahead that it can only be a slip. */
  plan(step: NextStep, now: Date, path: string[] = ['dueOn']): void {
    this.expectOpen();
    const [from, to] = [dayOf(now), addDays(dayOf(now), FURTHEST_STEP_DAYS)];
    if (step.dueOn < from || step.dueOn > to) throw new RuleError('DATE_ORDER', { from, to }, path);
    this.keepStep(step, now);
  }

  /** Holds a step as a register tells it, where it may be late already; none for null. */
  keepStep(step: NextStep | null, now: Date): void {
    this.expectOpen();
    Object.assign(this, step ? stepAfter(this, step, dayOf(now)) : NO_STEP);
  }

  /** What was planned is done, and nothing is planned from then on. @throws RuleError LEAD_NO_STEP @returns what it was */
  finishStep(): string {
    this.expectOpen();
    const { nextStepTitle } = this;
    if (nextStepTitle === null) throw new RuleError('LEAD_NO_STEP');
    Object.assign(this, NO_STEP);
    return nextStepTitle;
  }

  /** Gives it to another official. @throws RuleError NO_CHANGE, and LEAD_STAGE for a lead at its end @returns the former one */
  assign(ownerId: string): string {
    if (this.stage === 'DROPPED' || this.stage === 'HANDED_OVER') throw new RuleError('LEAD_STAGE', { from: this.stage, to: this.stage });
    const former = this.ownerId;
    if (former === ownerId) throw new RuleError('NO_CHANGE', {}, ['ownerId']);
    this.ownerId = ownerId;
    return former;
  }

  /**
   * Goes another pipeline's way from now on. It may not come further by it than it is, but to the first stage at least.
   * @throws RuleError NO_CHANGE, LEAD_STAGE for a stage further on, LEAD_REQUIREMENT when the stage asks for more.
   */
  changePipeline(pipeline: PipelineFacts, stageId: string, now: Date): void {
    this.expectOpen();
    if (pipeline.id === this.pipelineId) throw new RuleError('NO_CHANGE', {}, ['pipelineId']);
    const stage = stageOf(pipeline, stageId, ['stageId']);
    const isFurther = BOARD_PHASES.indexOf(stage.phase) > (isOnBoard(this.stage) ? BOARD_PHASES.indexOf(this.stage) : 0);
    if (isFurther && stage.id !== pipeline.stages[0]!.id) throw new RuleError('LEAD_STAGE', { from: this.stage, to: stage.phase }, ['stageId']);
    const missing = missingToEnter(stage, this, dayOf(now));
    if (missing.length > 0) throw new RuleError('LEAD_REQUIREMENT', { missing }, ['stageId']);
    const stageEnteredAt = stage.phase === this.stage ? this.stageEnteredAt : now;
    Object.assign(this, { pipelineId: pipeline.id, pipelineStageId: stage.id, stage: stage.phase, stageEnteredAt });
  }

  /** What a new lead lacks for the stage it begins in. @throws RuleError LEAD_REQUIREMENT */
  expectEntry(pipeline: PipelineFacts, now: Date): void {
    const missing = entryTo(pipeline, this, dayOf(now));
    if (missing.length > 0) throw new RuleError('LEAD_REQUIREMENT', { missing }, ['pipelineId']);
  }

  /** Closes it for another one, which goes on for both. @throws RuleError LEAD_STAGE when it is signed or at an end. */
  mergeInto({ intoId, reason }: { intoId: string; reason: string }, now: Date) {
    const closed = this.close(reason, now);
    this.mergedInto = intoId;
    return closed;
  }

  /** Stands by itself again, in the stage it was merged from. */
  unmerge({ fromStage, fromClosedFor }: { fromStage: LeadStage | null; fromClosedFor: string | null }, now: Date) {
    this.mergedInto = null;
    if (fromStage !== 'DORMANT') return this.revive(now);
    this.closedFor = fromClosedFor;
    return this.enter('DORMANT', now);
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
    const missing = missingToSign(pipeline, this, dayOf(now));
    if (missing.length > 0) throw new RuleError('LEAD_REQUIREMENT', { missing });
    Object.assign(this, NO_STEP, { signedOn });
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

  /** Ends it; what was planned falls with it. */
  drop(reason: string, now: Date) {
    const ended = this.close(reason, now);
    Object.assign(this, NO_STEP);
    return ended;
  }

  /** Ends it as it stands, for a lead that goes on in another one and may come back from there. */
  close(reason: string, now: Date) {
    if (this.stage !== 'DORMANT') this.expectOpen();
    this.droppedFrom = this.droppedFrom ?? this.stage;
    this.closedFor = reason;
    return this.enter('DROPPED', now);
  }

  /** Lets it rest without a next step. @throws RuleError DATE_ORDER for a day to look again that is not ahead */
  rest(reason: string, lookAgainOn: Day | null, now: Date) {
    this.expectOpen();
    const [from, to] = [addDays(dayOf(now), 1), addDays(dayOf(now), FURTHEST_STEP_DAYS)];
    if (lookAgainOn !== null && (lookAgainOn < from || lookAgainOn > to)) throw new RuleError('DATE_ORDER', { from, to }, ['lookAgainOn']);
    Object.assign(this, NO_STEP, { droppedFrom: this.stage, lookAgainOn, closedFor: reason });
    return this.enter('DORMANT', now);
  }

  /** @throws RuleError LEAD_MERGED, LEAD_STAGE for one that neither rests nor was dropped. */
  revive(now: Date) {
    this.expectOwn(['leadId']);
    const { droppedFrom } = this;
    if (!droppedFrom) throw new RuleError('LEAD_STAGE', { from: this.stage, to: this.stage });
    Object.assign(this, { droppedFrom: null, lookAgainOn: null, closedFor: null });
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
}
