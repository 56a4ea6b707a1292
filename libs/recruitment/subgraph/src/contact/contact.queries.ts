import { addDays, endOfDay, startOfDay, type Day } from '@gaoxin/kernel';
import { anyOf, loadMany, loadOne, pageOf, type Connection, type PageArgs } from '@gaoxin/server';
import { sql, type Kysely, type Selectable } from 'kysely';
import { eventsOf } from '../lead/lead.queries.ts';
import type { ContactFilter, LeadEventKind, SignalFilter } from '../generated/resolvers-types.ts';
import type { LeadEventRow, Tables } from '../mapping.ts';

export type ContactRow = Selectable<Tables['lead_contact']>;
export type CorrectionRow = Selectable<Tables['contact_correction']>;
export type SignalRow = Selectable<Tables['lead_signal']>;
export type ContactConnection = Connection<ContactRow>;
export type SignalConnection = Connection<SignalRow>;
export type HistoryPage = Connection<LeadEventRow>;

export const contactById = loadOne<Tables, ContactRow>(
  (db, ids) => db.selectFrom('lead_contact').selectAll().where('id', '=', anyOf(ids)),
  (row) => row.id,
);

export const correctionsByContact = loadMany<Tables, CorrectionRow>(
  (db, ids) => db.selectFrom('contact_correction').selectAll().where('contactId', '=', anyOf(ids)).orderBy('correctedAt', 'desc').orderBy('id', 'desc'),
  (row) => row.contactId,
);

export const signalsByLead = loadMany<Tables, SignalRow>(
  (db, leadIds) => db.selectFrom('lead_signal').selectAll().where('leadId', '=', anyOf(leadIds)).orderBy('windowEndsAt').orderBy('id'),
  (row) => row.leadId!,
);

/** The unanswered signal of a lead that closes first. */
export const openSignalByLead = loadOne<Tables, SignalRow>(
  (db, leadIds) =>
    db.selectFrom('lead_signal').selectAll().where('leadId', '=', anyOf(leadIds)).where('answeredAt', 'is', null).orderBy('windowEndsAt').orderBy('id'),
  (row) => row.leadId!,
);

const cadenceKey = (leadId: string, year: number | string) => `${leadId} ${year}`;

/** Contacts of a lead in a year, oldest first; the key is made by `cadenceKeyOf`. */
export const contactsOfYear = loadMany<Tables, ContactRow & { year: string }>(
  (db, keys) => {
    const [ids, years] = [keys.map((key) => key.split(' ')[0]!), keys.map((key) => key.split(' ')[1]!).sort()];
    const year = sql<string>`extract(year from held_at at time zone 'Asia/Shanghai')::text`;
    return db
      .selectFrom('lead_contact')
      .selectAll()
      .select(year.as('year'))
      .where('leadId', '=', anyOf(ids))
      .where('struckAt', 'is', null)
      .where('heldAt', '>=', startOfDay(`${years[0]}-01-01`))
      .where('heldAt', '<', endOfDay(`${years.at(-1)}-12-31`))
      .orderBy('heldAt')
      .orderBy('id')
      .execute();
  },
  (row) => cadenceKey(row.leadId, row.year),
);
export const cadenceKeyOf = cadenceKey;

export const lastFormalByLead = loadOne<Tables, { leadId: string; heldAt: Date }>(
  (db, leadIds) =>
    db
      .selectFrom('lead_contact')
      .select(['leadId', (eb) => eb.fn.max('heldAt').as('heldAt')])
      .where('leadId', '=', anyOf(leadIds))
      .where('kind', '=', 'FORMAL')
      .where('struckAt', 'is', null)
      .groupBy('leadId')
      ,
  (row) => row.leadId,
);

const NEWEST = {
  keys: [
    { column: sql`held_at`, of: (row: ContactRow) => row.heldAt, type: 'timestamptz' as const },
    { column: sql`id`, of: (row: ContactRow) => row.id, type: 'text' as const },
  ],
  direction: 'desc' as const,
};

