import { dayOf, newId, type Day } from '@gaoxin/kernel';
import {
  diligenceState, entryTo, isLeadOpen, KnownEnterprise, Lead, LeadEvent, Pipeline, standardPipeline, standardPipelineId,
  type LeadDetails, type LeadSource, type PipelineFacts, type Rules,
} from '@gaoxin/recruitment-domain';
import { registerMessages, type ImportKind, type RowFault } from '@gaoxin/registers';
import { sharedMessages } from '@gaoxin/server';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { leadMessages } from '../lead/lead.messages.ts';
import { rulesOfZone } from '../preparation/standing-rules.ts';
import { leadRegisterMessages } from './register.messages.ts';
import { LEAD_COLUMNS } from './lead-columns.ts';
import { proposeLeadPairs } from './propose-lead-pairs.ts';

type Values = Record<string, string>;

/** Enterprises by credit code; a code of one that was merged means the one it is now. */
async function enterprisesBy(em: EntityManager, zoneId: string, codes: readonly string[]): Promise<Map<string, KnownEnterprise>> {
  const known = await em.find(KnownEnterprise, { zoneId, uscc: { $in: [...new Set(codes)] } });
  const heirs = await em.find(KnownEnterprise, { zoneId, enterpriseId: { $in: known.flatMap(({ mergedInto }) => mergedInto ?? []) } });
  return new Map(known.map((one) => [one.uscc!, heirs.find(({ enterpriseId }) => enterpriseId === one.mergedInto) ?? one]));
}

const keyOf = ({ uscc, title }: Values) => `${uscc} ${title}`;

const wholeYuan = (amount: string | null) => amount?.replace(/\.0+$/, '') ?? null;

/** What a lead's own rules would say, at its column. */
function leadFault(values: Values, lead: Lead | undefined, known: ReadonlyMap<string, KnownEnterprise>, today: Day): RowFault | null {
  const { uscc, source, referrer, nextStep, nextStepOn } = values;
  const fault = (column: string, code: string, data: Record<string, unknown> = {}): RowFault => ({ column, code, data });
  if (!known.has(uscc!)) return fault('uscc', 'ENTERPRISE_UNKNOWN');
  if (referrer && !known.has(referrer)) return fault('referrer', 'ENTERPRISE_UNKNOWN');
  if (source === 'REFERRAL' && !lead && !referrer) return fault('referrer', 'BLANK');
  if (source === 'REFERRAL' && referrer && known.get(referrer) === known.get(uscc!)) return fault('referrer', 'SELF_REFERRAL');
  if ((source === 'EXPO' || source === 'SIGNAL') && !values.sourceText && !lead?.sourceText) return fault('sourceText', 'BLANK');
  if (nextStep === undefined && nextStepOn !== undefined && !lead?.nextStepTitle) return fault('nextStep', 'BLANK');
  if (nextStep !== undefined && nextStepOn === undefined && !lead?.nextStepDueOn) return fault('nextStepOn', 'BLANK');
  // A step that stands there already may be late.
  if (nextStepOn !== undefined && nextStepOn < today && nextStepOn !== lead?.nextStepDueOn) return fault('nextStepOn', 'IMPORT_PAST_DAY', { today });
  return null;
}

interface Way {
  pipeline: PipelineFacts;
  rules: Rules;
}

/** What a lead from a file follows: the standard pipeline and the zone's rules. */
async function wayOf(em: EntityManager, zoneId: string): Promise<Way> {
  const pipeline = (await em.findOne(Pipeline, { id: standardPipelineId(zoneId), zoneId })) ?? standardPipeline(zoneId);
  return { pipeline, rules: await rulesOfZone(em, zoneId) };
}

