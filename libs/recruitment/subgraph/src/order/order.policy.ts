import type { AccessMatrix, Policy, Viewer } from '@gaoxin/server';
import { OFFICIALS, recruits } from '../roles.ts';

interface Owned {
  enterpriseId: string;
}

/** An enterprise speaks for itself; the recruiters may enter what it told them. */
const enters = (viewer: Viewer, offer: Owned) => recruits(viewer) || viewer.enterprise === offer.enterpriseId;
/** Nobody else consents, declines or confirms an order for an enterprise. */
const isOwn = (viewer: Viewer, side: Owned) => viewer.enterprise === side.enterpriseId;

export const orderPolicy = {
  'orderSupply:publish': enters,
  'orderSupply:revise': enters,
  'orderSupply:withdraw': enters,
  'orderDemand:publish': enters,
  'orderDemand:withdraw': enters,
  'orderMatch:consent': isOwn,
  'orderMatch:withdrawConsent': isOwn,
  'orderMatch:decline': isOwn,
  'orderMatch:quote': isOwn,
  'orderMatch:order': isOwn,
  'orderMatch:noDeal': isOwn,
  // That two who know each other did not agree is no secret of theirs; the recruiters clear it up.
  'orderMatch:close': (viewer: Viewer) => recruits(viewer),
} satisfies Policy;

/** What a side's action asks of the policy. */
export const SIDE_ACTS = {
  CONSENT: 'orderMatch:consent',
  WITHDRAW_CONSENT: 'orderMatch:withdrawConsent',
  DECLINE: 'orderMatch:decline',
  RECORD_QUOTE: 'orderMatch:quote',
  CONFIRM_ORDER: 'orderMatch:order',
  RECORD_NO_DEAL: 'orderMatch:noDeal',
} as const;

const OFFERERS = ['RECRUITER', 'ENTERPRISE_REPRESENTATIVE'] as const;
const ENTERPRISES = ['ENTERPRISE_REPRESENTATIVE'] as const;

export const orderAccess = {
  'Query.orderSupply': [...OFFICIALS, ...ENTERPRISES],
  'Query.orderSupplies': [...OFFICIALS, ...ENTERPRISES],
  'Query.orderDemand': [...OFFICIALS, ...ENTERPRISES],
  'Query.orderDemands': [...OFFICIALS, ...ENTERPRISES],
  'Query.orderMatches': OFFICIALS,
  'Query.orderMisses': OFFICIALS,
  'Query.orderMatchSides': ENTERPRISES,
  'Query.orderFunnel': OFFICIALS,
  'Mutation.publishOrderSupply': OFFERERS,
  'Mutation.reviseOrderSupply': OFFERERS,
  'Mutation.withdrawOrderSupply': OFFERERS,
  'Mutation.publishOrderDemand': OFFERERS,
  'Mutation.withdrawOrderDemand': OFFERERS,
  'Mutation.consentToMatch': ENTERPRISES,
  'Mutation.withdrawMatchConsent': ENTERPRISES,
  'Mutation.declineMatch': ENTERPRISES,
  'Mutation.recordMatchQuote': ENTERPRISES,
  'Mutation.confirmMatchOrder': ENTERPRISES,
  'Mutation.recordNoDeal': ENTERPRISES,
  'Mutation.closeOrderMatch': ['RECRUITER'],
  OrderSupply: [...OFFICIALS, ...ENTERPRISES],
  OrderDemand: [...OFFICIALS, ...ENTERPRISES],
  OrderMatch: OFFICIALS,
  OrderMatchSide: ENTERPRISES,
} satisfies AccessMatrix;
