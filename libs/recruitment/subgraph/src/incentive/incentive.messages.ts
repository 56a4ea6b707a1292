import type { Messages } from '@gaoxin/server';
import type { ErrorCode } from '../generated/resolvers-types.ts';

export const incentiveMessages = {
  INCENTIVE_REJECTED: { zh: () => '条款未通过公平竞争审查，不能写入协议。', en: () => 'The term did not pass the fair-competition review and cannot be part of an agreement.' },
  INCENTIVE_UNREVIEWED: {
    zh: (d) => `还有 ${d.count} 条优惠条款待审查，审查完或撤回后再办。`,
    en: (d) => `${d.count} incentive terms wait for their review; decide or withdraw them first.`,
  },
  INCENTIVE_STATE: { zh: () => '条款已有结论、已写入协议或已撤回，不能这样办。', en: () => 'Not possible once the term is decided, part of an agreement or withdrawn.' },
  INCENTIVE_OWN: { zh: () => '自己拟的条款不能自己审查，请其他审查人办理。', en: () => 'Whoever drafted a term does not decide about it. Ask another reviewer.' },
  NOT_SIGNED: { zh: () => '线索还没有签约。', en: () => 'The lead has no signed agreement yet.' },
} satisfies Partial<Messages<ErrorCode>>;
