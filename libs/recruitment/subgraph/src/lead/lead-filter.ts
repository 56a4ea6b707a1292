import { isLeadOpen, isOnBoard, lateBefore, type LeadStage, type PipelineFacts } from '@gaoxin/recruitment-domain';
import { sql, type Kysely, type RawBuilder, type SelectQueryBuilder, type SqlBool } from 'kysely';
import type { Day } from '@gaoxin/kernel';
import type { LeadFilter } from '../generated/resolvers-types.ts';
import type { Tables } from '../mapping.ts';
import { pipelinesOf } from '../pipeline/pipeline.queries.ts';

/** Who asks, and when: limits are the zone's, lateness is today's. */
export interface Asking {
  filter: LeadFilter;
  zone: string;
  today: Day;
}

/** More matches than this are found along the index of the order instead of by the index of the search. */
export const MOST_FOUND = 1_000;

/** A search is a common one when so many of the first leads, on the board and beside it, have what it looks for. */
const LOOKED_AT = 200;
const COMMON = 2;
/** How many on the board, and beside it, are gone through to tell of a common search how many it finds at least. */
const SAMPLED = 300;

const WORDS = sql`lower(title || ' ' || enterprise_name || ' ' || coalesce(parent_group, ''))`;
const OPEN = sql<SqlBool>`stage in ('CLUE', 'NEGOTIATION', 'INSPECTION', 'REVIEW')`;

/** Of an open lead without a next step, and of one that needs none any more. The key stands in the indexes as it stands in the statements. */
const [NONE, NEVER] = ['0001-01-01', '9999-12-31'];
export const NEXT_STEP_KEY = sql`(case when stage in ('CLUE', 'NEGOTIATION', 'INSPECTION', 'REVIEW') then coalesce(next_step_due_on, '0001-01-01') else '9999-12-31' end)`;
export const nextStepKeyOf = (lead: { stage: LeadStage; nextStepDueOn: Day | null }): Day => (isLeadOpen(lead) ? (lead.nextStepDueOn ?? NONE!) : NEVER!);

type Leads = SelectQueryBuilder<Tables, 'lead', object>;

/** The leads that match, and some of them when there are too many to name them all by the search's index. */
export interface Matching {
  leads: Leads;
  sample: Leads | null;
}

/** The leads that match. Whether they are on the board is asked apart, because the orders' indexes begin with it. */
export async function matchingLeads(db: Kysely<Tables>, { filter, zone, today }: Asking): Promise<Matching> {
  let leads: Leads = db.selectFrom('lead');
  if (filter.stage) leads = leads.where('stage', '=', filter.stage);
  if (filter.pipelineId) leads = leads.where('pipelineId', '=', filter.pipelineId);
  if (filter.stageId) leads = leads.where('pipelineStageId', '=', filter.stageId);
  if (filter.ownerId) leads = leads.where('ownerId', '=', filter.ownerId);
  if (filter.industry) leads = leads.where('industry', '=', filter.industry);
  if (filter.industryTeamId) leads = leads.where(ofTeam(sql`${filter.industryTeamId}`));
  if (filter.industryTeam) leads = leads.where(sql<SqlBool>`(industry_team = ${filter.industryTeam} or ${ofTeam(sql`(select id from industry_team where name = ${filter.industryTeam})`)})`);
  if (filter.source) leads = leads.where('source', '=', filter.source);
  if (filter.priority) leads = leads.where('priority', '=', filter.priority);
  if (filter.withoutNextStep) leads = leads.where(sql<SqlBool>`${NEXT_STEP_KEY} = '0001-01-01'`);
  if (filter.withoutNextStep === false) leads = leads.where(sql<SqlBool>`${NEXT_STEP_KEY} > '0001-01-01' and ${NEXT_STEP_KEY} < '9999-12-31'`);
  if (filter.waiting) leads = leads.where(OPEN).where('nextStepWaitingFor', filter.waiting === 'OTHERS' ? 'is not' : 'is', null);
  if (filter.minAmount) leads = leads.where(sql<SqlBool>`amount_key >= ${wholeOf(filter.minAmount, Math.ceil)}`);
  if (filter.maxAmount) leads = leads.where(sql<SqlBool>`amount_key between 0 and ${wholeOf(filter.maxAmount, Math.floor)}`);
  if (filter.late !== null && filter.late !== undefined) leads = leads.where(lateness(await pipelinesOf(db, zone), today, filter.late));
  const search = filter.search?.trim();
  return search ? await searched(db, leads, search) : { leads, sample: null };
}