/** What the first stage asks for that the row does not tell. */
function entryFault(values: Values, { pipeline, rules }: Way, today: Day): RowFault | null {
  const facts = { stage: 'CLUE' as const, plannedAmount: values.planned ?? null, nextStepDueOn: values.nextStepOn ?? null, feasibilityCount: 0, feasibilityNeeded: rules.feasibilityForNegotiation };
  const missing = entryTo(pipeline, { ...facts, diligence: diligenceState(rules, []) }, today);
  return missing.length > 0 ? { column: missing.includes('PLANNED_INVESTMENT') ? 'planned' : 'title', code: 'LEAD_REQUIREMENT', data: { missing } } : null;
}

/** Leads from a file: the enterprise's credit code and the title tell which. */
export const leadImport: ImportKind<Lead> = {
  name: 'lead',
  messages: { ...sharedMessages, ...registerMessages, ...leadMessages, ...leadRegisterMessages },
  sheet: { zh: '线索', en: 'Leads' },
  columns: LEAD_COLUMNS,
  keyColumn: 'title',
  keyColumns: ['uscc', 'title', 'referrer'],
  titleColumn: 'title',
  ignored: [{ zh: '企业名称', en: 'Enterprise' }, { zh: '阶段', en: 'Stage' }, { zh: '登记日期', en: 'Opened on' }],
  keyOf,
  check: async (em, rows, targets, { zoneId, now }) => {
    const known = await enterprisesBy(em, zoneId, rows.flatMap(({ values }) => [values.uscc!, ...(values.referrer ? [values.referrer] : [])]));
    const way = await wayOf(em, zoneId);
    const faultOf = (values: Values, lead: Lead | undefined) => leadFault(values, lead, known, dayOf(now)) ?? (lead ? null : entryFault(values, way, dayOf(now)));
    const asked = rows.map((row) => [row, faultOf(row.values, targets.get(keyOf(row.values)))] as const);
    return new Map(asked.flatMap(([row, fault]) => (fault ? [[row, fault]] : [])));
  },
  find: async (em, zoneId, rows) => {
    const known = await enterprisesBy(em, zoneId, rows.map(({ uscc }) => uscc!));
    const leads = await em.find(Lead, { zoneId, enterpriseId: { $in: [...known.values()].map(({ enterpriseId }) => enterpriseId) }, title: { $in: rows.map(({ title }) => title!) } }, { orderBy: { openedAt: 'asc' } });
    const ofEnterprise = new Map([...leads].sort((one, other) => Number(isLeadOpen(one)) - Number(isLeadOpen(other))).map((lead) => [`${lead.enterpriseId} ${lead.title}`, lead]));
    return new Map(rows.flatMap((row) => {
      const lead = ofEnterprise.get(`${known.get(row.uscc!)?.enterpriseId} ${row.title}`);
      return lead ? [[keyOf(row), lead]] : [];
    }));
  },
  lock: async (em, zoneId, ids) => {
    // Before any lead is locked, as whoever moves leads does it: nobody redefines a pipeline meanwhile.
    await em.execute(`select pg_advisory_xact_lock_shared(hashtextextended('pipeline:' || ?, 0))`, [zoneId]);
    const found = await em.find(Lead, { zoneId, id: { $in: [...ids] } }, { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } });
    return new Map(found.map((one) => [one.id, one]));
  },
  valuesOf: (lead) => ({
    source: lead.source,
    sourceText: lead.sourceText,
    planned: wholeYuan(lead.plannedAmount),
    industry: lead.industry,
    nextStep: lead.nextStepTitle,
    nextStepOn: lead.nextStepDueOn,
    waitingFor: lead.nextStepWaitingFor,
  }),
  forbids: (lead, column, to) => {
    if (!isLeadOpen(lead)) return { column, code: 'LEAD_STAGE', data: { from: lead.stage, to: lead.stage } };
    if (column === 'source' && to === 'REFERRAL' && lead.sourceEnterpriseId === null) return { column, code: 'LEAD_REFERRER', data: {} };
    const isForeign = column === 'planned' && lead.plannedCurrency !== null && lead.plannedCurrency !== 'CNY';
    return isForeign ? { column, code: 'LEAD_OTHER_CURRENCY', data: { currency: lead.plannedCurrency } } : null;
  },
  creator: async (em, rows, by) => {
    const known = await enterprisesBy(em, by.zoneId, rows.flatMap(({ uscc, referrer }) => [uscc!, ...(referrer ? [referrer] : [])]));
    const { pipeline, rules } = await wayOf(em, by.zoneId);
    return (values) => {
      const enterprise = known.get(values.uscc!)!;
      const lead = new Lead({
        ...detailsOf(values),
        id: newId(),
        zoneId: by.zoneId,
        enterpriseId: enterprise.enterpriseId,
        enterpriseName: enterprise.name ?? '',
        title: values.title!,
        source: values.source as LeadSource,
        sourceEnterpriseId: values.referrer ? known.get(values.referrer)!.enterpriseId : null,
        ownerId: by.officialId ?? by.actorId,
        openedAt: by.now,
        pipeline,
      });
      lead.follow(rules, diligenceState(rules, []));
      if (values.nextStep) lead.keepStep({ title: values.nextStep, dueOn: values.nextStepOn!, waitingFor: values.waitingFor ?? null }, by.now);
      em.persist([lead, eventOf(lead, by)]);
      return { id: lead.id, events: [{ type: 'recruitment.lead.registered', leadId: lead.id, enterpriseId: lead.enterpriseId, title: lead.title }] };
    };
  },
  change: (em, lead, changes, by) => {
    if ('nextStep' in changes || 'nextStepOn' in changes || 'waitingFor' in changes) planAgain(lead, changes, by.now);
    const details = detailsOf(changes);
    if (Object.keys(details).length > 0) lead.revise(details);
    em.persist(eventOf(lead, by));
    return [{ type: 'recruitment.lead.revised', leadId: lead.id, enterpriseId: lead.enterpriseId }];
  },
  remove: async (em, lead) => {
    const events = await em.find(LeadEvent, { zoneId: lead.zoneId, leadId: lead.id });
    if (events.length > 1) return { column: null, code: 'IMPORT_ROW_IN_USE', data: {} };
    await em.execute(`delete from lead_stage_move where zone_id = ? and lead_id = ?`, [lead.zoneId, lead.id]);
    await em.execute(`delete from duplicate_pair where zone_id = ? and (left_id = ? or right_id = ?)`, [lead.zoneId, lead.id, lead.id]);
    em.remove([...events, lead]);
    return [{ type: 'recruitment.lead.withdrawn', leadId: lead.id, enterpriseId: lead.enterpriseId }];
  },
  afterWrite: proposeLeadPairs,
};

const eventOf = (lead: Lead, by: { now: Date; actorName: string }) =>
  new LeadEvent({ lead, kind: 'IMPORTED', occurredOn: dayOf(by.now), recordedAt: by.now, actor: by.actorName });

function detailsOf(values: Record<string, string | null>): Partial<LeadDetails> {
  const details: Partial<LeadDetails> = {};
  if (values.source) details.source = values.source as LeadSource;
  if (values.sourceText !== undefined) details.sourceText = values.sourceText;
  if (values.industry !== undefined) details.industry = values.industry;
  if (values.planned !== undefined) Object.assign(details, { plannedAmount: values.planned, plannedCurrency: values.planned === null ? null : 'CNY' });
  return details;
}

function planAgain(lead: Lead, changes: Record<string, string | null>, now: Date): void {
  const said = (name: string, now: string | null) => (name in changes ? changes[name]! : now);
  const [title, dueOn, waitingFor] = [said('nextStep', lead.nextStepTitle), said('nextStepOn', lead.nextStepDueOn), said('waitingFor', lead.nextStepWaitingFor)];
  // Nothing was planned before the import that is taken back.
  lead.keepStep(title === null || dueOn === null ? null : { title, dueOn: dueOn as Day, waitingFor }, now);
}
