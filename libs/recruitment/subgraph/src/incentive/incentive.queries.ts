import { anyOf, loadMany, loadOne } from '@gaoxin/server';
import type { Kysely, Selectable } from 'kysely';
import type { Tables } from '../mapping.ts';

export type TermRow = Selectable<Tables['incentive_term']>;

export const termById = loadOne<Tables, TermRow>(
  (db, ids) => db.selectFrom('incentive_term').selectAll().where('id', '=', anyOf(ids)),
  (row) => row.id,
);

export const termsByLead = loadMany<Tables, TermRow>(
  (db, ids) => db.selectFrom('incentive_term').selectAll().where('leadId', '=', anyOf(ids)).orderBy('draftedAt', 'desc').orderBy('id', 'desc'),
  (row) => row.leadId,
);

export const termsByAgreement = loadMany<Tables, TermRow>(
  (db, ids) => db.selectFrom('incentive_term').selectAll().where('agreementId', '=', anyOf(ids)).orderBy('draftedAt').orderBy('id'),
  (row) => row.agreementId!,
);

/** The first hundred are more than a reviewer decides in a day. */
export const termsToReview = (db: Kysely<Tables>): Promise<TermRow[]> =>
  db.selectFrom('incentive_term').selectAll().where('status', '=', 'WAITING_REVIEW').orderBy('draftedAt').orderBy('id').limit(100).execute();
