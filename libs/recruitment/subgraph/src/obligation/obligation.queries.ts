import type { Day } from '@gaoxin/kernel';
import type { DueRow } from '@gaoxin/recruitment-domain';
import { anyOf, loadMany, loadOne, pageOf, type Connection, type PageArgs, type SortKey } from '@gaoxin/server';
import { sql, type Kysely, type Selectable } from 'kysely';
import type { ObligationFilter } from '../generated/resolvers-types.ts';
import type { Tables } from '../mapping.ts';

export type ObligationRow = Selectable<Tables['obligation']>;
export type ObligationPage = Connection<ObligationRow>;

export const obligationById = loadOne<Tables, ObligationRow>(
  (db, ids) => db.selectFrom('obligation').selectAll().where('id', '=', anyOf(ids)),
  (row) => row.id,
);

export const obligationsByAgreement = loadMany<Tables, ObligationRow>(
  (db, ids) => db.selectFrom('obligation').selectAll().where('agreementId', '=', anyOf(ids)).orderBy('dueOn').orderBy('id'),
  (row) => row.agreementId,
);

const FIRST_DUE: SortKey<ObligationRow>[] = [
  { column: sql`due_on`, of: (row) => row.dueOn, type: 'date' },
  { column: sql`id`, of: (row) => row.id, type: 'text' },
];

export function obligationPage(db: Kysely<Tables>, args: PageArgs, filter: ObligationFilter): Promise<ObligationPage> {
  let matching = db.selectFrom('obligation');
  if (filter.party) matching = matching.where('party', '=', filter.party);
  if (filter.state) matching = matching.where('state', '=', filter.state);
  if (filter.owed) matching = matching.where('state', 'in', ['OPEN', 'BREACHED']);
  if (filter.search) matching = matching.where('clause', 'ilike', `%${filter.search.replaceAll(/[%_\\]/g, String.raw`\$&`)}%`);
  if (filter.dueBy) matching = matching.where('dueOn', '<=', filter.dueBy);
  return pageOf(matching.selectAll(), args, { keys: FIRST_DUE, direction: 'asc' }, async () => {
    const { count } = await matching.select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
    return count;
  });
}

/** What was due by the day, and what was fulfilled before it was. */
export const dueBy = (db: Kysely<Tables>, asOf: Day): Promise<DueRow[]> =>
  db
    .selectFrom('obligation')
    .select(['id', 'party', 'clause', 'dueOn', 'recordedAt', 'fulfilledOn', 'fulfilmentRecordedAt', 'waivedAt'])
    .where((eb) => eb.or([eb('dueOn', '<', asOf), eb('fulfilledOn', '<=', asOf)]))
    .orderBy('dueOn')
    .orderBy('id')
    .execute();
