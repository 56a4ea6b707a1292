import { newId, type Day } from '@gaoxin/kernel';
import { periodOf, type Period } from './period.ts';

export type ServiceKind = 'SECRETARY_ASSIGNED' | 'ISSUE_REPLIED' | 'ISSUE_CONFIRMED' | 'MILESTONE_REACHED' | 'STEP_COMPLETED';

/** Something that a secretary did for an enterprise. Only those who were served in a month may score in it. */
export class ServiceEvent {
  readonly id: string;
  readonly zoneId: string;
  readonly enterpriseId: string;
  readonly secretaryId: string;
  readonly kind: ServiceKind;
  /** The project, issue or step it was about. */
  readonly subjectId: string;
  readonly title: { zh: string; en: string } | null;
  readonly occurredOn: Day;
  readonly period: Period;
  /** Kept within its limit or plan; null where there was none. */
  readonly inTime: boolean | null;

  constructor(facts: {
    zoneId: string;
    enterpriseId: string;
    secretaryId: string;
    kind: ServiceKind;
    subjectId: string;
    title: { zh: string; en: string } | null;
    occurredOn: Day;
    inTime: boolean | null;
  }) {
    this.id = newId();
    this.zoneId = facts.zoneId;
    this.enterpriseId = facts.enterpriseId;
    this.secretaryId = facts.secretaryId;
    this.kind = facts.kind;
    this.subjectId = facts.subjectId;
    this.title = facts.title;
    this.occurredOn = facts.occurredOn;
    this.period = periodOf(facts.occurredOn);
    this.inTime = facts.inTime;
  }
}
