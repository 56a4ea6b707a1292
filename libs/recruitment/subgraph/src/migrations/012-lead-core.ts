import { Migration } from '@mikro-orm/migrations';

const OPEN = `stage in ('CLUE', 'NEGOTIATION', 'INSPECTION', 'REVIEW')`;
/** The key of the order by next step: open leads without one first, those that need none any more last. */
const NEXT = `(case when ${OPEN} then coalesce(next_step_due_on, '0001-01-01') else '9999-12-31' end)`;

/** Waits with their beginning, why a lead rests or ended, its team, and the order by next step of open leads alone. */
export class Migration012LeadCore extends Migration {
  override up(): void {
    for (const statement of [...COLUMNS, ...BACKFILL, ...INDEXES]) this.addSql(statement);
  }
}

const COLUMNS = [
  `alter table lead add column next_step_waiting_since date, add column closed_for text, add column industry_team_id text`,
  `alter table known_official add column name text`,
];

/** What happened last of a kind, as the timeline tells it. */
const last = (kind: string, what: string) =>
  `(select ${what} from lead_event e where e.zone_id = lead.zone_id and e.lead_id = lead.id and e.kind = '${kind}' order by e.recorded_at desc, e.id desc limit 1)`;

const BACKFILL = [
  `update lead set next_step_waiting_since = coalesce(${last('PLANNED', 'e.occurred_on')}, (stage_entered_at at time zone 'Asia/Shanghai')::date)
    where next_step_waiting_for is not null`,
  `update lead set closed_for = case stage when 'DROPPED' then ${last('DROPPED', 'e.note')} else ${last('RESTED', `regexp_replace(e.note, '^\\d{4}-\\d{2}-\\d{2} ', '')`)} end
    where stage in ('DROPPED', 'DORMANT')`,
  `update lead set industry_team_id = t.id, industry_team = null from industry_team t where t.zone_id = lead.zone_id and t.name = btrim(lead.industry_team)`,
];

const INDEXES = [
  `drop index lead_board, lead_next, lead_owner, lead_industry, lead_number_one`,
  `create index lead_board on lead (zone_id, pipeline_stage_id, on_board, ${NEXT}, id)`,
  `create index lead_next on lead (zone_id, on_board, ${NEXT}, id)`,
  `create index lead_owner on lead (zone_id, owner_id, on_board, ${NEXT}, id)`,
  `create index lead_industry on lead (zone_id, industry, on_board, ${NEXT}, id)`,
  `create index lead_number_one on lead (zone_id, on_board, ${NEXT}, id) where priority = 'NUMBER_ONE'`,
  `create index lead_waiting on lead (zone_id, on_board, ${NEXT}, id) where next_step_waiting_for is not null`,
];
