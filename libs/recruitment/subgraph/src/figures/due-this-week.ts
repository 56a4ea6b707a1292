import { endOfDay } from '@gaoxin/kernel';
import { FIGURE_DEFINITIONS, STANDARD_RULES, weekEndOf, type FigureSpan } from '@gaoxin/recruitment-domain';
import { sql, type Kysely, type QueryCreator } from 'kysely';
import { contactDays } from '../contact/contact-due.queries.ts';
import type { Context, Tables } from '../mapping.ts';
import { shareIn, type CountedFigure } from './counting.ts';
import { ownedBefore } from '../register/lead-family.ts';
import { standingBefore } from './lead-history.ts';

/** The list of contacts due as it stood at the end of a day, from the same statement as the list itself. */
export async function dueThisWeek(ctx: Context, { asOf }: FigureSpan): Promise<CountedFigure> {
  const end = endOfDay(asOf);
  const minimum = await ctx.read((db) => minimumBefore(db, end));
  const dated = (db: Kysely<Tables>) => {
    const days = contactDays(db, { minimum, today: asOf, ownerId: null }).as('due');
    return asKnownBefore(db, end)
      .selectFrom(days)
      .select(['due.id', 'due.title', 'due.dueOn as occurredOn', sql<Date>`due.known_at`.as('recordedAt')])
      .select(sql<boolean>`coalesce(due.due_on <= ${weekEndOf(asOf)}, false)`.as('counted'))
      .as('rows');
  };
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
    .select(['l.id', 'l.zoneId', 'l.title', 'l.ownerId', 'l.openedAt', 'l.lookAgainOn', 'l.stageEnteredAt', 's.stage', 's.nextStepDueOn', 's.recordedAt as knownAt']);
  // A contact says what it said then: the first correction after the day keeps that.
  const contacts = sql<object>`(
    select c.zone_id, c.lead_id, coalesce(said.kind, c.kind) as kind, coalesce(said.held_at, c.held_at) as held_at, null::timestamptz as struck_at
    from ${ownedBefore('lead_contact', end)} c
    left join lateral (
      select k.kind, k.held_at from contact_correction k where k.contact_id = c.id and k.corrected_at >= ${end} order by k.corrected_at, k.id limit 1) said on true
    where c.recorded_at < ${end} and (c.struck_at is null or c.struck_at >= ${end}))`;
  const signals = sql<object>`(
    select s.zone_id, s.lead_id, s.window_ends_at, s.recorded_at, null::timestamptz as answered_at from ${ownedBefore('lead_signal', end)} s
    where s.recorded_at < ${end} and (s.answered_at is null or s.answered_at >= ${end}))`;
  return db
    .with('lead', () => leads)
    .with('lead_contact', (inner) => inner.selectFrom(contacts.as('c')).selectAll())
    .with('lead_signal', (inner) => inner.selectFrom(signals.as('s')).selectAll()) as unknown as QueryCreator<Tables>;
}
