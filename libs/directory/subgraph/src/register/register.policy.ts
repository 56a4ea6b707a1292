import type { AccessMatrix, Policy, Viewer } from '@gaoxin/server';

const KEEPERS = ['RECRUITER', 'PROJECT_OFFICER', 'ZONE_ADMIN'] as const;
const keepsRegister = (viewer: Viewer) => KEEPERS.some((role) => viewer.roles.includes(role));
const OFFICIALS = ['RECRUITER', 'PROJECT_OFFICER', 'SECRETARY', 'LEADER', 'SUPERVISOR', 'ZONE_ADMIN'] as const;

export const registerPolicy = {
  'enterpriseImport:start': keepsRegister,
  'enterpriseImport:apply': keepsRegister,
  'enterpriseImport:cancel': keepsRegister,
  'enterpriseImport:undo': keepsRegister,
  'enterprise:export': (viewer: Viewer) => viewer.kind === 'OFFICIAL',
  'enterprise:merge': keepsRegister,
  'enterprise:undoMerge': keepsRegister,
  'enterprise:dismissDuplicate': keepsRegister,
} satisfies Policy;

export const registerAccess = {
  'Query.enterpriseImports': KEEPERS,
  'Query.enterpriseImport': KEEPERS,
  'Query.enterpriseImportColumns': KEEPERS,
  'Query.similarEnterprises': KEEPERS,
  'Query.enterpriseDuplicates': KEEPERS,
  'Query.enterpriseMerges': KEEPERS,
  'Mutation.startEnterpriseImport': KEEPERS,
  'Mutation.applyEnterpriseImport': KEEPERS,
  'Mutation.cancelEnterpriseImport': KEEPERS,
  'Mutation.undoEnterpriseImport': KEEPERS,
  'Mutation.exportEnterprises': OFFICIALS,
  'Mutation.mergeEnterprises': KEEPERS,
  'Mutation.undoEnterpriseMerge': KEEPERS,
  'Mutation.dismissEnterpriseDuplicate': KEEPERS,
} satisfies AccessMatrix;
