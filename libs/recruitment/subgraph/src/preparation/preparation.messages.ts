import type { Messages } from '@gaoxin/server';
import type { DueDiligenceResult, ErrorCode, PitchSectionKind } from '../generated/resolvers-types.ts';

/** What a result is called on the timeline, which is written down in Chinese. */
export const RESULT_WORDS: Record<DueDiligenceResult, string> = { PASSED: '通过', CONCERN: '关注', FAILED: '不通过' };

/** What a section is called there. */
export const SECTION_WORDS: Record<PitchSectionKind, string> = { INDUSTRY_ENVIRONMENT: '产业环境', PREFERENTIAL_POLICY: '优惠政策', LOCATION: '区位优势' };

export const preparationMessages = {
  PITCH_NOT_READY: {
    zh: (d) => `方案只写好 ${d.done} / ${d.required} 部分，写全了再发。`,
    en: (d) => `Only ${d.done} of ${d.required} sections are written; write them all before sending.`,
  },
  FEASIBILITY_DONE: { zh: () => '这项论证已经办结。', en: () => 'This work is finished already.' },
  FEASIBILITY_DROPPED: { zh: () => '这项论证已经取消。', en: () => 'This work was dropped.' },
  DILIGENCE_EVIDENCE: { zh: () => '结果为“通过”的，要写明依据或上传附件。', en: () => 'An item passes with a source or a file only.' },
  NOT_A_CONCERN: { zh: () => '只有结果为"关注"的事项才需要裁定。', en: () => 'Only an item of concern is decided about.' },
} satisfies Partial<Messages<ErrorCode>>;
