import { reaches, type Message } from '@gaoxin/courier-domain';
import type { AccessMatrix, Policy, Viewer } from '@gaoxin/server';

/** Who may do what to which row now. */
export const policy = {
  'message:read': (viewer: Viewer, message: Message) => reaches(message, viewer),
} satisfies Policy;

const PEOPLE = ['RECRUITER', 'PROJECT_OFFICER', 'SECRETARY', 'LEADER', 'SUPERVISOR', 'ZONE_ADMIN', 'ENTERPRISE_REPRESENTATIVE', 'EXPERIENCE_OFFICER'] as const;

export const access: AccessMatrix = {
  'Query.messages': PEOPLE,
  'Query.unreadMessages': PEOPLE,
  'Mutation.markMessagesRead': PEOPLE,
  Message: PEOPLE,
  EnterpriseIssue: ['RECRUITER', 'PROJECT_OFFICER', 'SECRETARY', 'LEADER', 'SUPERVISOR', 'ZONE_ADMIN', 'ENTERPRISE_REPRESENTATIVE', 'CLIENT'],
};
