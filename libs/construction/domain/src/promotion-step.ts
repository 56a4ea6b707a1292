import { dayOf, FIRST_PLANNED_DAY, knownWorkingDaysBetween, lightOf, newId, RuleError, workingDaysBetween, type Day, type TrafficLight } from '@gaoxin/kernel';
import type { PromotionPhase } from './promotion-template.ts';

export type StepOwnerKind = 'DEPARTMENT' | 'SECRETARY' | 'ENTERPRISE';

/** The facts that the rules look at; a step and a row read from the database both have them. */
export interface StepFacts {
  dueOn: Day;
  doneOn: Day | null;
  recordedAt: Date | null;
}

/** One line of a promotion table. */
export class PromotionStep implements StepFacts {
  doneOn: Day | null = null;
  recordedAt: Date | null = null;
  evidence: string | null = null;
  version = 1;
  readonly id: string;
  readonly zoneId: string;
  readonly enterpriseId: string;
  readonly projectId: string;
  readonly position: number;
  readonly phase: PromotionPhase;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly ownerKind: StepOwnerKind;
  readonly departmentId: string | null;
  readonly dueOn: Day;
  readonly criterionZh: string;
  readonly criterionEn: string;

  constructor(facts: {
    project: { id: string; zoneId: string; enterpriseId: string };
    position: number;
    phase: PromotionPhase;
    titleZh: string;
    titleEn: string;
    ownerKind: StepOwnerKind;
    departmentId: string | null;
    dueOn: Day;
    criterionZh: string;
    criterionEn: string;
  }) {
    this.id = newId();
    this.zoneId = facts.project.zoneId;
    this.enterpriseId = facts.project.enterpriseId;
    this.projectId = facts.project.id;
    this.position = facts.position;
    this.phase = facts.phase;
    this.titleZh = facts.titleZh;
    this.titleEn = facts.titleEn;
    this.ownerKind = facts.ownerKind;
    this.departmentId = facts.departmentId;
    this.dueOn = facts.dueOn;
    this.criterionZh = facts.criterionZh;
    this.criterionEn = facts.criterionEn;
  }

  /** @throws RuleError STEP_STATE when done already, OUT_OF_RANGE for a day before signing or ahead of today. */
  complete(done: { on: Day; evidence: string | null; at: Date }, project: { signedOn: Day; secretaryId: string | null }) {
    if (this.doneOn) throw new RuleError('STEP_STATE', { done: true, on: this.doneOn });
    const today = dayOf(done.at);
    if (done.on < project.signedOn || done.on > today) throw new RuleError('OUT_OF_RANGE', { min: project.signedOn, max: today }, ['doneOn']);
    this.doneOn = done.on;
    this.evidence = done.evidence;
    this.recordedAt = done.at;
    return { ...this.named('construction.step.completed', project), dueOn: this.dueOn, doneOn: done.on, workingDaysLate: workingDaysLate(this, today) };
  }

  /** Undoes the record on the day it was made. @throws RuleError STEP_STATE on any other day or when not done. */
  reopen(now: Date, project: { secretaryId: string | null }) {
    if (!mayReopen(this, dayOf(now))) throw new RuleError('STEP_STATE', { done: this.doneOn !== null, on: this.doneOn });
    this.doneOn = null;
    this.evidence = null;
    this.recordedAt = null;
    return this.named('construction.step.reopened', project);
  }

  private named(type: string, project: { secretaryId: string | null }) {
    return {
      type,
      stepId: this.id,
      projectId: this.projectId,
      enterpriseId: this.enterpriseId,
      secretaryId: project.secretaryId,
      title: { zh: this.titleZh, en: this.titleEn },
    };
  }
}

export const mayReopen = (step: StepFacts, today: Day): boolean =>
  step.doneOn !== null && step.recordedAt !== null && dayOf(step.recordedAt) === today;

export const stepLight = (step: StepFacts, today: Day): TrafficLight => lightOf(step, today);

/** Working days after the deadline until it was done, or until today while it is open; 0 when in time. Those before the first holiday plan are not counted. */
export function workingDaysLate(step: StepFacts, today: Day): number {
  const until = step.doneOn ?? today;
  if (until <= step.dueOn) return 0;
  return knownWorkingDaysBetween(step.dueOn, until) ?? (until < FIRST_PLANNED_DAY ? 0 : workingDaysBetween(FIRST_PLANNED_DAY, until));
}
