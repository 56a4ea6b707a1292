import { newId, type Day } from '@gaoxin/kernel';
import type { ProjectStage } from './milestone.ts';

export type ProjectEventKind =
  | 'ACCEPTED'
  | 'AMENDED'
  | 'SECRETARY_ASSIGNED'
  | 'MILESTONE'
  | 'STEP_DONE'
  | 'STEP_REOPENED'
  | 'ISSUE_RAISED'
  | 'ISSUE_CONFIRMED';

/** One line of a project's timeline: when it happened and when it was written down. */
export class ProjectEvent {
  readonly id: string;
  readonly zoneId: string;
  readonly enterpriseId: string;
  readonly projectId: string;
  readonly kind: ProjectEventKind;
  readonly occurredOn: Day;
  readonly recordedAt: Date;
  readonly actor: string;
  readonly milestone: ProjectStage | null;
  readonly textZh: string | null;
  readonly textEn: string | null;

  constructor(facts: {
    project: { id: string; zoneId: string; enterpriseId: string };
    kind: ProjectEventKind;
    occurredOn: Day;
    recordedAt: Date;
    actor: string;
    milestone?: ProjectStage;
    text?: { zh: string; en: string };
  }) {
    this.id = newId();
    this.zoneId = facts.project.zoneId;
    this.enterpriseId = facts.project.enterpriseId;
    this.projectId = facts.project.id;
    this.kind = facts.kind;
    this.occurredOn = facts.occurredOn;
    this.recordedAt = facts.recordedAt;
    this.actor = facts.actor;
    this.milestone = facts.milestone ?? null;
    this.textZh = facts.text?.zh ?? null;
    this.textEn = facts.text?.en ?? null;
  }
}
