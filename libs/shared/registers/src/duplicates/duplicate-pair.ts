import { newId, RuleError } from '@gaoxin/kernel';
import { instant, type TablesOf } from '@gaoxin/server';
import { defineEntity, p } from '@mikro-orm/core';
import type { Selectable } from 'kysely';

export type DuplicateStatus = 'OPEN' | 'DISMISSED' | 'MERGED';
/** SAME_NAME: nothing but legal form, place or signs differ. */
export type DuplicateReason = 'SAME_NAME' | 'SIMILAR_NAME';
/** What a search for one record may say as well. */
export type DuplicateReasonShown = DuplicateReason | 'SAME_USCC';

/** Two rows that may be one. Proposed by the names, decided by a person. */
export class DuplicatePair {
  status: DuplicateStatus = 'OPEN';
  decidedBy: string | null = null;
  decidedAt: Date | null = null;
  note: string | null = null;
  version = 1;
  readonly id = newId();
  readonly zoneId: string;
  /** The smaller of both ids, so that a pair is there once. */
  readonly leftId: string;
  readonly rightId: string;
  /** Likeness of the names in per cent. */
  readonly score: number;
  readonly reason: DuplicateReason;
  readonly foundAt: Date;

  constructor(facts: Pick<DuplicatePair, 'zoneId' | 'leftId' | 'rightId' | 'score' | 'reason' | 'foundAt'>) {
    this.zoneId = facts.zoneId;
    [this.leftId, this.rightId] = facts.leftId < facts.rightId ? [facts.leftId, facts.rightId] : [facts.rightId, facts.leftId];
    this.score = facts.score;
    this.reason = facts.reason;
    this.foundAt = facts.foundAt;
  }

  /** Two different ones after all; they are not proposed again. @throws RuleError NO_CHANGE when it was decided before. */
  dismiss(by: string, note: string, now: Date): void {
    if (this.status !== 'OPEN') throw new RuleError('NO_CHANGE');
    Object.assign(this, { status: 'DISMISSED', decidedBy: by, decidedAt: now, note });
  }

  merged(by: string, note: string, now: Date): void {
    Object.assign(this, { status: 'MERGED', decidedBy: by, decidedAt: now, note });
  }

  reopen(): void {
    Object.assign(this, { status: 'OPEN', decidedBy: null, decidedAt: null, note: null });
  }
}

const DuplicatePairSchema = defineEntity({
  class: DuplicatePair,
  tableName: 'duplicate_pair',
  properties: {
    id: p.text().primary(),
    zoneId: p.text(),
    leftId: p.text(),
    rightId: p.text(),
    score: p.integer(),
    reason: p.text().$type<DuplicateReason>(),
    status: p.text().$type<DuplicateStatus>(),
    foundAt: instant(),
    decidedBy: p.text().nullable(),
    decidedAt: instant().nullable(),
    note: p.text().nullable(),
    version: p.integer().version(),
  },
});

/** The table of a service that looks for duplicates; list it among its entities and run `DUPLICATE_TABLES` in a migration. */
export const duplicateEntities = [DuplicatePairSchema] as const;
export type DuplicateTables = TablesOf<typeof duplicateEntities>;
export type DuplicatePairRow = Selectable<DuplicateTables['duplicate_pair']>;
