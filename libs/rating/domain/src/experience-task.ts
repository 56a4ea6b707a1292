import { addDays, dayOf, lightOf, newId, RuleError, type Day, type TrafficLight } from '@gaoxin/kernel';
import { totalMinutes, type ExperienceEvaluation } from './experience-evaluation.ts';

export type ExperienceTaskStatus = 'PLANNED' | 'SUBMITTED';

const MAX_STEPS = 20;
const MAX_STEP_LENGTH = 80;
const MAX_LIMIT = 10_080;

/** A service that an experience officer tries out like anybody else. */
export class ExperienceTask {
  version = 1;
  submittedAt: Date | null = null;
  readonly id: string;
  readonly zoneId: string;
  readonly officerId: string;
  readonly title: string;
  readonly place: string;
  readonly brief: string;
  readonly steps: string[];
  readonly limitMinutes: number | null;
  readonly dueOn: Day;

  /** @throws RuleError at the place of what cannot be planned: no step or too many, a limit of nothing, a day that is past. */
  constructor(
    facts: {
      zoneId: string;
      officerId: string;
      title: string;
      place: string;
      brief: string;
      steps: readonly string[];
      limitMinutes: number | null;
      dueOn: Day;
    },
    now: Date,
  ) {
    expectPlannable(facts, dayOf(now));
    this.id = newId();
    this.zoneId = facts.zoneId;
    this.officerId = facts.officerId;
    this.title = facts.title;
    this.place = facts.place;
    this.brief = facts.brief;
    this.steps = [...facts.steps];
    this.limitMinutes = facts.limitMinutes;
    this.dueOn = facts.dueOn;
  }

  /** @throws RuleError TASK_SUBMITTED. */
  expectPlanned(): void {
    if (this.submittedAt) throw new RuleError('TASK_SUBMITTED');
  }

  /** Hands in what was found. The fact names no officer. */
  submit(evaluation: ExperienceEvaluation) {
    this.expectPlanned();
    this.submittedAt = evaluation.submittedAt;
    return {
      type: 'rating.evaluation.submitted',
      confidential: true,
      evaluationId: evaluation.id,
      taskId: this.id,
      title: this.title,
      place: this.place,
      minutes: totalMinutes(evaluation.steps),
      limitMinutes: this.limitMinutes,
      scores: evaluation.points,
    };
  }
}

function expectPlannable(facts: { steps: readonly string[]; limitMinutes: number | null; dueOn: Day }, today: Day): void {
  const outOfRange = (min: number | string, max: number | string, field: string) => new RuleError('OUT_OF_RANGE', { min, max }, [field]);
  if (facts.steps.length < 1 || facts.steps.length > MAX_STEPS) throw outOfRange(1, MAX_STEPS, 'steps');
  for (const [index, step] of facts.steps.entries()) {
    const length = [...step].length;
    if (length > MAX_STEP_LENGTH) throw new RuleError('TOO_LONG', { max: MAX_STEP_LENGTH, length }, ['steps', String(index)]);
  }
  const { limitMinutes, dueOn } = facts;
  if (limitMinutes !== null && (limitMinutes < 1 || limitMinutes > MAX_LIMIT)) throw outOfRange(1, MAX_LIMIT, 'limitMinutes');
  const latest = addDays(today, 365);
  if (dueOn < today || dueOn > latest) throw outOfRange(today, latest, 'dueOn');
}

export const taskStatus = (task: { submittedAt: Date | null }): ExperienceTaskStatus => (task.submittedAt ? 'SUBMITTED' : 'PLANNED');

export const taskLight = (task: { dueOn: Day; submittedAt: Date | null }, today: Day): TrafficLight =>
  lightOf({ dueOn: task.dueOn, doneOn: task.submittedAt && dayOf(task.submittedAt) }, today);
