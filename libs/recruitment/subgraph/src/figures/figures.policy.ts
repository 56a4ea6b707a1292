import type { AccessMatrix, Policy, Viewer } from '@gaoxin/server';
import { OFFICIALS } from '../roles.ts';

export const figuresPolicy = {
  'recruitmentTarget:set': (viewer: Viewer) => viewer.roles.includes('LEADER'),
} satisfies Policy;

export const figuresAccess = {
  'Query.recruitmentFigures': OFFICIALS,
  'Query.recruitmentTargets': OFFICIALS,
  'Mutation.setRecruitmentTarget': ['LEADER'],
} satisfies AccessMatrix;
