import type { Day } from '@gaoxin/kernel';

/** What recruitment has to know of the project that an agreement became: whether and when it started. */
export class HandedOverProject {
  startedOn: Day | null = null;
  startRecordedAt: Date | null = null;
  readonly projectId: string;
  readonly zoneId: string;
  readonly agreementId: string;

  constructor(facts: { zoneId: string; projectId: string; agreementId: string }) {
    this.zoneId = facts.zoneId;
    this.projectId = facts.projectId;
    this.agreementId = facts.agreementId;
  }

  start(on: Day, recordedAt: Date): void {
    this.startedOn = on;
    this.startRecordedAt = recordedAt;
  }
}
