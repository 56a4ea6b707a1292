import type { Messages } from '@gaoxin/server';
import type { ErrorCode } from '../generated/resolvers-types.ts';

export const STAGES: Record<string, { zh: string; en: string }> = {
  CLUE: { zh: '线索', en: 'clue' },
  NEGOTIATION: { zh: '洽谈', en: 'negotiation' },
  INSPECTION: { zh: '考察', en: 'inspection' },
  REVIEW: { zh: '评审', en: 'review' },
  SIGNED: { zh: '签约', en: 'signed' },
  HANDED_OVER: { zh: '已移交', en: 'handed over' },
  DROPPED: { zh: '已终止', en: 'dropped' },
  DORMANT: { zh: '已休眠', en: 'dormant' },
};

const REQUIREMENTS: Record<string, { zh: string; en: string }> = {
  NEXT_STEP: { zh: '下一步及日期', en: 'a next step with a date' },
  PLANNED_INVESTMENT: { zh: '计划投资额', en: 'the planned investment' },
  FEASIBILITY: { zh: '可行性论证', en: 'feasibility work' },
  EARLY_FEASIBILITY: { zh: '洽谈前的可行性论证', en: 'feasibility work before talks' },
  DUE_DILIGENCE: { zh: '尽职调查', en: 'the due diligence' },
  AGREEMENT: { zh: '签订的协议', en: 'a signed agreement' },
};

const list = (codes: unknown, locale: 'zh' | 'en') =>
  (codes as string[]).map((code) => REQUIREMENTS[code]?.[locale] ?? code).join(locale === 'zh' ? '、' : ', ');

export const leadMessages = {
  LEAD_STAGE: {
    zh: (d) => `${STAGES[String(d.from)]?.zh}阶段不能${d.from === d.to ? '这样办' : `直接转到${STAGES[String(d.to)]?.zh}`}。`,
    en: (d) =>
      d.from === d.to
        ? `Not possible in the stage "${STAGES[String(d.from)]?.en}".`
        : `A lead cannot go from "${STAGES[String(d.from)]?.en}" to "${STAGES[String(d.to)]?.en}".`,
  },
  LEAD_REQUIREMENT: { zh: (d) => `还缺${list(d.missing, 'zh')}。`, en: (d) => `Still missing: ${list(d.missing, 'en')}.` },
  SELF_REFERRAL: { zh: () => '企业不能引荐自己。', en: () => 'An enterprise cannot refer itself.' },
  LEAD_NO_STEP: { zh: () => '没有下一步可办结。', en: () => 'Nothing is planned that could be done.' },
  DATE_ORDER: { zh: (d) => `日期应在 ${d.from} 到 ${d.to} 之间。`, en: (d) => `The date must lie between ${d.from} and ${d.to}.` },
} satisfies Partial<Messages<ErrorCode>>;
