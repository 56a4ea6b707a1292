import type { AccessMatrix, Policy, Viewer } from '@gaoxin/server';
import { OFFICIALS, recruits } from '../roles.ts';

export const identityPolicy = {
  'project:identify': (viewer: Viewer) => recruits(viewer),
  'signingEvent:record': (viewer: Viewer) => recruits(viewer),
} satisfies Policy;

export const identityAccess = {
  'Query.matchingProjects': OFFICIALS,
  'Query.signedProjects': [...OFFICIALS, 'CLIENT'],
  'Mutation.identifyProject': ['RECRUITER'],
  'Mutation.recordSigningEvent': ['RECRUITER'],
  ProjectIdentity: OFFICIALS,
} satisfies AccessMatrix;
