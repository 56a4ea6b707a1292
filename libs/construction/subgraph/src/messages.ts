import { sharedMessages, type Messages } from '@gaoxin/server';
import type { ErrorCode } from './generated/resolvers-types.ts';

type Word = { zh: string; en: string };

const STATUSES: Record<string, Word> = {
  COLLECTED: { zh: '已收集', en: 'collected' },
  INITIAL_REPLY: { zh: '已首次回复', en: 'first reply given' },
  ANSWERED: { zh: '已答复', en: 'answered' },
  TRANSFERRED: { zh: '已转办', en: 'transferred' },
  JOINT_CONSULTATION: { zh: '会办中', en: 'in joint consultation' },
  SOLUTION_PLAN: { zh: '已有方案', en: 'plan adopted' },
  EXECUTING: { zh: '执行中', en: 'being carried out' },
  SOLVED: { zh: '部门已办', en: 'solved, to be confirmed' },
  CONFIRMED: { zh: '企业已确认办结', en: 'confirmed' },
};

const NEEDS: Record<string, Word> = {
  TITLE: { zh: '事项名称', en: 'a title' },
  PHASE: { zh: '所属阶段', en: 'a phase' },
  OWNER: { zh: '责任方', en: 'an owner' },
  DEADLINE: { zh: '完成时限', en: 'a deadline' },
  CRITERION: { zh: '完成标准', en: 'a done criterion' },
};

const needs = (codes: unknown, locale: keyof Word) =>
  (codes as string[]).map((code) => NEEDS[code]?.[locale] ?? code).join(locale === 'zh' ? '、' : ', ');

export const messages = {
  ...sharedMessages,
  HANDOVER_DECIDED: { zh: () => '这份移交已经处理过。', en: () => 'This handover is decided already.' },
  NOT_A_SECRETARY: { zh: () => '此人不是本区项目秘书，请另选。', en: () => 'This person is not a project secretary of the zone. Choose another.' },
  STEP_STATE: {
    zh: (d) => (d.done ? `这一项已于 ${d.on} 完成，只有录入当天可以撤销。` : '这一项还没有完成，无需撤销。'),
    en: (d) => (d.done ? `This step was done on ${d.on}; a record can be undone on its own day only.` : 'This step is not done, so there is nothing to undo.'),
  },
  STEP_INVALID: {
    zh: (d) => `促建表模板第 ${d.position} 行缺${needs(d.missing, 'zh')}，补齐后再接收。`,
    en: (d) => `Row ${d.position} of the promotion template lacks ${needs(d.missing, 'en')}. Complete it first.`,
  },
  MILESTONE_ORDER: {
    zh: (d) => (d.from ? `日期应在 ${d.from} 到 ${d.to} 之间。` : `日期不能晚于 ${d.to}。`),
    en: (d) => (d.from ? `The date must lie between ${d.from} and ${d.to}.` : `The date must not be after ${d.to}.`),
  },
  MILESTONE_REPORTED: { zh: (d) => `这个节点已上报，日期为 ${d.on}。`, en: (d) => `This milestone was reported already, as of ${d.on}.` },
  ISSUE_STATE: {
    zh: (d) => `诉求现在是「${STATUSES[String(d.from)]?.zh}」，不能转为「${STATUSES[String(d.to)]?.zh}」。`,
    en: (d) => `The issue is "${STATUSES[String(d.from)]?.en}"; it cannot become "${STATUSES[String(d.to)]?.en}".`,
  },
  PLAN_INCOMPLETE: { zh: () => '方案要有责任人，期限不能早于今天。', en: () => 'A plan needs an owner and a date that is not past.' },
  CONSULTATION_PARTIES: { zh: (d) => `会办至少要有 ${d.min} 个部门。`, en: (d) => `A consultation needs at least ${d.min} departments.` },
} satisfies Messages<ErrorCode>;