export function contactPage(db: Kysely<Tables>, args: PageArgs, filter: ContactFilter): Promise<ContactConnection> {
  let matching = db.selectFrom('lead_contact');
  if (filter.leadId) matching = matching.where('leadId', '=', filter.leadId);
  if (filter.officialId) matching = matching.where('officialId', '=', filter.officialId);
  if (filter.kind) matching = matching.where('kind', '=', filter.kind);
  if (filter.from) matching = matching.where('heldAt', '>=', startOfDay(filter.from));
  if (filter.to) matching = matching.where('heldAt', '<', startOfDay(addDays(filter.to as Day, 1)));
  return pageOf(matching.selectAll(), args, NEWEST, async () => {
    const { count } = await matching.select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
    return count;
  });
}

/** The lead's official, or who heard the signal while it stands alone. */
const ofOwner = (ownerId: string) => sql<boolean>`coalesce((select l.owner_id from lead l where l.id = lead_signal.lead_id), lead_signal.official_id) = ${ownerId}`;

/** Open windows in front, those that close first before the others; then those that closed, the latest first. */
export function signalPage(db: Kysely<Tables>, args: PageArgs, filter: SignalFilter, now: Date): Promise<SignalConnection> {
  let matching = db.selectFrom('lead_signal');
  if (filter.leadId) matching = matching.where('leadId', '=', filter.leadId);
  if (typeof filter.unanswered === 'boolean') matching = matching.where('answeredAt', filter.unanswered ? 'is' : 'is not', null);
  if (typeof filter.withoutLead === 'boolean') matching = matching.where('leadId', filter.withoutLead ? 'is' : 'is not', null);
  if (filter.ownerId) matching = matching.where(ofOwner(filter.ownerId));
  const isClosed = ({ windowEndsAt }: SignalRow) => now > windowEndsAt;
  const keys = [
    { column: sql`(window_ends_at < ${now}::timestamptz)::int`, of: (row: SignalRow) => Number(isClosed(row)), type: 'integer' as const },
    {
      column: sql`case when window_ends_at < ${now}::timestamptz then -extract(epoch from window_ends_at) else extract(epoch from window_ends_at) end`,
      of: (row: SignalRow) => ((isClosed(row) ? -1 : 1) * row.windowEndsAt.getTime()) / 1_000,
      type: 'numeric' as const,
    },
    { column: sql`id`, of: (row: SignalRow) => row.id, type: 'text' as const },
  ];
  return pageOf(matching.selectAll(), args, { keys, direction: 'asc' }, async () => {
    const { count } = await matching.select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
    return count;
  });
}

/** Signals seen on these days. */
export function signalsSeen(db: Kysely<Tables>, from: Day, to: Day, ownerId: string | null): Promise<SignalRow[]> {
  let seen = db.selectFrom('lead_signal').selectAll().where('seenAt', '>=', startOfDay(from)).where('seenAt', '<', endOfDay(to));
  if (ownerId) seen = seen.where(ofOwner(ownerId));
  return seen.orderBy('seenAt').orderBy('id').execute();
}

/** The lead's timeline, newest first; of the kinds that are wanted and that may be seen, of all when nothing is said. */
export function eventPage(
  db: Kysely<Tables>,
  args: PageArgs,
  leadId: string,
  { wanted, seen }: Record<'wanted' | 'seen', readonly LeadEventKind[] | null | undefined>,
): Promise<HistoryPage> {
  let matching = db.selectFrom(eventsOf(db, [leadId]).as('event'));
  if (wanted && wanted.length > 0) matching = matching.where('kind', 'in', [...wanted]);
  if (seen) matching = matching.where('kind', 'in', [...seen]);
  const keys = [
    { column: sql`occurred_on`, of: (row: LeadEventRow) => row.occurredOn, type: 'date' as const },
    { column: sql`id`, of: (row: LeadEventRow) => row.id, type: 'text' as const },
  ];
  return pageOf(matching.selectAll(), args, { keys, direction: 'desc' }, async () => {
    const { count } = await matching.select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
    return count;
  });
}
