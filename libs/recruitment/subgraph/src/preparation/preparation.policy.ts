import { feasibilityState, isLeadOpen, readinessOf } from '@gaoxin/recruitment-domain';
import type { AccessMatrix, Policy, Viewer } from '@gaoxin/server';
import type { RecruitmentAction } from '../generated/resolvers-types.ts';
import type { LeadRow } from '../mapping.ts';
import { OFFICIALS, recruits } from '../roles.ts';
import type { DiligenceRow, FeasibilityRow, PitchRow } from './preparation.queries.ts';

const leads = (viewer: Viewer) => viewer.roles.includes('LEADER');

export const preparationPolicy = {
  'rules:change': (viewer: Viewer) => viewer.roles.includes('ZONE_ADMIN'),
  'pitch:write': (viewer: Viewer) => recruits(viewer),
  'pitch:copy': (viewer: Viewer) => recruits(viewer),
  'pitch:send': (viewer: Viewer) => recruits(viewer),
  'feasibility:plan': (viewer: Viewer) => recruits(viewer),
  'feasibility:replan': (viewer: Viewer) => recruits(viewer),
  'feasibility:drop': (viewer: Viewer) => recruits(viewer),
  'feasibility:finish': (viewer: Viewer) => recruits(viewer),
  'diligence:record': (viewer: Viewer) => recruits(viewer),
  'diligence:decide': leads,
} satisfies Policy;

export const RULES_ACTIONS = { WRITE: { act: 'rules:change', possible: () => true } } satisfies Partial<Record<RecruitmentAction, object>>;

/** A piece of preparation with its lead: all of it ends with the lead's own work. */
type OfLead<Row> = Row & { lead: LeadRow };

const open = ({ lead }: { lead: LeadRow }) => isLeadOpen(lead);

export const PITCH_ACTIONS = {
  WRITE: { act: 'pitch:write', possible: open },
  SEND: { act: 'pitch:send', possible: (pitch: OfLead<PitchRow>) => open(pitch) && readinessOf(pitch).state === 'READY' },
} satisfies Partial<Record<RecruitmentAction, object>>;

const underWay = (item: OfLead<FeasibilityRow>) => open(item) && feasibilityState(item) === 'OPEN';

export const FEASIBILITY_ACTIONS = {
  FINISH: { act: 'feasibility:finish', possible: underWay },
  REVISE: { act: 'feasibility:replan', possible: underWay },
  DROP: { act: 'feasibility:drop', possible: underWay },
} satisfies Partial<Record<RecruitmentAction, object>>;

export const DILIGENCE_ACTIONS = {
  RECORD: { act: 'diligence:record', possible: open },
  DECIDE: { act: 'diligence:decide', possible: (item: OfLead<DiligenceRow>) => open(item) && item.checked?.result === 'CONCERN' },
} satisfies Partial<Record<RecruitmentAction, object>>;

export const preparationAccess = {
  'Query.recruitmentRules': OFFICIALS,
  'Query.pitchPackages': OFFICIALS,
  'Mutation.changeRecruitmentRules': ['ZONE_ADMIN'],
  'Mutation.writePitchSection': ['RECRUITER'],
  'Mutation.copyPitchPackage': ['RECRUITER'],
  'Mutation.sendPitchPackage': ['RECRUITER'],
  'Mutation.planFeasibility': ['RECRUITER'],
  'Mutation.replanFeasibility': ['RECRUITER'],
  'Mutation.dropFeasibility': ['RECRUITER'],
  'Mutation.finishFeasibility': ['RECRUITER'],
  'Mutation.recordDueDiligence': ['RECRUITER'],
  'Mutation.decideDueDiligence': ['LEADER'],
} satisfies AccessMatrix;
