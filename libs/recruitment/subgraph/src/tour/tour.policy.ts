import type { AccessMatrix, Policy, Viewer } from '@gaoxin/server';
import type { RecruitmentAction } from '../generated/resolvers-types.ts';
import { OFFICIALS, recruits } from '../roles.ts';
import type { TourRow } from './tour.queries.ts';

export const tourPolicy = {
  'tour:plan': recruits,
  'tour:arrange': (viewer: Viewer) => recruits(viewer),
  'tour:revise': (viewer: Viewer) => recruits(viewer),
  'tour:reviseStop': (viewer: Viewer) => recruits(viewer),
  'tour:cancel': (viewer: Viewer) => recruits(viewer),
} satisfies Policy;

const standing = (tour: TourRow) => tour.cancelledFor === null;

export const TOUR_ACTIONS = {
  ARRANGE: { act: 'tour:arrange', possible: standing },
  REVISE: { act: 'tour:revise', possible: standing },
  CANCEL: { act: 'tour:cancel', possible: standing },
} satisfies Partial<Record<RecruitmentAction, object>>;

export const tourAccess = {
  'Query.siteTour': OFFICIALS,
  'Query.siteTours': OFFICIALS,
  'Mutation.planSiteTour': ['RECRUITER'],
  'Mutation.arrangeTourStops': ['RECRUITER'],
  'Mutation.reviseSiteTour': ['RECRUITER'],
  'Mutation.reviseTourStop': ['RECRUITER'],
  'Mutation.cancelSiteTour': ['RECRUITER'],
} satisfies AccessMatrix;
