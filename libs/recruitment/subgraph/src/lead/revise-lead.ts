import { dayOf } from '@gaoxin/kernel';
import { Lead, LeadEvent, type LeadDetails } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { ReviseLeadInput } from '../generated/resolvers-types.ts';
import { detailsOf } from './lead-details.ts';

const NAMES: Record<keyof LeadDetails, string> = {
  title: '项目名称',
  industry: '产业',
  parentGroup: '母公司或集团',
  plannedAmount: '计划投资',
  plannedCurrency: '币种',
  capacities: '产能',
  landMu: '用地',
  utilities: '水电气热',
  source: '来源',
  sourceEnterpriseId: '引荐企业',
  sourceText: '来源说明',
  industryTeamId: '产业专班',
  industryTeam: '产业专班',
};

export const reviseLead = useCase('lead:revise', async (tx, input: ReviseLeadInput) => {
  const lead = await tx.load(Lead, input.leadId, { version: input.version, path: ['leadId'] });
  tx.allow(lead);
  const changed = lead.revise(await detailsOf(tx, input));
  const note = [[...new Set(changed.map((name) => NAMES[name]))].join('、'), input.reason].filter(Boolean).join('；');
  tx.add(new LeadEvent({ lead, kind: 'REVISED', occurredOn: dayOf(tx.now), recordedAt: tx.now, actor: tx.viewer.name, note }));
  return lead;
});
