import type { Day } from '@gaoxin/kernel';
import { BOARD_PHASES, FUNNEL, OPEN_STAGES, type LeadStage } from '@gaoxin/recruitment-domain';
import { sql, type Kysely } from 'kysely';
import type { Tables } from '../mapping.ts';
import { mergedBefore } from '../register/lead-family.ts';
import type { Counting } from './counting.ts';

/** What happened by the instant to the leads that were not merged into another by then, with how each stood after it. */
const eventsBefore = (db: Kysely<Tables>, end: Date, stages: Stages) =>
  db
    .selectFrom('lead_event as e')
    .where('e.leadStage', 'is not', null)
    .where('e.recordedAt', '<', end)
    .where('e.leadId', 'not in', mergedBefore(db, end))
    .$if(stages !== 'PHASES', (all) => all.where('e.leadId', 'in', db.selectFrom('lead').select('id').where('pipelineId', '=', (stages as { pipelineId: string }).pipelineId)))
    .$narrowType<{ leadStage: LeadStage }>();

/** Stages are told apart by their phase, or as the stages of one pipeline; beside the board there are only phases. */
export type Stages = 'PHASES' | { pipelineId: string };

export const stageKey = (row: 's' | 'e', stages: Stages) => {
  const [phase, stage] = [sql.ref(`${row}.stage`), sql.ref(`${row}.pipelineStageId`)];
  return stages === 'PHASES' ? sql<string>`${phase}` : sql<string>`case when ${phase} = any(${[...BOARD_PHASES]}) then ${stage} else ${phase} end`;
};

/** Every lead as it was known to stand before the instant: what its last event by then tells. */
export const standingBefore = (db: Kysely<Tables>, end: Date, stages: Stages = 'PHASES') =>
  eventsBefore(db, end, stages)
    .select(['e.leadId', 'e.leadStage as stage', 'e.pipelineStageId', 'e.plannedAmount', 'e.plannedCurrency', 'e.nextStepDueOn'])
    .select(['e.source', 'e.sourceEnterpriseId', 'e.lookAgainOn', 'e.stageEnteredAt', 'e.occurredOn', 'e.recordedAt'])
    .distinctOn('e.leadId')
    .orderBy('e.leadId')
    .orderBy('e.recordedAt', 'desc')
    .orderBy('e.id', 'desc')
    .$narrowType<{ stage: LeadStage }>();

/** Every stay that was recorded before the instant. A change of the pipeline itself is no move: the stay goes on. */
export const staysBefore = (db: Kysely<Tables>, end: Date, stages: Stages = 'PHASES') => {
  const inOrder = sql`(partition by e.lead_id order by e.recorded_at, e.id)`;
  const events = eventsBefore(db, end, stages).select(['e.leadId', 'e.leadStage as stage', 'e.pipelineStageId', 'e.kind', 'e.occurredOn', 'e.recordedAt', 'e.id']);
  const keyed = db.selectFrom(events.as('e')).selectAll('e').select(stageKey('e', stages).as('key'));
  const moves = db
    .selectFrom(keyed.as('e'))
    .selectAll('e')
    .select([sql<string | null>`lag(e.key) over ${inOrder}`.as('fromKey'), sql<LeadStage | null>`lag(e.stage) over ${inOrder}`.as('fromStage')]);
  // Who was moved was moved when it was written down, whatever day the signing itself bears. Only the opening lies back.
  const day = sql`case when e.from_stage is null then e.occurred_on else (e.recorded_at at time zone 'Asia/Shanghai')::date end`;
  const onBoard = (stage: string) => sql`${sql.raw(stage)} = any(${[...BOARD_PHASES]})`;
  return db
    .selectFrom(moves.as('e'))
    .select(['e.leadId', 'e.key', 'e.stage', 'e.recordedAt', sql<Day>`${day}`.as('enteredOn')])
    .select([
      sql<Day | null>`lead(${day}) over ${inOrder}`.as('leftOn'),
      sql<boolean>`e.stage = any(${[...FUNNEL]}) and coalesce(${onBoard('e.from_stage')}, true)`.as('arrived'),
      sql<boolean>`${onBoard('e.stage')} and coalesce(lead(e.from_key) over ${inOrder} = e.key and lead(e.stage) over ${inOrder} = any(${[...FUNNEL]}) and lead(e.kind) over ${inOrder} <> 'PIPELINE_CHANGED', false)`.as('wentOn'),
    ])
    .where(sql<boolean>`e.from_key is distinct from e.key and e.kind <> 'RELOCATED'`);
};

/** Each lead once for each stage in which it arrived, with whether it went on from there: the definition of the board too. */
export const arrivalsBefore = (db: Kysely<Tables>, end: Date, stages: Stages) =>
  db
    .selectFrom(staysBefore(db, end, stages).as('stay'))
    .select(['stay.leadId', 'stay.key'])
    .select([
      sql<Day | null>`min(entered_on) filter (where arrived)`.as('arrivedOn'),
      sql<Date | null>`min(recorded_at) filter (where arrived)`.as('recordedAt'),
      sql<boolean>`bool_or(went_on)`.as('wentOn'),
    ])
    .groupBy(['stay.leadId', 'stay.key']);

/** Open leads; counted where nothing is planned. */
export const openLeads =
  (end: Date): Counting =>
  (db) =>
    db
      .selectFrom(standingBefore(db, end).as('s'))
      .innerJoin('lead as l', 'l.id', 's.leadId')
      .where('s.stage', 'in', OPEN_STAGES)
      .select(['l.id', 'l.title', 's.nextStepDueOn as occurredOn', 's.recordedAt'])
      .select(sql<boolean>`s.next_step_due_on is null`.as('counted'))
      .as('rows');