/** The chosen team, or else that of the first chain with one; the same rule as `teamOfLead`. */
const ofTeam = (team: RawBuilder<unknown>) => sql<SqlBool>`(industry_team_id = ${team} or (industry_team_id is null and id in (
  select first.lead_id from (
    select distinct on (t.lead_id) t.lead_id, c.team_id from chain_tag t
    join chain_node n on n.id = t.node_id and n.removed_at is null
    join industry_chain c on c.id = n.chain_id and c.team_id is not null
    where t.untagged_at is null order by t.lead_id, t.tagged_at, t.id) first
  where first.team_id = ${team})))`;

/** Amounts are compared in whole yuan, as the index holds them. */
const wholeOf = (amount: string, round: (value: number) => number): number => Math.max(0, round(Number(amount)));

async function searched(db: Kysely<Tables>, leads: Leads, search: string): Promise<Matching> {
  const containing = leads.where(sql<SqlBool>`strpos(${WORDS}, lower(${search})) > 0`);
  if (await isCommon(db, containing)) return { leads: containing, sample: amongFirst(containing, SAMPLED) };
  const { rows } = await sql<{ id: string }>`select search_leads(${search}, ${MOST_FOUND + 1}) as id`.execute(db);
  const named = leads.where(sql<SqlBool>`id = any(${rows.map(({ id }) => id)})`);
  if (rows.length <= MOST_FOUND) return { leads: named, sample: null };
  return { leads: containing, sample: named };
}

/** What a part of the first leads has is found sooner along the order than by the index of the search, which would name them all. */
async function isCommon(db: Kysely<Tables>, leads: Leads): Promise<boolean> {
  const { found } = await amongFirst(leads, LOOKED_AT).select(sql<number>`count(*)`.as('found')).executeTakeFirstOrThrow();
  return found >= COMMON;
}

/** Only those of the leads that are among the first ones on the board, and among the first ones beside it. */
const amongFirst = (leads: Leads, count: number): Leads => leads.where(sql<SqlBool>`id = any(${firstOf(true, count)} || ${firstOf(false, count)})`);

const firstOf = (onBoard: boolean, count: number) => sql`array(select id from lead where on_board = ${onBoard} order by ${NEXT_STEP_KEY}, id limit ${count})`;

/** Past the limit of its stage, for every stage of the zone that has one. */
function lateness(pipelines: readonly PipelineFacts[], today: Day, late: boolean) {
  const stages = pipelines.flatMap(({ stages }) => stages).filter(({ limitDays }) => limitDays !== null);
  const each = stages.map(({ id, limitDays }) => sql<SqlBool>`(pipeline_stage_id = ${id} and stage_entered_at < ${lateBefore(limitDays!, today)})`);
  const past = each.length > 0 ? sql<SqlBool>`(${sql.join(each, sql` or `)})` : sql<SqlBool>`false`;
  return late ? sql<SqlBool>`on_board and ${past}` : sql<SqlBool>`on_board and not ${past}`;
}

/** Narrows all that matches. */
export const among = ({ leads, sample }: Matching, narrow: (leads: Leads) => Leads): Matching => ({ leads: narrow(leads), sample: sample && narrow(sample) });

/** Null for leads on the board and beside it. */
export const onBoardOf = (filter: LeadFilter): boolean | null =>
  filter.stage ? isOnBoard(filter.stage) : (filter.inProgress ?? (filter.late === null || filter.late === undefined ? null : true));
