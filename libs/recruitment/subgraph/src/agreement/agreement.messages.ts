import type { Messages } from '@gaoxin/server';
import type { ErrorCode } from '../generated/resolvers-types.ts';

export const agreementMessages = {
  AGREEMENT_HANDED_OVER: { zh: () => '协议已经移交。', en: () => 'The agreement is handed over already.' },
} satisfies Partial<Messages<ErrorCode>>;
