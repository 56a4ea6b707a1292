import type { Messages } from '@gaoxin/server';
import type { ErrorCode } from '../generated/resolvers-types.ts';

const STATES: Record<string, { zh: string; en: string }> = {
  PROPOSED: { zh: '待同意', en: 'waiting for consent' },
  INTRODUCED: { zh: '已引见', en: 'introduced' },
  QUOTED: { zh: '已报价', en: 'quoted' },
  ORDERED: { zh: '已成交', en: 'ordered' },
  REPEAT: { zh: '再次成交', en: 'ordered again' },
  DECLINED: { zh: '已谢绝', en: 'declined' },
  NO_DEAL: { zh: '没有谈成', en: 'ended without a deal' },
  WITHDRAWN: { zh: '供需已撤回', en: 'taken back' },
  EXPIRED: { zh: '已过期', en: 'expired' },
};

export const orderMessages = {
  UNIT_MISMATCH: { zh: () => '单位不一致，也不能换算，改成同一种单位。', en: () => 'The units differ and cannot be converted. Use the same unit.' },
  QUANTITY_NOT_EXACT: { zh: () => '这里要填确数。', en: () => 'An exact number is needed here.' },
  MONTH_RANGE: { zh: (d) => `月份应在 ${d.from} 到 ${d.to} 之间。`, en: (d) => `The month must lie between ${d.from} and ${d.to}.` },
  MONTH_TWICE: { zh: (d) => `${d.month} 填了两次。`, en: (d) => `${d.month} stands there twice.` },
  MONTH_ORDERED: { zh: (d) => `${d.month} 已有成交，空余不能少于成交数量。`, en: (d) => `Orders were placed in ${d.month}; what is free cannot be less.` },
  ORDER_NAMES_PARTY: {
    zh: () => '双方同意前对方会看到这里的文字，去掉企业名称和电话。',
    en: () => 'The other side reads this before both agree. Leave out company names and telephone numbers.',
  },
  ORDER_WITHDRAWN: { zh: () => '已经撤回，需要时重新登记。', en: () => 'It was taken back. Enter it again when it is needed.' },
  MATCH_STATE: { zh: (d) => `这次撮合${STATES[String(d.state)]?.zh}，不能这样办。`, en: (d) => `Not possible: the match is ${STATES[String(d.state)]?.en}.` },
  MATCH_NOT_REVEALED: { zh: () => '双方都同意引见以后才能登记结果。', en: () => 'Outcomes can be recorded once both sides have agreed.' },
  ORDER_EXCEEDS_FREE: { zh: () => '超过这段时间的空余数量，减少数量或先更新空余。', en: () => 'More than is free in these months. Order less, or update what is free.' },
  ORDER_TOO_LATE: {
    zh: (d) => `需求要的交货期到 ${d.toMonth}，首单最晚 ${d.last} 成交。再要货请登记新的需求。`,
    en: (d) => `The demand asked for delivery until ${d.toMonth}; a first order can be recorded until ${d.last}. Enter a new demand for more.`,
  },
  ORDER_RECORDED: { zh: () => '同一天、同样数量的一单已经登记。', en: () => 'An order of that day and quantity is recorded already.' },
} satisfies Partial<Messages<ErrorCode>>;
