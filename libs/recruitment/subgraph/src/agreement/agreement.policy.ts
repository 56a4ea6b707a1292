import type { AccessMatrix, Policy, Viewer } from '@gaoxin/server';
import type { AgreementAction } from '../generated/resolvers-types.ts';
import type { AgreementRow } from '../mapping.ts';
import { OFFICIALS, recruits } from '../roles.ts';

const follows = (viewer: Viewer) => recruits(viewer) || viewer.roles.includes('PROJECT_OFFICER');
const decides = (viewer: Viewer) => viewer.roles.includes('LEADER') || viewer.roles.includes('SUPERVISOR');

export const agreementPolicy = {
  'agreement:sign': (viewer: Viewer) => recruits(viewer),
  'agreement:handOver': (viewer: Viewer) => recruits(viewer),
  'agreement:revise': (viewer: Viewer) => recruits(viewer),
  'agreement:addParty': (viewer: Viewer) => recruits(viewer),
  'amount:state': follows,
  'amount:resolve': decides,
} satisfies Policy;

const always = () => true;

/** What a screen offers: allowed by the policy and possible by the state. */
export const AGREEMENT_ACTIONS: Record<AgreementAction, { act: string; possible: (agreement: AgreementRow) => boolean }> = {
  HAND_OVER: { act: 'agreement:handOver', possible: ({ handedOverAt, conflict }) => handedOverAt === null && !conflict },
  REVISE: { act: 'agreement:revise', possible: ({ handedOverAt }) => handedOverAt === null },
  ADD_PARTY: { act: 'agreement:addParty', possible: always },
  STATE_AMOUNT: { act: 'amount:state', possible: always },
  RESOLVE_CONFLICT: { act: 'amount:resolve', possible: ({ conflict }) => conflict },
  IDENTIFY: { act: 'project:identify', possible: always },
  RECORD_CEREMONY: { act: 'signingEvent:record', possible: always },
  ADD_OBLIGATION: { act: 'obligation:add', possible: always },
  DRAFT_INCENTIVE: { act: 'incentive:draft', possible: always },
};

/** What may be done around a signing, before it too. */
export const SIGNING_ACTIONS = ['STATE_AMOUNT', 'IDENTIFY', 'RECORD_CEREMONY', 'DRAFT_INCENTIVE'] as const satisfies readonly AgreementAction[];

/** What was negotiated is between the zone and the enterprise. */
export const readsTerms = (viewer: Viewer): boolean => viewer.kind === 'OFFICIAL' || viewer.kind === 'ENTERPRISE';
/** How the zone weighs sources is its own matter. */
export const readsSources = (viewer: Viewer): boolean => viewer.kind === 'OFFICIAL';

const READERS = [...OFFICIALS, 'ENTERPRISE_REPRESENTATIVE', 'CLIENT'] as const;

export const agreementAccess = {
  'Query.agreement': READERS,
  'Query.agreements': READERS,
  'Query.handoverDays': [...OFFICIALS, 'CLIENT'],
  'Mutation.signAgreement': ['RECRUITER'],
  'Mutation.handOverAgreement': ['RECRUITER'],
  'Mutation.reviseAgreement': ['RECRUITER'],
  'Mutation.addAgreementParty': ['RECRUITER'],
  'Mutation.stateAmount': ['RECRUITER', 'PROJECT_OFFICER'],
  'Mutation.resolveAmountConflict': ['LEADER', 'SUPERVISOR'],
  InvestmentAgreement: READERS,
} satisfies AccessMatrix;
