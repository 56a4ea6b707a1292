import type { AccessMatrix, Policy, Viewer } from '@gaoxin/server';
import { OFFICIALS, recruits } from '../roles.ts';

export const registerPolicy = {
  'leadImport:start': recruits,
  'leadImport:apply': recruits,
  'leadImport:cancel': recruits,
  'leadImport:undo': recruits,
  'lead:export': (viewer: Viewer) => viewer.kind === 'OFFICIAL',
  'lead:merge': recruits,
  'lead:undoMerge': recruits,
  'lead:dismissDuplicate': recruits,
} satisfies Policy;

export const registerAccess = {
  'Query.leadImports': ['RECRUITER'],
  'Query.leadImport': ['RECRUITER'],
  'Query.leadImportColumns': ['RECRUITER'],
  'Query.similarLeads': ['RECRUITER'],
  'Query.leadDuplicates': ['RECRUITER'],
  'Query.leadMerges': ['RECRUITER'],
  'Mutation.startLeadImport': ['RECRUITER'],
  'Mutation.applyLeadImport': ['RECRUITER'],
  'Mutation.cancelLeadImport': ['RECRUITER'],
  'Mutation.undoLeadImport': ['RECRUITER'],
  'Mutation.exportLeads': OFFICIALS,
  'Mutation.mergeLeads': ['RECRUITER'],
  'Mutation.undoLeadMerge': ['RECRUITER'],
  'Mutation.dismissLeadDuplicate': ['RECRUITER'],
} satisfies AccessMatrix;
