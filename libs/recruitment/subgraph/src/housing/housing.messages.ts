import type { Messages } from '@gaoxin/server';
import type { ErrorCode } from '../generated/resolvers-types.ts';

const STATUS: Record<string, { zh: string; en: string }> = {
  SUBMITTED: { zh: '待审核', en: 'to be checked' },
  WAITING: { zh: '轮候', en: 'on the waiting list' },
  OFFERED: { zh: '待答复', en: 'offered' },
  HOUSED: { zh: '已分配', en: 'given' },
  REFUSED: { zh: '已退回', en: 'refused' },
  WITHDRAWN: { zh: '已撤回', en: 'withdrawn' },
  ENDED: { zh: '已退住', en: 'ended' },
};

export const housingMessages = {
  HOUSING_FULL: { zh: (d) => `${d.building} 没有空余名额，共 ${d.places} 个。`, en: (d) => `${d.building} is full: ${d.places} places in all.` },
  HOUSING_CATEGORY: { zh: () => '不在准入类别里。', en: () => 'This category does not open the housing.' },
  HOUSING_STATE: { zh: (d) => `“${STATUS[String(d.status)]?.zh}”的申请不能这样办。`, en: (d) => `Not possible: the application is ${STATUS[String(d.status)]?.en}.` },
  HOUSING_ANSWER_OPEN: { zh: (d) => `企业可以答复到 ${d.until}，过期后再办。`, en: (d) => `The enterprise may answer until ${d.until}.` },
} satisfies Partial<Messages<ErrorCode>>;
