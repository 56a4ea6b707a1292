import { registerMessages } from '@gaoxin/registers';
import { sharedMessages, type Messages } from '@gaoxin/server';
import type { ErrorCode } from './generated/resolvers-types.ts';

export const messages = {
  ...sharedMessages,
  ...registerMessages,
  USCC_TAKEN: {
    zh: () => '这个统一社会信用代码已经登记，在企业名单里查找。',
    en: () => 'An enterprise with this credit code is registered already. Look for it in the list.',
  },
  USCC_RECORDED: {
    zh: (d) => `已有信用代码 ${d.uscc}，不能再补登。`,
    en: (d) => `It has the credit code ${d.uscc} already.`,
  },
} satisfies Messages<ErrorCode>;
