import type { Notice } from './message.ts';

interface MatchFact {
  matchId: string;
  product: string;
}

/** One side of a match; whoever is told learns nothing of the other one here. */
interface MatchSideFact {
  sideId: string;
  enterpriseId: string;
  product: string;
}

type Words = Pick<Notice, 'zh' | 'en'>;

const ofSide = (fact: MatchSideFact, words: Words): Notice => ({
  to: { kind: 'ENTERPRISE', id: fact.enterpriseId },
  ...words,
  subjectKind: 'OrderMatchSide',
  subjectId: fact.sideId,
  enterpriseId: fact.enterpriseId,
});

const ofMatch = ({ matchId }: MatchFact, words: Words): Notice => ({ to: { kind: 'ROLE', id: 'RECRUITER' }, ...words, subjectKind: 'OrderMatch', subjectId: matchId, enterpriseId: null });

/** What is told about matches: to each side its own, to the recruiters what they follow up. */
export const ORDER_NOTICES = {
  'recruitment.order_match.proposed': (fact: MatchSideFact) => [
    ofSide(fact, { zh: `您的${fact.product}有一个撮合，由您决定是否引见`, en: `A match for your ${fact.product}. Decide whether you want to be introduced` }),
  ],
  'recruitment.order_match.counterpart_consented': (fact: MatchSideFact) => [
    ofSide(fact, { zh: `对方已同意引见，等您决定：${fact.product}`, en: `The other side agreed to be introduced and waits for you: ${fact.product}` }),
  ],
  'recruitment.order_match.revealed': (fact: MatchSideFact) => [
    ofSide(fact, { zh: `双方都已同意，可以联系对方了：${fact.product}`, en: `Both agreed. You can call the other side now: ${fact.product}` }),
  ],
  'recruitment.order_match.ended': (fact: MatchSideFact) => [
    ofSide(fact, { zh: `这次撮合没有谈成，您的登记继续有效：${fact.product}`, en: `This match came to nothing; your entry stands: ${fact.product}` }),
  ],
  'recruitment.order_match.expired': (fact: MatchSideFact) => [
    ofSide(fact, { zh: `撮合到期，双方没有都同意；您的登记继续有效，有合适的再告诉您：${fact.product}`, en: `The match was not agreed to in time. Your entry stands; you hear of the next one: ${fact.product}` }),
  ],
  'recruitment.order_match.resized': (fact: MatchSideFact) => [
    ofSide(fact, { zh: `对方更新了空余，可成交数量有变化：${fact.product}`, en: `The other side has updated what is free; the quantity has changed: ${fact.product}` }),
  ],
  'recruitment.order_match.lapsed': (fact: MatchFact) => [ofMatch(fact, { zh: `撮合到期，双方没有都同意：${fact.product}`, en: `A match was not agreed to in time: ${fact.product}` })],
  'recruitment.order_match.no_deal': (fact: MatchFact) => [ofMatch(fact, { zh: `引见后没有谈成，看看原因：${fact.product}`, en: `An introduction came to nothing. See why: ${fact.product}` })],
  'recruitment.order_match.introduced': (fact: MatchFact) => [
    ofMatch(fact, { zh: `供需双方都同意了，跟进对接：${fact.product}`, en: `Both sides agreed. Follow up: ${fact.product}` }),
  ],
};
