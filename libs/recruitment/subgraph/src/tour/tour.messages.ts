import type { Messages } from '@gaoxin/server';
import type { ErrorCode } from '../generated/resolvers-types.ts';

export const tourMessages = {
  TOUR_CANCELLED: { zh: () => '这次考察已经取消。', en: () => 'The tour was called off.' },
} satisfies Partial<Messages<ErrorCode>>;
