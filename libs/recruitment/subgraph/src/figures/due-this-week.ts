import { endOfDay } from '@gaoxin/kernel';
import { FIGURE_DEFINITIONS, STANDARD_RULES, weekEndOf, type FigureSpan } from '@gaoxin/recruitment-domain';
import { sql, type Kysely, type QueryCreator } from 'kysely';
import { contactDays } from '../contact/contact-due.queries.ts';
import type { Context, Tables } from '../mapping.ts';
import { shareIn, type CountedFigure } from './counting.ts';
import { ownersBefore } from '../register/lead-family.ts';
import { standingBefore } from './lead-history.ts';

/** The list of contacts due as it stood at the end of a day, from the same statement as the list itself. */
export async function dueThisWeek(ctx: Context, { asOf }: FigureSpan): Promise<CountedFigure> {
  const end = endOfDay(asOf);
  const minimum = await ctx.read((db) => minimumBefore(db, end));
  const dated = (db: Kysely<Tables>) =>
    asKnownBefore(db, end)
      .selectFrom(contactDays(db, { minimum, today: asOf, ownerId: null }).as('due'))
      .innerJoin('lead', 'lead.id', 'due.id')
      .select(['due.id', 'lead.title', 'due.dueOn as occurredOn', sql<Date>`lead.known_at`.as('recordedAt')])
      .select(sql<boolean>`coalesce(due.due_on <= ${weekEndOf(asOf)}, false)`.as('counted'))
      .as('rows');
  return shareIn(ctx, dated, { kind: 'InvestmentLead', asOf, definition: FIGURE_DEFINITIONS.dueThisWeek[ctx.locale] });
}

const minimumBefore = async (db: Kysely<Tables>, end: Date): Promise<number> => {
  const rules = await db.selectFrom('contact_minimum').select('minimum').where('since', '<', end).orderBy('since', 'desc').limit(1).executeTakeFirst();
  return rules?.minimum ?? STANDARD_RULES.formalContactsPerYear;
};

/** The tables that say when a lead asks for a contact, as they were before the instant, under their own names. */
function asKnownBefore(db: Kysely<Tables>, end: Date): QueryCreator<Tables> {
  const leads = db
    .selectFrom(standingBefore(db, end).as('s'))
    .innerJoin('lead as l', 'l.id', 's.leadId')
    .select(['l.id', 'l.zoneId', 'l.title', 'l.openedAt', 's.stage', 's.stageEnteredAt', 's.nextStepDueOn', 's.lookAgainOn', 's.recordedAt as knownAt']);
  // A contact says what it said then: the first correction after the day keeps that.
  const formal = sql`
    select c.zone_id, coalesce(owner.lead_id, c.lead_id) as lead_id, (coalesce(said.held_at, c.held_at) at time zone 'Asia/Shanghai')::date as day
    from lead_contact c left join ${ownersBefore('lead_contact', end)} owner on owner.row_id = c.id
    left join lateral (
      select k.kind, k.held_at from contact_correction k where k.contact_id = c.id and k.corrected_at >= ${end} order by k.corrected_at, k.id limit 1) said on true
    where c.recorded_at < ${end} and (c.struck_at is null or c.struck_at >= ${end}) and coalesce(said.kind, c.kind) = 'FORMAL'`;
  const cadence = sql<object>`(
    select distinct on (lead_id) zone_id, lead_id, day as last_formal_on, extract(year from day)::int as year,
      (count(*) over (partition by lead_id, extract(year from day)))::int as formal
    from (${formal}) formal order by lead_id, day desc)`;
  const signals = sql<object>`(
    select s.zone_id, coalesce(owner.lead_id, s.lead_id) as lead_id, s.window_ends_at, s.recorded_at, null::timestamptz as answered_at
    from lead_signal s left join ${ownersBefore('lead_signal', end)} owner on owner.row_id = s.id
    where s.recorded_at < ${end} and (s.answered_at is null or s.answered_at >= ${end}))`;
  return db
    .with('lead', () => leads)
    .with('lead_cadence', (inner) => inner.selectFrom(cadence.as('c')).selectAll())
    .with('lead_signal', (inner) => inner.selectFrom(signals.as('s')).selectAll()) as unknown as QueryCreator<Tables>;
}
