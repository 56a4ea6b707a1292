import type { Cast } from './people.ts';
import { moment } from './project-acts.ts';
import { DemoDataError, readRows, type Row } from './read-rows.ts';
import type { Act } from './stage.ts';

const PIPELINE = ['zone', 'pipeline_zh', 'pipeline_en', 'stage_zh', 'stage_en', 'phase', 'limit_days', 'conditions'] as const;
const LEAD = [
  'zone', 'id', 'enterprise', 'title', 'pipeline', 'industry', 'source', 'source_of', 'group', 'amount', 'currency', 'land_mu', 'capacities', 'utilities', 'team', 'recruiter',
  'opened_on', 'registered_on', 'moves', 'moved_on', 'next_step', 'next_step_due_on', 'waiting_for', 'number_one', 'rested_on', 'rest_reason', 'look_again_on', 'assigned_to', 'assigned_for',
] as const;
type LeadRow = Row<(typeof LEAD)[number]>;

/** The zones set their pipelines before the first lead of the demo goes through one. */
const PIPELINES_ON = '2022-01-04';

interface Versioned {
  id: string;
  version: number;
}
interface Pipeline extends Versioned {
  stages: Versioned[];
}

/** The zones' own pipelines, leads that go through them, and a filter that an official shares. */
export function leadActs(cast: Cast, teams: ReadonlyMap<string, string>): Act[] {
  const pipelines = new Map<string, Pipeline>();
  const rows = readRows('leads.csv', LEAD, ['zone', 'id', 'enterprise', 'title', 'source', 'recruiter', 'opened_on', 'registered_on', 'moves']);
  return [...pipelineActs(cast, pipelines), ...rows.flatMap((row) => actsOf(row, cast, { pipelines, teams })), sharedFilter(cast)];
}

function pipelineActs(cast: Cast, pipelines: Map<string, Pipeline>): Act[] {
  const rows = readRows('pipelines.csv', PIPELINE, ['zone', 'pipeline_zh', 'pipeline_en', 'stage_zh', 'stage_en', 'phase']);
  return [...Map.groupBy(rows, ({ cells }) => `${cells.zone} ${cells.pipeline_zh}`)].map(([name, stages], index) => {
    const [{ cells, place }] = stages as [(typeof stages)[number]];
    return {
      at: moment(PIPELINES_ON, `09:${10 + index}`),
      place,
      viewer: cast.holder(cells.zone, 'ZONE_ADMIN', place),
      service: 'recruitment',
      mutation: 'definePipeline',
      select: 'pipeline { id version stages { id } }',
      input: () => ({
        nameZh: cells.pipeline_zh,
        nameEn: cells.pipeline_en,
        stages: stages.map(({ cells: stage }) => ({
          nameZh: stage.stage_zh, nameEn: stage.stage_en, phase: stage.phase, limitDays: Number(stage.limit_days), conditions: listOf(stage.conditions),
        })),
      }),
      keep: ({ pipeline }: { pipeline: Pipeline }) => void pipelines.set(name, pipeline),
    };
  });
}

const listOf = (cell: string): string[] => cell.split(';').filter(Boolean);

interface Known {
  pipelines: ReadonlyMap<string, Pipeline>;
  /** Ids of industry teams by zone and name. */
  teams: ReadonlyMap<string, string>;
}

function actsOf({ cells, place }: LeadRow, cast: Cast, { pipelines, teams }: Known): Act[] {
  let lead: Versioned | undefined;
  const recruiter = cast.official(cells.recruiter, place);
  const pipeline = () => pipelines.get(`${cells.zone} ${cells.pipeline}`);
  const known = () => {
    if (!lead) throw new DemoDataError(place, 'the lead does not exist yet on that day.');
    return { leadId: lead.id, version: lead.version };
  };
  const base = { place, service: 'recruitment', select: 'lead { id version }', keep: (payload: { lead: Versioned }) => void (lead = payload.lead) } as const;
  const act = (day: string, time: string, mutation: string, input: () => object, viewer = recruiter): Act => ({ ...base, viewer, at: moment(day, time), mutation, input: () => ({ ...known(), ...input() }) });
  const last = cells.moved_on || cells.registered_on;
  return [
    { ...base, viewer: recruiter, at: moment(cells.registered_on, '09:20'), mutation: 'registerLead', input: () => registrationOf({ cells, place }, { pipelineId: pipeline()?.id ?? null, industryTeamId: teams.get(`${cells.zone} ${cells.team}`) ?? null }) },
    ...Array.from({ length: Number(cells.moves) }, (_, index) => [
      act(cells.moved_on, `10:0${index * 2}`, 'planNextStep', () => ({ title: '约企业面谈', dueOn: cells.moved_on })),
      act(cells.moved_on, `10:0${index * 2 + 1}`, 'advanceLead', () => ({ ...(pipeline() ? { stageId: pipeline()!.stages[index + 1]!.id } : { to: 'NEGOTIATION' }) })),
    ]).flat(),
    ...(Number(cells.moves) > 0 ? [act(last, '11:05', 'finishNextStep', () => ({ outcome: '企业愿意继续谈' }))] : []),
    ...(cells.next_step ? [act(last, '11:10', 'planNextStep', () => ({ title: cells.next_step, dueOn: cells.next_step_due_on, waitingFor: cells.waiting_for || null }))] : []),
    ...(cells.number_one ? [act(last, '11:20', 'setLeadPriority', () => ({ priority: 'NUMBER_ONE', reason: cells.number_one }), cast.holder(cells.zone, 'LEADER', place))] : []),
    ...(cells.assigned_to ? [act(last, '11:30', 'assignLead', () => ({ ownerId: cells.assigned_to, reason: cells.assigned_for }))] : []),
    ...(cells.rested_on ? [act(cells.rested_on, '16:00', 'letLeadRest', () => ({ reason: cells.rest_reason, lookAgainOn: cells.look_again_on || null }))] : []),
  ];
}

function registrationOf({ cells }: LeadRow, ids: { pipelineId: string | null; industryTeamId: string | null }): object {
  const quantity = ([value, unit, bound]: string[]) => ({ value, unit, bound: bound || 'EXACT' });
  return {
    enterpriseId: cells.enterprise,
    title: cells.title,
    industry: cells.industry || null,
    source: cells.source,
    ...(cells.source === 'REFERRAL' ? { sourceEnterpriseId: cells.source_of } : { sourceText: cells.source_of || null }),
    parentGroup: cells.group || null,
    plannedInvestment: { amount: cells.amount, currency: cells.currency },
    landMu: cells.land_mu || null,
    capacities: listOf(cells.capacities).map((line) => line.split(':')).map(([product, ...rest]) => ({ product, quantity: quantity(rest) })),
    utilities: listOf(cells.utilities).map((line) => line.split(':')).map(([utility, value, unit, note]) => ({ utility, quantity: { value, unit }, note: note || null })),
    openedOn: cells.opened_on === cells.registered_on ? null : cells.opened_on,
    ...ids,
  };
}

const sharedFilter = (cast: Cast): Act => ({
  at: moment('2022-07-25', '09:00'),
  place: 'leads.csv',
  viewer: cast.official('dianjiang-zhou', 'leads.csv'),
  service: 'recruitment',
  mutation: 'saveLeadFilter',
  select: 'filter { id }',
  input: () => ({ name: '超期又没有下一步', conditions: 'late=1&forgotten=1', shared: true }),
});
