import { dayOf } from '@gaoxin/kernel';
import { isLeadOpen, Lead } from '@gaoxin/recruitment-domain';
import { plainDecimal, registerMessages, type ImportKind } from '@gaoxin/registers';
import { sharedMessages } from '@gaoxin/server';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { leadMessages } from '../lead/lead.messages.ts';
import { rulesOfZone } from '../preparation/standing-rules.ts';
import { capacityCell } from './capacity-cell.ts';
import { LEAD_COLUMNS } from './lead-columns.ts';
import { closedFault, leadFault } from './lead-row-fault.ts';
import { proposeLeadPairs } from './propose-lead-pairs.ts';
import { factsFor, type RegisterFacts } from './register-facts.ts';
import { leadRegisterMessages } from './register.messages.ts';
import { leadChanger, leadCreator, withdrawLead } from './write-leads.ts';

type Values = Record<string, string>;

const keyOf = ({ uscc, enterprise, title }: Values) => `${uscc ?? enterprise ?? ''} ${title}`;

/** What a lead keeps, as its columns say it. */
export const leadValues = (lead: LeadKept, facts: RegisterFacts): Record<string, string | null> => ({
  source: lead.source,
  sourceText: lead.sourceText,
  referrer: lead.sourceEnterpriseId && facts.referrerCode(lead.sourceEnterpriseId),
  parentGroup: lead.parentGroup,
  planned: lead.plannedAmount && plainDecimal(lead.plannedAmount),
  currency: lead.plannedCurrency,
  landMu: lead.landMu && plainDecimal(lead.landMu),
  capacities: capacityCell(lead.capacities, 'zh') || null,
  industry: lead.industry,
  industryTeam: facts.teamName(lead),
  pipeline: facts.pipelineName(lead.pipelineId),
  owner: facts.ownerName(lead.ownerId),
  nextStep: isLeadOpen(lead) ? lead.nextStepTitle : null,
  nextStepOn: isLeadOpen(lead) ? lead.nextStepDueOn : null,
  waitingFor: isLeadOpen(lead) ? lead.nextStepWaitingFor : null,
});

export type LeadKept = Pick<
  Lead,
  | 'source' | 'sourceText' | 'sourceEnterpriseId' | 'parentGroup' | 'plannedAmount' | 'plannedCurrency' | 'landMu' | 'capacities'
  | 'stage' | 'industry' | 'industryTeamId' | 'industryTeam' | 'pipelineId' | 'ownerId' | 'nextStepTitle' | 'nextStepDueOn' | 'nextStepWaitingFor'
>;

/** Names in the form in which a lead's own are told, so that the same one is no change. */
function tellAlike(values: Values, facts: RegisterFacts): void {
  const [referrer] = facts.referrersOf(values);
  const [owner] = facts.ownersOf(values);
  const [pipeline] = facts.pipelinesOf(values);
  if (referrer) values.referrer = facts.referrerCode(referrer.enterpriseId);
  if (owner) values.owner = facts.ownerName(owner.officialId) ?? owner.officialId;
  if (pipeline) values.pipeline = pipeline.nameZh;
}

async function findLeads(em: EntityManager, zoneId: string, rows: readonly Values[]): Promise<Map<string, Lead>> {
  const facts = await factsFor(em, zoneId, rows);
  const enterprises = rows.flatMap((row) => facts.enterprisesOf(row).map(({ enterpriseId }) => enterpriseId));
  const leads = await em.find(Lead, { zoneId, enterpriseId: { $in: [...new Set(enterprises)] }, title: { $in: rows.map(({ title }) => title!) } }, { orderBy: { openedAt: 'asc' } });
  const ofEnterprise = new Map([...leads].sort((one, other) => Number(isLeadOpen(one)) - Number(isLeadOpen(other))).map((lead) => [`${lead.enterpriseId} ${lead.title}`, lead]));
  return new Map(rows.flatMap((row) => {
    const lead = ofEnterprise.get(`${facts.enterprisesOf(row)[0]?.enterpriseId} ${row.title}`);
    return lead ? [[keyOf(row), lead]] : [];
  }));
}

/** Leads from a file: the enterprise, by its credit code or its name, and the title tell which. */
export const leadImport: ImportKind<Lead> = {
  name: 'lead',
  messages: { ...sharedMessages, ...registerMessages, ...leadMessages, ...leadRegisterMessages },
  sheet: { zh: '线索', en: 'Leads' },
  columns: LEAD_COLUMNS,
  keyColumn: 'title',
  keyColumns: ['uscc', 'enterprise', 'title'],
  titleColumn: 'title',
  ignored: [{ zh: '阶段', en: 'Stage' }, { zh: '登记日期', en: 'Opened on' }],
  keyOf,
  check: async (em, rows, targets, { zoneId, now }) => {
    const facts = await factsFor(em, zoneId, rows.map(({ values }) => values));
    const rules = await rulesOfZone(em, zoneId);
    const asked = rows.map((row) => [row, leadFault({ values: row.values, lead: targets.get(keyOf(row.values)), facts, rules, today: dayOf(now) })] as const);
    for (const { values } of rows) tellAlike(values, facts);
    return new Map(asked.flatMap(([row, fault]) => (fault ? [[row, fault]] : [])));
  },
  find: findLeads,
  lock: async (em, zoneId, ids) => {
    // Before any lead is locked, as whoever moves leads does it: nobody redefines a pipeline meanwhile.
    await em.execute(`select pg_advisory_xact_lock_shared(hashtextextended('pipeline:' || ?, 0))`, [zoneId]);
    const found = await em.find(Lead, { zoneId, id: { $in: [...ids] } }, { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } });
    return new Map(found.map((one) => [one.id, one]));
  },
  valuesOf: async (em, leads) => {
    const [first] = leads;
    if (!first) return new Map();
    const facts = await factsFor(em, first.zoneId, [], leads.flatMap(({ sourceEnterpriseId }) => sourceEnterpriseId ?? []));
    return new Map(leads.map((lead) => [lead.id, leadValues(lead, facts)]));
  },
  forbids: closedFault,
  creator: leadCreator,
  changer: leadChanger,
  remove: async (em, lead) => (await withdrawLead(em, lead)) ?? { column: null, code: 'IMPORT_ROW_IN_USE', data: {} },
  afterWrite: proposeLeadPairs,
};
