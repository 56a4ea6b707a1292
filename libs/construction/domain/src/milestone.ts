import { addDays, daysBetween, isBackEntered, newId, RuleError, type Day } from '@gaoxin/kernel';

export type ProjectStage = 'SIGNED' | 'STARTED' | 'IN_PRODUCTION' | 'COMPLETION_FILED' | 'DESIGN_CAPACITY';

/** In the order in which a project passes them. */
export const STAGES: readonly ProjectStage[] = ['SIGNED', 'STARTED', 'IN_PRODUCTION', 'COMPLETION_FILED', 'DESIGN_CAPACITY'];

/** Days from signing by which the template plans a milestone; a milestone that is not named has no plan. */
export type MilestonePlan = Partial<Record<ProjectStage, number>>;

export interface MilestoneFacts {
  kind: ProjectStage;
  plannedOn: Day | null;
  reachedOn: Day | null;
  recordedAt: Date | null;
}

/** A point that a project passes once. */
export class Milestone implements MilestoneFacts {
  reachedOn: Day | null = null;
  recordedAt: Date | null = null;
  readonly id: string;
  readonly zoneId: string;
  readonly enterpriseId: string;
  readonly projectId: string;
  readonly kind: ProjectStage;
  readonly plannedOn: Day | null;

  constructor(project: { id: string; zoneId: string; enterpriseId: string }, kind: ProjectStage, plannedOn: Day | null) {
    this.id = newId();
    this.zoneId = project.zoneId;
    this.enterpriseId = project.enterpriseId;
    this.projectId = project.id;
    this.kind = kind;
    this.plannedOn = plannedOn;
  }
}

/** All milestones of a new project; signing is reached. */
export function milestonesOf(
  project: { id: string; zoneId: string; enterpriseId: string; signedOn: Day },
  plan: MilestonePlan,
  signingRecordedAt: Date,
): Milestone[] {
  return STAGES.map((kind) => {
    const days = kind === 'SIGNED' ? 0 : plan[kind];
    const milestone = new Milestone(project, kind, days === undefined ? null : addDays(project.signedOn, days));
    if (kind !== 'SIGNED') return milestone;
    milestone.reachedOn = project.signedOn;
    milestone.recordedAt = signingRecordedAt;
    return milestone;
  });
}

/**
 * A milestone lies between its reached neighbours, the days of both included, and not ahead of today. Milestones may be
 * reported out of order, so the neighbours are the nearest ones that were reached.
 */
export function expectInOrder(kind: ProjectStage, reachedOn: Day, milestones: readonly MilestoneFacts[], today: Day): void {
  const place = STAGES.indexOf(kind);
  const reached = milestones.filter((one) => one.reachedOn !== null);
  const days = (side: (index: number) => boolean) =>
    reached.filter((one) => side(STAGES.indexOf(one.kind))).map((one) => one.reachedOn!).sort();
  const from = days((index) => index < place).at(-1) ?? null;
  const to = [...days((index) => index > place), today].sort()[0]!;
  if ((from !== null && reachedOn < from) || reachedOn > to) throw new RuleError('MILESTONE_ORDER', { from, to }, ['reachedOn']);
}

export interface StageDuration {
  from: ProjectStage;
  to: ProjectStage;
  days: number | null;
  plannedDays: number | null;
}

const DURATIONS: readonly (readonly [ProjectStage, ProjectStage])[] = [
  ['SIGNED', 'STARTED'],
  ['STARTED', 'IN_PRODUCTION'],
  ['SIGNED', 'IN_PRODUCTION'],
];

/** Days between milestones as reached and as planned: sign → start, start → production, and both together. */
export function durationsOf(milestones: readonly MilestoneFacts[]): StageDuration[] {
  const between = (from: Day | null | undefined, to: Day | null | undefined) => (from && to ? daysBetween(from, to) : null);
  const of = (kind: ProjectStage) => milestones.find((one) => one.kind === kind);
  return DURATIONS.map(([from, to]) => ({
    from,
    to,
    days: between(of(from)?.reachedOn, of(to)?.reachedOn),
    plannedDays: between(of(from)?.plannedOn, of(to)?.plannedOn),
  }));
}

/** Whether a dated record was made more than one working day late. */
export const recordedLate = (occurredOn: Day | null, recordedAt: Date | null): boolean =>
  occurredOn !== null && recordedAt !== null && isBackEntered(occurredOn, recordedAt);
