import type { AccessMatrix, Policy, Viewer } from '@gaoxin/server';
import { OFFICIALS } from '../roles.ts';
import type { ApplicationRow } from './housing.queries.ts';

/** Who runs the housing; names are told in full to them and to the enterprise itself. */
export const runsHousing = (viewer: Viewer): boolean => viewer.roles.includes('PROJECT_OFFICER');
const isOwn = (viewer: Viewer, { enterpriseId }: ApplicationRow) => viewer.enterprise !== null && viewer.enterprise === enterpriseId;

export const housingPolicy = {
  'housing:register': runsHousing,
  'housing:apply': isOwn,
  'housing:allocate': (viewer: Viewer) => runsHousing(viewer),
  'housing:refuse': (viewer: Viewer) => runsHousing(viewer),
  'housing:accept': isOwn,
  'housing:wait': (viewer: Viewer, application: ApplicationRow) => isOwn(viewer, application) || runsHousing(viewer),
  'housing:withdraw': isOwn,
  'housing:release': (viewer: Viewer, application: ApplicationRow) => isOwn(viewer, application) || runsHousing(viewer),
} satisfies Policy;

const status = (...possible: ApplicationRow['status'][]) => (application: ApplicationRow) => possible.includes(application.status);

export const HOUSING_ACTIONS = {
  ALLOCATE: { act: 'housing:allocate', possible: status('SUBMITTED') },
  REFUSE: { act: 'housing:refuse', possible: status('SUBMITTED') },
  ACCEPT: { act: 'housing:accept', possible: status('OFFERED') },
  WAIT: { act: 'housing:wait', possible: status('OFFERED') },
  WITHDRAW: { act: 'housing:withdraw', possible: status('SUBMITTED', 'WAITING', 'OFFERED') },
  RELEASE: { act: 'housing:release', possible: status('HOUSED', 'WAITING', 'OFFERED') },
} as const;

const READERS = [...OFFICIALS, 'ENTERPRISE_REPRESENTATIVE'] as const;

export const housingAccess = {
  'Query.talentHousing': READERS,
  'Query.talentHousings': READERS,
  'Query.housingApplications': READERS,
  'Mutation.registerHousing': ['PROJECT_OFFICER'],
  'Mutation.applyForHousing': ['ENTERPRISE_REPRESENTATIVE'],
  'Mutation.allocateHousing': ['PROJECT_OFFICER'],
  'Mutation.refuseHousing': ['PROJECT_OFFICER'],
  'Mutation.acceptHousingOffer': ['ENTERPRISE_REPRESENTATIVE'],
  'Mutation.waitForHousing': ['ENTERPRISE_REPRESENTATIVE', 'PROJECT_OFFICER'],
  'Mutation.withdrawHousingApplication': ['ENTERPRISE_REPRESENTATIVE'],
  'Mutation.releaseHousing': ['ENTERPRISE_REPRESENTATIVE', 'PROJECT_OFFICER'],
  TalentHousing: READERS,
} satisfies AccessMatrix;
