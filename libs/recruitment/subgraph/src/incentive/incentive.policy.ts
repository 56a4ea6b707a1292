import { isAttachable, isDrafter, isWithdrawable } from '@gaoxin/recruitment-domain';
import type { AccessMatrix, Policy, Viewer } from '@gaoxin/server';
import type { IncentiveAction } from '../generated/resolvers-types.ts';
import { OFFICIALS, recruits } from '../roles.ts';
import type { TermRow } from './incentive.queries.ts';

export const incentivePolicy = {
  'incentive:draft': (viewer: Viewer) => recruits(viewer),
  // Who offers a term does not decide whether it is lawful.
  'incentive:review': (viewer: Viewer) => viewer.roles.includes('LEADER') || viewer.roles.includes('SUPERVISOR'),
  'incentive:attach': (viewer: Viewer) => recruits(viewer),
  'incentive:withdraw': (viewer: Viewer) => recruits(viewer),
} satisfies Policy;

/** What a screen offers: allowed by the policy and possible by the state. */
export const INCENTIVE_ACTIONS: Record<IncentiveAction, { act: string; possible: (term: TermRow, isSigned: boolean, viewer: Viewer) => boolean }> = {
  REVIEW: { act: 'incentive:review', possible: (term, _isSigned, viewer) => term.status === 'WAITING_REVIEW' && !isDrafter(term, viewer) },
  ATTACH: { act: 'incentive:attach', possible: (term, isSigned) => isSigned && isAttachable(term) },
  WITHDRAW: { act: 'incentive:withdraw', possible: isWithdrawable },
};

export const incentiveAccess = {
  'Query.incentiveTerm': OFFICIALS,
  'Query.incentiveTermsToReview': OFFICIALS,
  'Query.lawfulOffers': OFFICIALS,
  'Mutation.draftIncentiveTerm': ['RECRUITER'],
  'Mutation.reviewIncentiveTerm': ['LEADER', 'SUPERVISOR'],
  'Mutation.attachIncentiveTerm': ['RECRUITER'],
  'Mutation.withdrawIncentiveTerm': ['RECRUITER'],
} satisfies AccessMatrix;
