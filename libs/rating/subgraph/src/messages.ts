import { sharedMessages, type Messages } from '@gaoxin/server';
import type { ErrorCode } from './generated/resolvers-types.ts';

export const messages = {
  ...sharedMessages,
  CYCLE_EXISTS: { zh: () => '这个月已经开启评价。', en: () => 'The evaluation of that month is open or done already.' },
  PERIOD_AHEAD: { zh: (d) => `最多提前到 ${d.latest} 月。`, en: (d) => `The latest month that can be opened now is ${d.latest}.` },
  CYCLE_CLOSED: { zh: () => '本期评价已经结束。', en: () => 'This evaluation is closed.' },
  CYCLE_TOO_EARLY: { zh: (d) => `${d.closesOn} 起才能结束。`, en: (d) => `It can be closed from ${d.closesOn} on.` },
  NOT_SERVED: {
    zh: (d) => `这位秘书 ${d.period} 没有为企业办理事项，不能打分。`,
    en: (d) => `This secretary did nothing for the enterprise in ${d.period}, so there is nothing to score.`,
  },
  SCORES_INCOMPLETE: { zh: (d) => `${d.count} 项各打一个分。`, en: (d) => `Each of the ${d.count} items needs exactly one score.` },
  STEPS_DIFFER: {
    zh: (d) => `步骤应为：${(d.steps as string[]).join('、')}。`,
    en: (d) => `The steps are: ${(d.steps as string[]).join(', ')}.`,
  },
  TASK_SUBMITTED: { zh: () => '这项体验已经提交。', en: () => 'This task is handed in already.' },
} satisfies Messages<ErrorCode>;
