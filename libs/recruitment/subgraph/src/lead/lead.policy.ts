import { missingForNext, nextStageOf } from '@gaoxin/recruitment-domain';
import type { AccessMatrix, Policy, Viewer } from '@gaoxin/server';
import type { LeadRow } from '../mapping.ts';
import { OFFICIALS, recruits } from '../roles.ts';

const open = (lead: LeadRow) => !['SIGNED', 'HANDED_OVER', 'DROPPED'].includes(lead.stage);

export const leadPolicy = {
  'lead:register': recruits,
  'lead:advance': (viewer: Viewer) => recruits(viewer),
  'lead:plan': (viewer: Viewer) => recruits(viewer),
  'lead:recordFeasibility': (viewer: Viewer) => recruits(viewer),
  'lead:drop': (viewer: Viewer) => recruits(viewer),
  'lead:revive': (viewer: Viewer) => recruits(viewer),
} satisfies Policy;

/** What a screen offers: allowed by the policy and possible by the state. */
export const LEAD_ACTIONS = {
  ADVANCE: { act: 'lead:advance', possible: (lead: LeadRow) => nextStageOf(lead.stage) !== null && missingForNext(lead).length === 0 },
  PLAN: { act: 'lead:plan', possible: open },
  RECORD_FEASIBILITY: { act: 'lead:recordFeasibility', possible: open },
  SIGN: { act: 'agreement:sign', possible: (lead: LeadRow) => lead.stage === 'REVIEW' && lead.diligence !== 'OPEN' },
  HAND_OVER: { act: 'agreement:handOver', possible: (lead: LeadRow) => lead.stage === 'SIGNED' },
  RECORD_CONTACT: { act: 'contact:record', possible: () => true },
  PREPARE: { act: 'pitch:write', possible: open },
  DROP: { act: 'lead:drop', possible: open },
  REVIVE: { act: 'lead:revive', possible: (lead: LeadRow) => lead.stage === 'DROPPED' },
} as const;

export const leadAccess = {
  'Query.lead': OFFICIALS,
  'Query.leads': OFFICIALS,
  'Query.leadBoard': OFFICIALS,
  'Mutation.registerLead': ['RECRUITER'],
  'Mutation.advanceLead': ['RECRUITER'],
  'Mutation.planNextStep': ['RECRUITER'],
  'Mutation.recordFeasibility': ['RECRUITER'],
  'Mutation.dropLead': ['RECRUITER'],
  'Mutation.reviveLead': ['RECRUITER'],
  InvestmentLead: OFFICIALS,
  Enterprise: [...OFFICIALS, 'ENTERPRISE_REPRESENTATIVE', 'CLIENT'],
} satisfies AccessMatrix;
