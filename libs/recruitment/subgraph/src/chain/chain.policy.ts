import type { AccessMatrix, Policy, Viewer } from '@gaoxin/server';
import { OFFICIALS, recruits } from '../roles.ts';

const leads = (viewer: Viewer) => viewer.roles.includes('LEADER');

export const chainPolicy = {
  'team:form': leads,
  'team:appointLead': leads,
  'chain:assignTeam': leads,
  'chain:open': recruits,
  'chain:edit': recruits,
  'chain:addNode': recruits,
  'chain:reviseNode': recruits,
  'chain:removeNode': recruits,
  'chain:connect': recruits,
  'chain:disconnect': recruits,
  'chain:fill': recruits,
  'chain:vacate': recruits,
  'chain:nameTarget': recruits,
  'chain:withdrawTarget': recruits,
  'chain:tagLead': recruits,
  'chain:untagLead': recruits,
} satisfies Policy;

/** What a screen offers. */
export const CHAIN_ACTIONS = { EDIT: 'chain:edit', ASSIGN_TEAM: 'chain:assignTeam' } as const;

export const chainAccess = {
  'Query.industryChains': OFFICIALS,
  'Query.industryChain': OFFICIALS,
  'Query.industryTeams': OFFICIALS,
  'Mutation.formIndustryTeam': ['LEADER'],
  'Mutation.appointIndustryTeamLead': ['LEADER'],
  'Mutation.assignChainTeam': ['LEADER'],
  'Mutation.openChain': ['RECRUITER'],
  'Mutation.addChainNode': ['RECRUITER'],
  'Mutation.reviseChainNode': ['RECRUITER'],
  'Mutation.removeChainNode': ['RECRUITER'],
  'Mutation.connectChainNodes': ['RECRUITER'],
  'Mutation.disconnectChainNodes': ['RECRUITER'],
  'Mutation.fillChainNode': ['RECRUITER'],
  'Mutation.vacateChainNode': ['RECRUITER'],
  'Mutation.nameChainTarget': ['RECRUITER'],
  'Mutation.withdrawChainTarget': ['RECRUITER'],
  'Mutation.tagLead': ['RECRUITER'],
  'Mutation.untagLead': ['RECRUITER'],
  Project: OFFICIALS,
} satisfies AccessMatrix;
