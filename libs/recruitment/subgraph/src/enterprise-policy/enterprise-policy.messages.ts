import type { Messages } from '@gaoxin/server';
import type { ErrorCode } from '../generated/resolvers-types.ts';

const STATUS: Record<string, { zh: string; en: string }> = {
  DRAFT: { zh: '起草中', en: 'a draft' },
  PUBLISHED: { zh: '已发布', en: 'published' },
  WITHDRAWN: { zh: '已停止执行', en: 'ended' },
};
const STATE: Record<string, { zh: string; en: string }> = {
  DELIVERED: { zh: '已送达', en: 'brought' },
  READ: { zh: '已阅', en: 'read' },
  ENTITLED: { zh: '免申待兑现', en: 'due without application' },
  OBJECTED: { zh: '企业提出异议', en: 'objected to' },
  APPLIED: { zh: '已申请', en: 'applied for' },
  REFUSED: { zh: '未通过', en: 'refused' },
  FULFILLED: { zh: '已兑现', en: 'received' },
};

export const enterprisePolicyMessages = {
  POLICY_STATUS: { zh: (d) => `这项政策${STATUS[String(d.status)]?.zh}，不能这样办。`, en: (d) => `Not possible: the policy is ${STATUS[String(d.status)]?.en}.` },
  CONDITION_INVALID: { zh: (d) => `这个条件不能用：${String(d.zh)}。`, en: (d) => `This condition cannot be used: ${String(d.en)}.` },
  POLICY_NOT_IN_FORCE: {
    zh: (d) => `政策执行期为 ${String(d.from)} 至 ${d.until ? String(d.until) : '另行通知'}，今天不在执行期。`,
    en: (d) => `The policy is in force from ${String(d.from)}${d.until ? ` to ${String(d.until)}` : ''}, not today.`,
  },
  DELIVERY_STATE: { zh: (d) => `当前为${STATE[String(d.state)]?.zh}，不能这样办。`, en: (d) => `Not possible: it is ${STATE[String(d.state)]?.en}.` },
} satisfies Partial<Messages<ErrorCode>>;
