import type { Messages } from '@gaoxin/server';
import type { ErrorCode } from '../generated/resolvers-types.ts';

export const identityMessages = {
  IDENTITY_HOLDER: { zh: () => '填统一社会信用代码，没有的填母公司。', en: () => 'Give the credit code, or else the parent group.' },
  IDENTITY_SCOPE: {
    zh: () => '该项目还有其他线索。选一下：整个项目一起更正，还是只把这条线索分出去。',
    en: () => 'The project has other leads too. Say whether all of it is put right, or this lead alone goes.',
  },
  IDENTITY_EXISTS: {
    zh: (d) => `已有同一项目${d.title ? `“${d.title}”` : ''}：信用代码或母公司、地块、产品线都一致。并入该项目，或说明另立的理由。`,
    en: (d) => `The project ${d.title ? `"${d.title}" ` : ''}has the same holder, parcel and product line. Attach to it, or say why this is another one.`,
  },
} satisfies Partial<Messages<ErrorCode>>;
