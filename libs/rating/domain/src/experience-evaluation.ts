import { newId, RuleError } from '@gaoxin/kernel';
import { pointsFor, type Points } from './points.ts';

export const CRITERIA = ['FINDABLE', 'CLEAR', 'WAIT', 'MANNER'] as const;
export type ExperienceCriterion = (typeof CRITERIA)[number];

export interface TimedStep {
  title: string;
  /** Null when the officer did not get that far. */
  minutes: number | null;
}

const MAX_MINUTES = 1440;

/** What an experience officer found. Who the officer was stays with the officer. */
export class ExperienceEvaluation {
  readonly id: string;
  readonly zoneId: string;
  readonly taskId: string;
  readonly officerId: string;
  readonly submittedAt: Date;
  readonly steps: TimedStep[];
  readonly points: Points<ExperienceCriterion>;
  readonly text: string | null;

  /** @throws RuleError STEPS_DIFFER, SCORES_INCOMPLETE, OUT_OF_RANGE at the place of a wrong number. */
  constructor(
    task: { id: string; zoneId: string; officerId: string; steps: readonly string[] },
    found: {
      steps: readonly TimedStep[];
      scores: readonly { criterion: ExperienceCriterion; points: number }[];
      text: string | null;
      submittedAt: Date;
    },
  ) {
    if (found.steps.length !== task.steps.length || found.steps.some((step, index) => step.title !== task.steps[index])) {
      throw new RuleError('STEPS_DIFFER', { steps: task.steps }, ['steps']);
    }
    for (const [index, { minutes }] of found.steps.entries()) {
      if (minutes !== null && (minutes < 0 || minutes > MAX_MINUTES)) {
        throw new RuleError('OUT_OF_RANGE', { min: 0, max: MAX_MINUTES }, ['steps', String(index), 'minutes']);
      }
    }
    this.id = newId();
    this.zoneId = task.zoneId;
    this.taskId = task.id;
    this.officerId = task.officerId;
    this.submittedAt = found.submittedAt;
    this.steps = [...found.steps];
    this.points = pointsFor(CRITERIA, found.scores.map(({ criterion, points }) => ({ name: criterion, points })), { min: 1, max: 5 });
    this.text = found.text;
  }
}

/** Minutes of the steps that were reached; null when none was. */
export function totalMinutes(steps: readonly TimedStep[]): number | null {
  const reached = steps.flatMap(({ minutes }) => minutes ?? []);
  return reached.length === 0 ? null : reached.reduce((sum, minutes) => sum + minutes, 0);
}
