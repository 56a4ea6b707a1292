import type { AccessMatrix, Policy, Viewer } from '@gaoxin/server';
import type { RecruitmentAction } from '../generated/resolvers-types.ts';
import { OFFICIALS, recruits } from '../roles.ts';
import type { ContactRow, SignalRow } from './contact.queries.ts';

/** Leaders meet investors too, and write down what was said. */
const meets = (viewer: Viewer) => recruits(viewer) || viewer.roles.includes('LEADER');

export const contactPolicy = {
  'contact:record': meets,
  'contact:correct': meets,
  'contact:strike': meets,
  'signal:record': meets,
  'signal:answer': meets,
  'signal:turnIntoLead': (viewer: Viewer) => recruits(viewer),
  'signal:attach': (viewer: Viewer) => recruits(viewer),
} satisfies Policy;

const standing = (contact: ContactRow) => contact.struckAt === null;

export const CONTACT_ACTIONS = {
  CORRECT: { act: 'contact:correct', possible: standing },
  STRIKE: { act: 'contact:strike', possible: standing },
} satisfies Partial<Record<RecruitmentAction, object>>;

export const SIGNAL_ACTIONS = {
  ANSWER: { act: 'signal:answer', possible: (signal: SignalRow) => signal.answeredAt === null },
  TURN_INTO_LEAD: { act: 'signal:turnIntoLead', possible: (signal: SignalRow) => signal.leadId === null },
} satisfies Partial<Record<RecruitmentAction, object>>;

export const contactAccess = {
  'Query.contacts': OFFICIALS,
  'Query.contactsDue': OFFICIALS,
  'Query.signals': OFFICIALS,
  'Query.signalResponse': OFFICIALS,
  'Mutation.recordContact': ['RECRUITER', 'LEADER'],
  'Mutation.correctContact': ['RECRUITER', 'LEADER'],
  'Mutation.strikeContact': ['RECRUITER', 'LEADER'],
  'Mutation.recordSignal': ['RECRUITER', 'LEADER'],
  'Mutation.answerSignal': ['RECRUITER', 'LEADER'],
  'Mutation.turnSignalIntoLead': ['RECRUITER'],
  'Mutation.attachSignalToLead': ['RECRUITER'],
} satisfies AccessMatrix;
