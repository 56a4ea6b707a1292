import type { Day } from '@gaoxin/kernel';
import { CADENCE_STAGES, lateUntil, paceOf, weekEndOf } from '@gaoxin/recruitment-domain';
import { pageOf, type Connection, type PageArgs } from '@gaoxin/server';
import { sql, type Kysely } from 'kysely';
import type { Tables } from '../mapping.ts';

/** The days on which a lead asks for a contact; the lead itself is read for those of the page only. */
export interface ContactDueRow {
  /** Id of the lead. */
  id: string;
  dueOn: Day;
  stepDue: Day | null;
  cadenceDue: Day | null;
  signalDue: Day | null;
  lookAgainDue: Day | null;
}
export interface ContactDuePage extends Connection<ContactDueRow> {
  /** How many of all of them are late. */
  late: () => Promise<number>;
}

/** Leads that ask for a contact by the end of the week: by their next step, the yearly minimum, a signal, or the day to look again at one that rests. */
export async function contactsDue(
  db: Kysely<Tables>,
  args: PageArgs & { ownerId?: string | null },
  facts: { minimum: number; today: Day },
): Promise<ContactDuePage> {
  const due = db.selectFrom(contactDays(db, { ...facts, ownerId: args.ownerId ?? null }).as('due')).where('dueOn', '<=', weekEndOf(facts.today));
  const keys = [
    { column: sql`due_on`, of: (row: { dueOn: Day }) => row.dueOn, type: 'date' as const },
    { column: sql`id`, of: (row: { id: string }) => row.id, type: 'text' as const },
  ];
  // Both counts read the same rows; whoever asks for the two waits for one statement.
  let counted: Promise<{ count: number; late: number }> | undefined;
  const counts = () =>
    (counted ??= due
      .select((eb) => [eb.fn.countAll<number>().as('count'), eb.fn.countAll<number>().filterWhere('dueOn', '<=', lateUntil(facts.today)).as('late')])
      .executeTakeFirstOrThrow());
  const page = await pageOf(due.selectAll(), args, { keys, direction: 'asc' }, async () => (await counts()).count);
  return Object.assign(page, { late: async () => (await counts()).late });
}

/** Every lead in hand with the day on which it asks for a contact; null for one that does not. */
export const contactDays = (db: Kysely<Tables>, { minimum, today, ownerId }: { minimum: number; today: Day; ownerId: string | null }) =>
  db
    .selectFrom(datedLeads(db, minimum, today, ownerId).as('dated'))
    .selectAll()
    .select(sql<Day>`least(step_due, cadence_due, signal_due, look_again_due)`.as('dueOn'));

function datedLeads(db: Kysely<Tables>, minimum: number, today: Day, ownerId: string | null) {
  const pace = paceOf(minimum);
  const held = sql`case when formal.year = ${Number(today.slice(0, 4))}::int then formal.formal else 0 end`;
  const asks = sql`lead.stage = any(${[...CADENCE_STAGES]}) and ${held} < ${minimum}::int`;
  const next = sql`coalesce(formal.last_formal_on, (lead.opened_at at time zone 'Asia/Shanghai')::date) + ${pace ?? 0}::int`;
  let leads = db
    .selectFrom('lead')
    .leftJoin('lead_cadence as formal', 'formal.leadId', 'lead.id')
    .leftJoin(openSignals(db).as('signal'), 'signal.leadId', 'lead.id')
    .select([
      'lead.id',
      // What was planned before the signing or the rest is no longer a reason to call.
      sql<Day | null>`case when lead.stage not in ('SIGNED', 'DORMANT') then lead.next_step_due_on end`.as('stepDue'),
      sql<Day | null>`case when lead.stage = 'DORMANT' then lead.look_again_on end`.as('lookAgainDue'),
      sql<Day | null>`case when ${asks} then ${pace === null ? sql`null::date` : next} end`.as('cadenceDue'),
      'signal.day as signalDue',
    ])
    .where('lead.stage', 'not in', ['HANDED_OVER', 'DROPPED']);
  if (ownerId) leads = leads.where('lead.ownerId', '=', ownerId);
  return leads;
}

/** The day on which the first unanswered signal of each lead closes; what was heard before a lead was laid to rest rests with it. */
const openSignals = (db: Kysely<Tables>) =>
  db
    .selectFrom('lead_signal')
    .innerJoin('lead as heard', 'heard.id', 'lead_signal.leadId')
    .select(['leadId', sql<Day>`(min(window_ends_at) at time zone 'Asia/Shanghai')::date`.as('day')])
    .where('answeredAt', 'is', null)
    .where(sql<boolean>`(heard.stage <> 'DORMANT' or lead_signal.recorded_at > heard.stage_entered_at)`)
    .groupBy('leadId');
