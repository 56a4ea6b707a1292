import { isLeadOpen, missingForNext, missingToSign, nextStageOf, type PipelineFacts } from '@gaoxin/recruitment-domain';
import type { Day } from '@gaoxin/kernel';
import type { AccessMatrix, Policy, Viewer } from '@gaoxin/server';
import type { LeadRow } from '../mapping.ts';
import { OFFICIALS, recruits } from '../roles.ts';

const open = (lead: LeadRow) => isLeadOpen(lead);
const isOwn = (lead: LeadRow) => lead.mergedInto === null;
const leads = (viewer: Viewer) => viewer.roles.includes('LEADER');

/** The stage that comes next by a move on the board; signing is an act of its own. */
const nextOnBoard = (lead: LeadRow, pipeline: PipelineFacts) => {
  const next = nextStageOf(pipeline, lead);
  return next?.phase === 'SIGNED' ? null : next;
};

export const leadPolicy = {
  'lead:register': recruits,
  'lead:advance': (viewer: Viewer) => recruits(viewer),
  'lead:plan': (viewer: Viewer) => recruits(viewer),
  'lead:finishStep': (viewer: Viewer) => recruits(viewer),
  'lead:assign': (viewer: Viewer, lead: { ownerId: string }) => leads(viewer) || viewer.roles.includes('ZONE_ADMIN') || lead.ownerId === (viewer.official ?? viewer.id),
  'lead:recordFeasibility': (viewer: Viewer) => recruits(viewer),
  'lead:drop': (viewer: Viewer) => recruits(viewer),
  'lead:revive': (viewer: Viewer) => recruits(viewer),
  'lead:revise': (viewer: Viewer) => recruits(viewer),
  'lead:rest': (viewer: Viewer) => recruits(viewer),
  'lead:setPriority': (viewer: Viewer) => leads(viewer),
} satisfies Policy;

/** What a screen offers: allowed by the policy and possible by the state. */
export const LEAD_ACTIONS = {
  ADVANCE: { act: 'lead:advance', possible: (lead: LeadRow, pipeline: PipelineFacts, today: Day) => nextOnBoard(lead, pipeline) !== null && missingForNext(pipeline, lead, today).length === 0 },
  PLAN: { act: 'lead:plan', possible: open },
  FINISH_STEP: { act: 'lead:finishStep', possible: (lead: LeadRow) => isLeadOpen(lead) && lead.nextStepTitle !== null },
  ASSIGN: { act: 'lead:assign', possible: (lead: LeadRow) => lead.stage !== 'DROPPED' && lead.stage !== 'HANDED_OVER' },
  RECORD_FEASIBILITY: { act: 'lead:recordFeasibility', possible: open },
  SIGN: { act: 'agreement:sign', possible: (lead: LeadRow, pipeline: PipelineFacts, today: Day) => nextStageOf(pipeline, lead)?.phase === 'SIGNED' && missingToSign(pipeline, lead, today).length === 0 },
  HAND_OVER: { act: 'agreement:handOver', possible: (lead: LeadRow) => lead.stage === 'SIGNED' },
  RECORD_CONTACT: { act: 'contact:record', possible: isOwn },
  PREPARE: { act: 'pitch:write', possible: open },
  DROP: { act: 'lead:drop', possible: (lead: LeadRow) => isLeadOpen(lead) || lead.stage === 'DORMANT' },
  REVIVE: { act: 'lead:revive', possible: (lead: LeadRow) => lead.droppedFrom !== null && isOwn(lead) },
  REVISE: { act: 'lead:revise', possible: open },
  REST: { act: 'lead:rest', possible: open },
  CHANGE_PIPELINE: { act: 'lead:changePipeline', possible: open },
  SET_PRIORITY: { act: 'lead:setPriority', possible: (lead: LeadRow) => lead.priority === 'NORMAL' },
  CLEAR_PRIORITY: { act: 'lead:setPriority', possible: (lead: LeadRow) => lead.priority === 'NUMBER_ONE' },
} as const;

export const leadAccess = {
  'Query.lead': OFFICIALS,
  'Query.leads': OFFICIALS,
  'Query.leadBoard': OFFICIALS,
  'Query.leadIndustries': OFFICIALS,
  'Mutation.registerLead': ['RECRUITER'],
  'Mutation.advanceLead': ['RECRUITER'],
  'Mutation.planNextStep': ['RECRUITER'],
  'Mutation.finishNextStep': ['RECRUITER'],
  'Mutation.assignLead': OFFICIALS,
  'Mutation.recordFeasibility': ['RECRUITER'],
  'Mutation.dropLead': ['RECRUITER'],
  'Mutation.reviveLead': ['RECRUITER'],
  'Mutation.reviseLead': ['RECRUITER'],
  'Mutation.letLeadRest': ['RECRUITER'],
  'Mutation.setLeadPriority': ['LEADER'],
  InvestmentLead: OFFICIALS,
  Enterprise: [...OFFICIALS, 'ENTERPRISE_REPRESENTATIVE', 'CLIENT'],
} satisfies AccessMatrix;
