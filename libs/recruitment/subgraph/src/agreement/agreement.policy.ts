import type { AccessMatrix, Policy, Viewer } from '@gaoxin/server';
import { OFFICIALS, recruits } from '../roles.ts';

export const agreementPolicy = {
  'agreement:sign': (viewer: Viewer) => recruits(viewer),
  'agreement:handOver': (viewer: Viewer) => recruits(viewer),
} satisfies Policy;

export const agreementAccess = {
  'Query.agreement': [...OFFICIALS, 'ENTERPRISE_REPRESENTATIVE', 'CLIENT'],
  'Mutation.signAgreement': ['RECRUITER'],
  'Mutation.handOverAgreement': ['RECRUITER'],
  InvestmentAgreement: [...OFFICIALS, 'ENTERPRISE_REPRESENTATIVE', 'CLIENT'],
} satisfies AccessMatrix;
