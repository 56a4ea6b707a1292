import type { Account, Enterprise, Zone } from '@gaoxin/directory-domain';
import { ROLES, type AccessMatrix, type Policy, type Viewer } from '@gaoxin/server';
import { registerAccess, registerPolicy } from './register/register.policy.ts';

const REGISTRARS = ['RECRUITER', 'PROJECT_OFFICER', 'ZONE_ADMIN'] as const;

const administers = (viewer: Viewer) => viewer.roles.includes('ZONE_ADMIN');

const registers = (viewer: Viewer, _enterprise: Pick<Enterprise, 'id'>) => REGISTRARS.some((role) => viewer.roles.includes(role));

/** Who may do what to which row now. Use cases ask it, and `viewerCan` shows it. */
export const policy = {
  'enterprise:register': registers,
  'enterprise:registerProspect': registers,
  'enterprise:recordUscc': registers,
  'zone:changeBrand': (viewer: Viewer, _zone: Pick<Zone, 'id'>) => administers(viewer),
  // Nobody locks themselves out.
  'account:suspend': (viewer: Viewer, account: Account) => administers(viewer) && account.id !== viewer.id,
  'account:reinstate': (viewer: Viewer, account: Account) => administers(viewer) && account.id !== viewer.id,
  ...registerPolicy,
} satisfies Policy;

const OFFICIALS = ['RECRUITER', 'PROJECT_OFFICER', 'SECRETARY', 'LEADER', 'SUPERVISOR', 'ZONE_ADMIN'] as const;
/** An enterprise's representative finds its own, a client those of its zone without the contact. */
const ENTERPRISE_READERS = [...OFFICIALS, 'ENTERPRISE_REPRESENTATIVE', 'CLIENT'] as const;

export const access: AccessMatrix = {
  'Query.me': 'EVERYONE',
  'Query.zone': ROLES,
  'Query.enterprise': ENTERPRISE_READERS,
  'Query.enterpriseByUscc': ENTERPRISE_READERS,
  'Query.enterprises': ENTERPRISE_READERS,
  'Query.officials': OFFICIALS,
  'Query.departments': ROLES,
  'Mutation.registerEnterprise': REGISTRARS,
  'Mutation.registerProspect': REGISTRARS,
  'Mutation.recordUscc': REGISTRARS,
  'Mutation.changeServiceBrand': ['ZONE_ADMIN'],
  'Mutation.suspendAccount': ['ZONE_ADMIN'],
  'Mutation.reinstateAccount': ['ZONE_ADMIN'],
  HighTechZone: ROLES,
  Department: ROLES,
  Official: ROLES,
  Account: ['ZONE_ADMIN'],
  Enterprise: ENTERPRISE_READERS,
  ...registerAccess,
};
