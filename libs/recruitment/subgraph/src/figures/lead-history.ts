import type { Day } from '@gaoxin/kernel';
import { FUNNEL, OPEN_STAGES, type LeadStage } from '@gaoxin/recruitment-domain';
import { sql, type Kysely } from 'kysely';
import type { Tables } from '../mapping.ts';
import type { Counting } from './counting.ts';

/** Where a stage lies in the funnel, from 1; null for one that is none of it. */
export const rankOf = (stage: ReturnType<typeof sql>) => sql<number | null>`array_position(${sql.val([...FUNNEL])}::text[], ${stage})`;

/** Every lead as it was known to stand before the instant: what its last event by then tells. */
export const standingBefore = (db: Kysely<Tables>, end: Date) =>
  db
    .selectFrom('lead_event as e')
    .select(['e.leadId', 'e.leadStage as stage', 'e.plannedAmount', 'e.plannedCurrency', 'e.nextStepDueOn', 'e.occurredOn', 'e.recordedAt'])
    .distinctOn('e.leadId')
    .where('e.leadStage', 'is not', null)
    .where('e.recordedAt', '<', end)
    .orderBy('e.leadId')
    .orderBy('e.recordedAt', 'desc')
    .orderBy('e.id', 'desc')
    .$narrowType<{ stage: LeadStage }>();

/** Every stay of a lead in a stage that was recorded before the instant: when it came, and when it left for another. */
export const staysBefore = (db: Kysely<Tables>, end: Date) => {
  const inOrder = sql`(partition by e.lead_id order by e.recorded_at, e.id)`;
  const events = db
    .selectFrom('lead_event as e')
    .select(['e.leadId', 'e.leadStage as stage', 'e.occurredOn', 'e.recordedAt', 'e.id'])
    .select(sql<LeadStage | null>`lag(e.lead_stage) over ${inOrder}`.as('before'))
    .where('e.leadStage', 'is not', null)
    .where('e.recordedAt', '<', end);
  return db
    .selectFrom(events.as('e'))
    .select(['e.leadId', 'e.stage', 'e.occurredOn', 'e.recordedAt'])
    .select([
      sql<Day | null>`lead(e.occurred_on) over ${inOrder}`.as('leftOn'),
      sql<number | null>`max(${rankOf(sql`e.stage`)}) over (partition by e.lead_id)`.as('furthest'),
    ])
    .where(sql<boolean>`e.before is distinct from e.stage`)
    .$narrowType<{ stage: LeadStage }>();
};

/** Open leads with the date of their next step; counted when that lies in the span, or when there is none. */
export const openLeads =
  (end: Date, counted: { due: { monday: Day; sunday: Day } } | 'WITHOUT_STEP'): Counting =>
  (db) =>
    db
      .selectFrom(standingBefore(db, end).as('s'))
      .innerJoin('lead as l', 'l.id', 's.leadId')
      .where('s.stage', 'in', OPEN_STAGES)
      .select(['l.id', 'l.title', 's.nextStepDueOn as occurredOn', 's.recordedAt'])
      .select(
        counted === 'WITHOUT_STEP'
          ? sql<boolean>`s.next_step_due_on is null`.as('counted')
          : sql<boolean>`coalesce(s.next_step_due_on between ${counted.due.monday} and ${counted.due.sunday}, false)`.as('counted'),
      )
      .as('rows');
