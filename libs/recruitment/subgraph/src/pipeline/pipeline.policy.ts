import type { AccessMatrix, Policy, Viewer } from '@gaoxin/server';
import { OFFICIALS } from '../roles.ts';

export const pipelinePolicy = {
  'pipeline:define': (viewer: Viewer) => viewer.roles.includes('ZONE_ADMIN'),
} satisfies Policy;

export const pipelineAccess = {
  'Query.pipelines': OFFICIALS,
  'Mutation.definePipeline': ['ZONE_ADMIN'],
} satisfies AccessMatrix;
