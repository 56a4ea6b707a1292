import { canApply, canFulfil, canRefuse, stateOf } from '@gaoxin/recruitment-domain';
import type { AccessMatrix, Policy, Viewer } from '@gaoxin/server';
import { OFFICIALS } from '../roles.ts';
import type { DeliveryRow, PolicyRow } from './enterprise-policy.queries.ts';

const EDITORS = ['RECRUITER', 'PROJECT_OFFICER'] as const;
const edits = (viewer: Viewer) => viewer.roles.some((role) => (EDITORS as readonly string[]).includes(role));
/** An enterprise acts for itself; that the row is its own, loading it has made sure of. */
const speaks = (viewer: Viewer) => viewer.roles.includes('ENTERPRISE_REPRESENTATIVE');

export const enterprisePolicyPolicy = {
  'policy:draft': edits,
  'policy:revise': (viewer: Viewer) => edits(viewer),
  'policy:publish': (viewer: Viewer) => edits(viewer),
  'policy:withdraw': (viewer: Viewer) => edits(viewer),
  'policy:deliver': (viewer: Viewer) => edits(viewer),
  'policy:read': speaks,
  'policy:apply': speaks,
  'policy:object': speaks,
  'policy:fulfil': (viewer: Viewer) => edits(viewer),
  'policy:refuse': (viewer: Viewer) => edits(viewer),
  'policy:giveFeedback': speaks,
  'enterpriseProfile:record': (viewer: Viewer, profile: { enterpriseId: string }) =>
    edits(viewer) || viewer.roles.includes('SECRETARY') || (speaks(viewer) && viewer.enterprise === profile.enterpriseId),
} satisfies Policy;

export const POLICY_ACTIONS = {
  REVISE: { act: 'policy:revise', possible: ({ status }: PolicyRow) => status !== 'WITHDRAWN' },
  PUBLISH: { act: 'policy:publish', possible: ({ status }: PolicyRow) => status === 'DRAFT' },
  DELIVER: { act: 'policy:deliver', possible: ({ status }: PolicyRow) => status === 'PUBLISHED' },
  WITHDRAW: { act: 'policy:withdraw', possible: ({ status }: PolicyRow) => status === 'PUBLISHED' },
} as const;

export const DELIVERY_ACTIONS = {
  READ: { act: 'policy:read', possible: ({ readAt }: DeliveryRow) => readAt === null },
  APPLY: { act: 'policy:apply', possible: canApply },
  OBJECT: { act: 'policy:object', possible: (delivery: DeliveryRow) => stateOf(delivery) === 'ENTITLED' },
  FULFIL: { act: 'policy:fulfil', possible: canFulfil },
  REFUSE: { act: 'policy:refuse', possible: canRefuse },
  GIVE_FEEDBACK: { act: 'policy:giveFeedback', possible: () => true },
} as const;

const READERS = [...OFFICIALS, 'ENTERPRISE_REPRESENTATIVE'] as const;
const ENTERPRISE = ['ENTERPRISE_REPRESENTATIVE'] as const;

export const enterprisePolicyAccess = {
  'Query.enterprisePolicy': [...READERS, 'CLIENT'],
  'Query.enterprisePolicies': [...READERS, 'CLIENT'],
  'Query.policyMatches': OFFICIALS,
  'Query.policyDelivery': READERS,
  'Query.policyDeliveries': READERS,
  'Mutation.draftPolicy': EDITORS,
  'Mutation.revisePolicy': EDITORS,
  'Mutation.publishPolicy': EDITORS,
  'Mutation.withdrawPolicy': EDITORS,
  'Mutation.deliverPolicy': EDITORS,
  'Mutation.recordEnterpriseProfile': [...EDITORS, 'SECRETARY', 'ENTERPRISE_REPRESENTATIVE'],
  'Mutation.readPolicy': ENTERPRISE,
  'Mutation.applyForPolicy': ENTERPRISE,
  'Mutation.objectToPolicy': ENTERPRISE,
  'Mutation.fulfilPolicy': EDITORS,
  'Mutation.refusePolicyApplication': EDITORS,
  'Mutation.givePolicyFeedback': ENTERPRISE,
  EnterprisePolicy: [...READERS, 'CLIENT'],
  PolicyDelivery: READERS,
} satisfies AccessMatrix;
