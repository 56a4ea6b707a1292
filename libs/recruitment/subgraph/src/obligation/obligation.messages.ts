import type { Messages } from '@gaoxin/server';
import type { ErrorCode } from '../generated/resolvers-types.ts';

export const obligationMessages = {
  OBLIGATION_PARTY: { zh: () => '写明由哪一方履行。', en: () => 'Say which side has to do it.' },
  OBLIGATION_OWNER: { zh: () => '园区方的事项要落实责任人。', en: () => 'What the zone promised needs an official who answers for it.' },
  OBLIGATION_INCENTIVE: {
    zh: () => '园区方给予的优惠，要选已写入本协议的优惠条款。还没有的，先拟条款，通过公平竞争审查并写入协议。',
    en: () => 'What the zone gives must be a term of this agreement. Draft it first; it becomes one once it has passed the fair-competition review.',
  },
  OBLIGATION_STATE: { zh: () => '已履行、已认定违约或已免除的事项不能这样办。', en: () => 'Not possible once it is fulfilled, breached or released.' },
  NOT_OVERDUE: { zh: (d) => `期限 ${d.dueOn} 还没有过，不能认定违约。`, en: (d) => `Its last day, ${d.dueOn}, is not over.` },
  DUE_BEFORE_SIGNING: { zh: (d) => `不能早于签约日期 ${d.signedOn}。`, en: (d) => `Not before the day of signing, ${d.signedOn}.` },
  FUTURE_DAY: { zh: (d) => `不能晚于今天 ${d.today}。`, en: (d) => `Not after today, ${d.today}.` },
} satisfies Partial<Messages<ErrorCode>>;
