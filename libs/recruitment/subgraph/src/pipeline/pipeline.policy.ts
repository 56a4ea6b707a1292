import type { AccessMatrix, Policy, Viewer } from '@gaoxin/server';
import { OFFICIALS, recruits } from '../roles.ts';

export const pipelinePolicy = {
  'pipeline:define': (viewer: Viewer) => viewer.roles.includes('ZONE_ADMIN'),
  'pipeline:remove': (viewer: Viewer) => viewer.roles.includes('ZONE_ADMIN'),
  'lead:changePipeline': (viewer: Viewer) => recruits(viewer),
} satisfies Policy;

export const pipelineAccess = {
  'Query.pipelines': OFFICIALS,
  'Mutation.definePipeline': ['ZONE_ADMIN'],
  'Mutation.removePipeline': ['ZONE_ADMIN'],
  'Mutation.changeLeadPipeline': ['RECRUITER'],
} satisfies AccessMatrix;
