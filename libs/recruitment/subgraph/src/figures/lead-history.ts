import type { Day } from '@gaoxin/kernel';
import { FUNNEL, OPEN_STAGES, type LeadStage } from '@gaoxin/recruitment-domain';
import { sql, type Kysely } from 'kysely';
import type { Tables } from '../mapping.ts';
import type { Counting } from './counting.ts';

const MOVES = ['REGISTERED', 'ADVANCED', 'SIGNED', 'HANDED_OVER', 'RETURNED', 'DROPPED', 'REVIVED'] as const;

/** The stage that an event brought its lead into. */
const STAGE = sql<LeadStage>`case e.kind when 'REGISTERED' then 'CLUE' when 'RETURNED' then 'SIGNED' when 'HANDED_OVER' then 'HANDED_OVER'
  when 'DROPPED' then 'DROPPED' else e.stage end`;

/** Where a stage lies in the funnel, from 1; null for a dropped lead. */
export const rankOf = (stage: ReturnType<typeof sql>) => sql<number | null>`array_position(${sql.val([...FUNNEL])}::text[], ${stage})`;

/** Every stay of a lead in a stage that was recorded before the instant: when it came, and when it left for another. */
export const staysBefore = (db: Kysely<Tables>, end: Date) =>
  db
    .selectFrom('lead_event as e')
    .select(['e.leadId', 'e.occurredOn', 'e.recordedAt'])
    .select([
      STAGE.as('stage'),
      sql<Day | null>`lead(e.occurred_on) over (partition by e.lead_id order by e.recorded_at, e.id)`.as('leftOn'),
      sql<number | null>`max(${rankOf(STAGE)}) over (partition by e.lead_id)`.as('furthest'),
    ])
    .where('e.kind', 'in', MOVES)
    .where('e.recordedAt', '<', end);

/** The stage of every lead as it was known before the instant. */
export const standingBefore = (db: Kysely<Tables>, end: Date) =>
  db
    .selectFrom('lead_event as e')
    .select(['e.leadId', 'e.occurredOn', 'e.recordedAt', STAGE.as('stage')])
    .distinctOn('e.leadId')
    .where('e.kind', 'in', MOVES)
    .where('e.recordedAt', '<', end)
    .orderBy('e.leadId')
    .orderBy('e.recordedAt', 'desc')
    .orderBy('e.id', 'desc');

/** The date of the last step that was planned for each lead before the instant. */
const plannedBefore = (db: Kysely<Tables>, end: Date) =>
  db
    .selectFrom('lead_event as e')
    .select(['e.leadId', 'e.dueOn', 'e.recordedAt'])
    .distinctOn('e.leadId')
    .where('e.kind', '=', 'PLANNED')
    .where('e.recordedAt', '<', end)
    .orderBy('e.leadId')
    .orderBy('e.recordedAt', 'desc')
    .orderBy('e.id', 'desc');

/** Open leads with the date of their next step; counted when that lies in the span, or when there is none. */
export const openLeads =
  (end: Date, counted: { due: { monday: Day; sunday: Day } } | 'WITHOUT_STEP'): Counting =>
  (db) =>
    db
      .selectFrom(standingBefore(db, end).as('s'))
      .innerJoin('lead as l', 'l.id', 's.leadId')
      .leftJoin(plannedBefore(db, end).as('p'), 'p.leadId', 's.leadId')
      .where('s.stage', 'in', OPEN_STAGES)
      .select(['l.id', 'l.title', 'p.dueOn as occurredOn'])
      .select(sql<Date>`coalesce(p.recorded_at, s.recorded_at)`.as('recordedAt'))
      .select(
        counted === 'WITHOUT_STEP'
          ? sql<boolean>`p.due_on is null`.as('counted')
          : sql<boolean>`coalesce(p.due_on between ${counted.due.monday} and ${counted.due.sunday}, false)`.as('counted'),
      )
      .as('rows');
