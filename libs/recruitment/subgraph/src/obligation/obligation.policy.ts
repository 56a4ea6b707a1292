import { isOverdue, isUnsettled } from '@gaoxin/recruitment-domain';
import type { Day } from '@gaoxin/kernel';
import type { AccessMatrix, Policy, Viewer } from '@gaoxin/server';
import type { ObligationAction } from '../generated/resolvers-types.ts';
import { OFFICIALS, recruits } from '../roles.ts';
import type { ObligationRow } from './obligation.queries.ts';

type Promised = Pick<ObligationRow, 'party' | 'enterpriseId' | 'ownerId'>;

const officer = (viewer: Viewer) => viewer.roles.includes('PROJECT_OFFICER');
const follows = (viewer: Viewer) => recruits(viewer) || officer(viewer);
/** Each side tells what it did; the owner for the zone, and those who follow the agreement for both. */
const tells = (viewer: Viewer, { party, enterpriseId, ownerId }: Promised) =>
  viewer.kind === 'ENTERPRISE'
    ? party === 'ENTERPRISE' && viewer.enterprise === enterpriseId
    : follows(viewer) || (viewer.official !== null && viewer.official === ownerId);

export const obligationPolicy = {
  'obligation:add': follows,
  'obligation:fulfil': tells,
  'obligation:breach': (viewer: Viewer) => officer(viewer) || viewer.roles.includes('SUPERVISOR'),
  'obligation:waive': (viewer: Viewer) => viewer.roles.includes('LEADER'),
} satisfies Policy;

/** What a screen offers: allowed by the policy and possible by the state. */
export const OBLIGATION_ACTIONS: Record<ObligationAction, { act: string; possible: (obligation: ObligationRow, today: Day) => boolean }> = {
  FULFIL: { act: 'obligation:fulfil', possible: isUnsettled },
  BREACH: { act: 'obligation:breach', possible: isOverdue },
  WAIVE: { act: 'obligation:waive', possible: isUnsettled },
};

export const obligationAccess = {
  'Query.obligations': [...OFFICIALS, 'ENTERPRISE_REPRESENTATIVE'],
  'Query.obligationPerformance': [...OFFICIALS, 'CLIENT'],
  'Mutation.addObligation': ['RECRUITER', 'PROJECT_OFFICER'],
  'Mutation.fulfilObligation': [...OFFICIALS, 'ENTERPRISE_REPRESENTATIVE'],
  'Mutation.declareBreach': ['PROJECT_OFFICER', 'SUPERVISOR'],
  'Mutation.waiveObligation': ['LEADER'],
  Obligation: [...OFFICIALS, 'ENTERPRISE_REPRESENTATIVE'],
} satisfies AccessMatrix;
