import type { Messages } from '@gaoxin/server';
import type { DueDiligenceResult, ErrorCode } from '../generated/resolvers-types.ts';

/** What a result is called on the timeline, which is written down in Chinese. */
export const RESULT_WORDS: Record<DueDiligenceResult, string> = { PASSED: '通过', CONCERN: '关注', FAILED: '不通过' };

export const preparationMessages = {
  PITCH_NOT_READY: {
    zh: (d) => `方案只写好 ${d.done} / ${d.required} 部分，写全了再发。`,
    en: (d) => `Only ${d.done} of ${d.required} sections are written; write them all before sending.`,
  },
  FEASIBILITY_DONE: { zh: () => '这项论证已经办结。', en: () => 'This work is finished already.' },
  NOT_A_CONCERN: { zh: () => '只有结果为"关注"的事项才需要裁定。', en: () => 'Only an item of concern is decided about.' },
} satisfies Partial<Messages<ErrorCode>>;
