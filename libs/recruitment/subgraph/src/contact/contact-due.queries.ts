import { startOfDay, type Day } from '@gaoxin/kernel';
import { CADENCE_STAGES, paceOf, weekEndOf } from '@gaoxin/recruitment-domain';
import { pageOf, type Connection, type PageArgs } from '@gaoxin/server';
import { sql, type Kysely } from 'kysely';
import type { LeadRow, Tables } from '../mapping.ts';

/** A lead with the days on which it asks for a contact. */
export interface ContactDueRow {
  lead: LeadRow;
  dueOn: Day;
  stepDue: Day | null;
  cadenceDue: Day | null;
  signalDue: Day | null;
}
export type ContactDuePage = Connection<ContactDueRow>;

/** Leads that ask for a contact by the end of the week: by their next step, by the yearly minimum, or by a signal. */
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
  const page = await pageOf(due.selectAll(), args, { keys, direction: 'asc' }, async () => {
    const { count } = await due.select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
    return count;
  });
  const rowOf = ({ dueOn, stepDue, cadenceDue, signalDue, ...lead }: (typeof page.nodes)[number]): ContactDueRow => ({ lead, dueOn, stepDue, cadenceDue, signalDue });
  const edges = page.edges.map(({ cursor, node }) => ({ cursor, node: rowOf(node) }));
  return { ...page, edges, nodes: edges.map(({ node }) => node) };
}

/** Every lead in hand with the day on which it asks for a contact; null for one that does not. */
export const contactDays = (db: Kysely<Tables>, { minimum, today, ownerId }: { minimum: number; today: Day; ownerId: string | null }) =>
  db
    .selectFrom(datedLeads(db, minimum, today, ownerId).as('dated'))
    .selectAll()
    .select(sql<Day>`least(step_due, cadence_due, signal_due)`.as('dueOn'));

function datedLeads(db: Kysely<Tables>, minimum: number, today: Day, ownerId: string | null) {
  const pace = paceOf(minimum);
  const year = startOfDay(`${today.slice(0, 4)}-01-01`);
  const asks = sql`lead.stage = any(${[...CADENCE_STAGES]}) and coalesce(formal.count, 0) < ${minimum}::int`;
  const next = sql`(coalesce(formal.last, lead.opened_at) at time zone 'Asia/Shanghai')::date + ${pace ?? 0}::int`;
  let leads = db
    .selectFrom('lead')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('lead_contact')
          .select([sql<Date | null>`max(held_at)`.as('last'), sql<number>`count(*) filter (where held_at >= ${year}::timestamptz)`.as('count')])
          .whereRef('lead_contact.leadId', '=', 'lead.id')
          .where('lead_contact.kind', '=', 'FORMAL')
          .where('lead_contact.struckAt', 'is', null)
          .as('formal'),
      (join) => join.onTrue(),
    )
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('lead_signal')
          .select(sql<Day | null>`(min(window_ends_at) at time zone 'Asia/Shanghai')::date`.as('day'))
          .whereRef('lead_signal.leadId', '=', 'lead.id')
          .where('lead_signal.answeredAt', 'is', null)
          .as('signal'),
      (join) => join.onTrue(),
    )
    .selectAll('lead')
    .select([
      // What was planned before the signing is no longer a reason to call.
      sql<Day | null>`case when lead.stage <> 'SIGNED' then lead.next_step_due_on end`.as('stepDue'),
      sql<Day | null>`case when ${asks} then ${pace === null ? sql`null::date` : next} end`.as('cadenceDue'),
      'signal.day as signalDue',
    ])
    .where('lead.stage', 'not in', ['HANDED_OVER', 'DROPPED']);
  if (ownerId) leads = leads.where('lead.ownerId', '=', ownerId);
  return leads;
}
