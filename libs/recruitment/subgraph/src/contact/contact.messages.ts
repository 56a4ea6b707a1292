import type { Messages } from '@gaoxin/server';
import type { ErrorCode } from '../generated/resolvers-types.ts';

export const contactMessages = {
  CONTACT_STRUCK: { zh: () => '这条接触记录已作废，不能再改。', en: () => 'This contact was struck out and cannot be changed.' },
  SIGNAL_ANSWERED: { zh: () => '这条信号已经应答。', en: () => 'The signal is answered already.' },
  SIGNAL_HAS_LEAD: { zh: () => '这条信号已经登记为线索。', en: () => 'The signal belongs to a lead already.' },
} satisfies Partial<Messages<ErrorCode>>;
