import type { LeadChange, LeadValue } from '@gaoxin/recruitment-domain';
import { anyOf, loadMany, loadOne } from '@gaoxin/server';
import type { LeadEventRow, LeadRow, Tables } from '../mapping.ts';

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

export const eventsByLead = loadMany<Tables, LeadEventRow>(
  (db, ids) => db.selectFrom('lead_event').selectAll().where('leadId', '=', anyOf(ids)).orderBy('occurredOn', 'desc').orderBy('id', 'desc'),
  (row) => row.leadId,
);
