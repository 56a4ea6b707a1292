import type { Messages } from '@gaoxin/server';
import type { ErrorCode } from '../generated/resolvers-types.ts';

const SIDES: Record<string, { zh: string; en: string }> = { ZONE: { zh: '园区方', en: 'the zone' }, ENTERPRISE: { zh: '企业方', en: 'the enterprise' } };
const GRADES: Record<string, { zh: string; en: string }> = {
  CLAIMED: { zh: '宣称', en: 'claimed' },
  CONTRACTED: { zh: '协议', en: 'contracted' },
  PAID_IN: { zh: '到位', en: 'paid in' },
  INVESTED: { zh: '完成', en: 'invested' },
};

export const agreementMessages = {
  AGREEMENT_HANDED_OVER: { zh: () => '协议已经移交。', en: () => 'The agreement is handed over already.' },
  AGREEMENT_CONFLICT: { zh: () => '金额有矛盾，核定以后才能移交。', en: () => 'Sources contradict each other about the amount. It is handed over once that is decided.' },
  PARTY_DUPLICATE: {
    zh: (d) => `签约方的统一社会信用代码${d.uscc ? ` ${d.uscc} ` : ''}重复，同一单位只登记一次。`,
    en: (d) => `The credit code ${d.uscc ?? ''} is there twice; name each party once.`,
  },
  PARTY_SIDE_MISSING: { zh: (d) => `还缺${SIDES[String(d.side)]?.zh}的签约方。`, en: (d) => `Nobody signs for ${SIDES[String(d.side)]?.en}.` },
  PARTY_ROLE: { zh: (d) => `${SIDES[String(d.side)]?.zh}不能用这个签约身份。`, en: (d) => `Not a role of ${SIDES[String(d.side)]?.en}.` },
  AMOUNT_GRADE: { zh: (d) => `只能替代同类金额，所选的是${GRADES[String(d.grade)]?.zh}额。`, en: (d) => `Only an amount of the same kind can be replaced; that one is ${GRADES[String(d.grade)]?.en}.` },
  SIGNED_BEFORE_CONTACT: { zh: (d) => `首次接触是 ${d.firstContactOn}，签约日期不能更早。`, en: (d) => `The first contact was on ${d.firstContactOn}; the signing cannot lie before it.` },
  NO_CONFLICT: { zh: () => '这笔金额没有与之矛盾的，不用核定。', en: () => 'Nothing contradicts this amount.' },
} satisfies Partial<Messages<ErrorCode>>;
