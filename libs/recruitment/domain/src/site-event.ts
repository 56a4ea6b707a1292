import { newId, type Day } from '@gaoxin/kernel';

export type SiteEventKind =
  | 'REGISTERED'
  | 'REVISED'
  | 'CONSTRUCTION_BEGUN'
  | 'COMPLETED'
  | 'FOUND_IDLE'
  | 'FOUND_UNDERUSED'
  | 'RETURNED_TO_USE'
  | 'RESERVED'
  | 'RELEASED'
  | 'OCCUPIED'
  | 'VACATED'
  | 'PRODUCTION'
  | 'REUSE_DECIDED'
  | 'REPURPOSED';

export interface SiteChange {
  field: string;
  before: string | null;
  after: string | null;
}

/** One line of a site's timeline. */
export class SiteEvent {
  readonly id: string;
  readonly zoneId: string;
  readonly siteId: string;
  readonly kind: SiteEventKind;
  readonly occurredOn: Day;
  readonly recordedAt: Date;
  readonly actor: string;
  readonly note: string | null;
  readonly changes: SiteChange[];
  readonly fileIds: string[];

  constructor(facts: { site: { id: string; zoneId: string }; kind: SiteEventKind; occurredOn: Day; recordedAt: Date; actor: string; note?: string | null; changes?: SiteChange[]; fileIds?: string[] }) {
    this.id = newId();
    this.zoneId = facts.site.zoneId;
    this.siteId = facts.site.id;
    this.kind = facts.kind;
    this.occurredOn = facts.occurredOn;
    this.recordedAt = facts.recordedAt;
    this.actor = facts.actor;
    this.note = facts.note ?? null;
    this.changes = facts.changes ?? [];
    this.fileIds = facts.fileIds ?? [];
  }
}
