import { endOfDay, startOfDay, type Day } from '@gaoxin/kernel';
import type { AcceptedRow, Headline } from '@gaoxin/recruitment-domain';
import { anyOf, loadMany, loadOne, pageOf, RowColumns, type Connection, type PageArgs, type SortKey } from '@gaoxin/server';
import { sql, type Kysely, type Selectable } from 'kysely';
import type { AgreementFilter } from '../generated/resolvers-types.ts';
import type { AgreementRow, Tables } from '../mapping.ts';
import { withFamily } from '../register/lead-family.ts';
import { AgreementSchema } from './agreement.mapping.ts';

export type PartyRow = Selectable<Tables['agreement_party']>;
/** `rootId` is the lead that it was asked for, which may go on for the one it was stated for. */
export type AmountRow = Selectable<Tables['stated_amount']> & { rootId?: string };
export type AgreementPage = Connection<AgreementRow>;
export type HeadlineRow = Headline<AmountRow>;

export const agreementById = loadOne<Tables, AgreementRow>(
  (db, ids) => db.selectFrom('agreement').selectAll().where('id', '=', anyOf(ids)),
  (row) => row.id,
  new RowColumns('InvestmentAgreement', AgreementSchema, ['id']),
);

/** A lead is signed once; a returned agreement stays the lead's. */
export const agreementByLead = loadOne<Tables, AgreementRow>(
  (db, leadIds) => db.selectFrom('agreement').selectAll().where('leadId', '=', anyOf(leadIds)),
  (row) => row.leadId,
);

export const agreementsByEnterprise = loadMany<Tables, AgreementRow>(
  (db, enterpriseIds) =>
    db.selectFrom('agreement').selectAll().where('enterpriseId', '=', anyOf(enterpriseIds)).orderBy('signedOn', 'desc').orderBy('id'),
  (row) => row.enterpriseId,
);

export const partiesByAgreement = loadMany<Tables, PartyRow>(
  (db, ids) => db.selectFrom('agreement_party').selectAll().where('agreementId', '=', anyOf(ids)).orderBy('side', 'desc').orderBy('id'),
  (row) => row.agreementId,
);

/** Of the lead and of those that were merged into it. */
export const amountsByLead = loadMany<Tables, AmountRow & { rootId: string }>(
  (db, leadIds) =>
    withFamily(db, leadIds)
      .selectFrom('family')
      .innerJoin('stated_amount', 'stated_amount.leadId', 'family.leadId')
      .selectAll('stated_amount')
      .select('family.rootId')
      .orderBy('statedOn', 'desc')
      .orderBy('recordedAt', 'desc')
      .orderBy('id', 'desc'),
  (row) => row.rootId,
);

const NEWEST: SortKey<AgreementRow>[] = [
  { column: sql`signed_on`, of: (row) => row.signedOn, type: 'date' },
  { column: sql`id`, of: (row) => row.id, type: 'text' },
];

export function agreementPage(db: Kysely<Tables>, args: PageArgs, filter: AgreementFilter): Promise<AgreementPage> {
  let matching = db.selectFrom('agreement');
  if (filter.search) matching = matching.where('title', 'ilike', `%${filter.search.replaceAll(/[%_\\]/g, String.raw`\$&`)}%`);
  if (filter.conflict !== null && filter.conflict !== undefined) matching = matching.where('conflict', '=', filter.conflict);
  if (filter.enterpriseId) matching = matching.where('enterpriseId', '=', filter.enterpriseId);
  return pageOf(matching.selectAll(), args, { keys: NEWEST, direction: 'desc' }, async () => {
    const { count } = await matching.select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
    return count;
  });
}

/** Agreements that construction accepted in the span, as far as it was known at the end of the day. */
export const acceptedIn = (db: Kysely<Tables>, { from, to, asOf }: { from: Day; to: Day; asOf: Day }): Promise<AcceptedRow[]> =>
  db
    .selectFrom('agreement')
    .select(['id', 'title', 'handedOverAt', 'acceptedAt', 'returns'])
    .where('acceptedAt', '>=', startOfDay(from))
    .where('acceptedAt', '<', endOfDay(to < asOf ? to : asOf))
    .orderBy('acceptedAt')
    .orderBy('id')
    .execute();
