import type { LeadChange, LeadValue } from '@gaoxin/recruitment-domain';
import { anyOf, loadMany, loadOne } from '@gaoxin/server';
import type { Kysely } from 'kysely';
import type { LeadEventRow, LeadRow, Tables } from '../mapping.ts';
import { withFamily } from '../register/lead-family.ts';

export type LeadChangeRow = LeadChange;
export type LeadValueRow = LeadValue;

export const leadById = loadOne<Tables, LeadRow>(
  (db, ids) => db.selectFrom('lead').selectAll().where('id', '=', anyOf(ids)),
  (row) => row.id,
);

export const leadsByEnterprise = loadMany<Tables, LeadRow>(
  (db, ids) => db.selectFrom('lead').selectAll().where('enterpriseId', '=', anyOf(ids)).orderBy('openedAt', 'desc').orderBy('id'),
  (row) => row.enterpriseId,
);

/** What happened to the leads and to those that were merged into them; that they were merged is told once, by the lead that goes on. */
export const eventsOf = (db: Kysely<Tables>, ids: readonly string[]) =>
  withFamily(db, ids)
    .selectFrom('family')
    .innerJoin('lead_event as e', 'e.leadId', 'family.leadId')
    .leftJoin('lead_merge as m', (join) =>
      join
        .onRef('m.fromId', '=', 'e.leadId')
        .onRef('family.leadId', '<>', 'family.rootId')
        .on('e.kind', 'in', ['MERGED', 'UNMERGED'])
        .on(({ eb, ref }) => eb.or([eb('m.mergedAt', '=', ref('e.recordedAt')), eb('m.undoneAt', '=', ref('e.recordedAt'))])),
    )
    .selectAll('e')
    .select('family.rootId')
    .where('m.id', 'is', null);

export const eventsByLead = loadMany<Tables, LeadEventRow & { rootId: string }>(
  (db, ids) => eventsOf(db, ids).orderBy('e.occurredOn', 'desc').orderBy('e.id', 'desc'),
  (row) => row.rootId,
);
