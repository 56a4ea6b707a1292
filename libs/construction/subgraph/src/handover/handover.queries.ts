import type { HandoverStatus } from '@gaoxin/construction-domain';
import { anyOf, loadOne } from '@gaoxin/server';
import type { Kysely } from 'kysely';
import type { HandoverRow, Tables } from '../mapping.ts';

export const handoverById = loadOne<Tables, HandoverRow>(
  (db, ids) => db.selectFrom('project_handover').selectAll().where('id', '=', anyOf(ids)),
  (row) => row.id,
);

/** The latest handover of an agreement; it may have been sent back and handed over again. */
export const handoverByAgreement = loadOne<Tables, HandoverRow>(
  (db, agreementIds) =>
    db
      .selectFrom('project_handover')
      .selectAll()
      .distinctOn('agreementId')
      .where('agreementId', '=', anyOf(agreementIds))
      .orderBy('agreementId')
      .orderBy('receivedAt', 'desc')
      .orderBy('id', 'desc'),
  (row) => row.agreementId,
);

export function handoversOfZone(db: Kysely<Tables>, status: HandoverStatus | null): Promise<HandoverRow[]> {
  const query = db.selectFrom('project_handover').selectAll().orderBy('receivedAt').orderBy('id');
  return (status ? query.where('status', '=', status) : query).execute();
}
