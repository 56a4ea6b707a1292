import type { Messages } from '@gaoxin/server';
import type { ErrorCode } from '../generated/resolvers-types.ts';

export const tourMessages = {
  TOUR_CANCELLED: { zh: () => '这次考察已经取消。', en: () => 'The tour was called off.' },
  TOUR_STOP_TIME: { zh: (d) => `同一天前一站是 ${d.before}，这一站要排在它之后。`, en: (d) => `The stop before it on this day is at ${d.before}; this one must come later.` },
} satisfies Partial<Messages<ErrorCode>>;
