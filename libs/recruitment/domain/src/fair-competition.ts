/*
 * The fair-competition gate: Regulations on Fair Competition Review (《公平竞争审查条例》, State Council Decree 783, in force
 * since 2024-08-01). Article 10: without a basis in law or administrative regulation or the State Council's approval, a
 * measure may not give a particular operator tax preferences, selective grants, or preferences in factors and charges.
 */

export type IncentiveKind = 'FISCAL' | 'TAX' | 'LAND_PRICE' | 'RENT' | 'FEE' | 'FACTOR' | 'SERVICE' | 'OTHER';
export type IncentiveScope = 'GENERAL' | 'SECTOR' | 'OPERATOR_SPECIFIC';
export type LegalBasis = 'LAW' | 'ADMINISTRATIVE_REGULATION' | 'STATE_COUNCIL_APPROVAL' | 'PUBLISHED_RULE' | 'NONE';
export type GateVerdict = 'LAWFUL' | 'REJECTED' | 'WAITING_REVIEW';
export type GateFindingCode =
  | 'OPERATOR_TAX'
  | 'OPERATOR_FISCAL'
  | 'OPERATOR_FACTOR'
  | 'TAX_NEEDS_LAW'
  | 'NO_PUBLISHED_RULE'
  | 'BASIS_TO_VERIFY'
  | 'SECTOR_TO_REVIEW'
  | 'GENERAL_RULE'
  | 'SERVICE_FOR_ALL'
  | 'SERVICE_TO_REVIEW';

export interface TermFacts {
  kind: IncentiveKind;
  scope: IncentiveScope;
  basis: LegalBasis;
  /** Title, number and article of the rule; without it no basis is named. */
  basisText: string | null;
  text: string;
  /** A share or an amount of something. */
  hasRate: boolean;
}

export interface GateAnswer {
  verdict: GateVerdict;
  findings: GateFindingCode[];
}

const ARTICLE_10: Partial<Record<IncentiveKind, GateFindingCode>> = { TAX: 'OPERATOR_TAX', FISCAL: 'OPERATOR_FISCAL' };

/** What the regulation says of a term. Only what it lets through or forbids plainly is decided here; the rest is a person's. */
export function gateOf(term: TermFacts): GateAnswer {
  const basis = term.basisText ? term.basis : 'NONE';
  const higherBasis = basis !== 'NONE' && basis !== 'PUBLISHED_RULE';
  const rejected: GateFindingCode[] = [];
  if (term.kind === 'TAX' && !higherBasis) rejected.push('TAX_NEEDS_LAW');
  if (term.kind === 'SERVICE') {
    return isService(term) ? { verdict: 'LAWFUL', findings: ['SERVICE_FOR_ALL'] } : { verdict: 'WAITING_REVIEW', findings: ['SERVICE_TO_REVIEW'] };
  }
  if (term.scope === 'OPERATOR_SPECIFIC' && !higherBasis) rejected.unshift(ARTICLE_10[term.kind] ?? 'OPERATOR_FACTOR');
  else if (basis === 'NONE') rejected.push('NO_PUBLISHED_RULE');
  if (rejected.length > 0) return { verdict: 'REJECTED', findings: rejected };
  if (term.scope === 'OPERATOR_SPECIFIC') return { verdict: 'WAITING_REVIEW', findings: ['BASIS_TO_VERIFY'] };
  if (term.scope === 'SECTOR') return { verdict: 'WAITING_REVIEW', findings: ['SECTOR_TO_REVIEW'] };
  return { verdict: 'LAWFUL', findings: ['GENERAL_RULE'] };
}

/** A service is done, not paid out: with a rate, or in words of money, it may be something else under that name. */
const isService = ({ text, hasRate }: TermFacts): boolean => !hasRate && !promisesMoney(text);

/** Whether a text speaks of giving money back or of paying it out. */
export const promisesMoney = (text: string): boolean => /返还|返税|退税|奖补|奖励|补贴|补助|贴息|减免|减税/.test(text.normalize('NFKC').replace(/\s/g, ''));

interface Wording {
  zh: string;
  en: string;
}

const ARTICLE = (item: string, en: string): Wording => ({
  zh: `《公平竞争审查条例》（国务院令第783号，2024年8月1日起施行）第十条第${item}项`,
  en: `Regulations on Fair Competition Review (State Council Decree 783, in force since 1 August 2024), article 10 (${en})`,
});
const WHOLE: Wording = { zh: '《公平竞争审查条例》第十条', en: 'Regulations on Fair Competition Review, article 10' };

/** Each finding in words, and where it is written. */
export const GATE_WORDS: Record<GateFindingCode, { text: Wording; source: Wording }> = {
  OPERATOR_TAX: {
    text: { zh: '没有法律、行政法规依据，也未经国务院批准，不得给予特定经营者税收优惠。', en: "Without a basis in law or the State Council's approval, no single operator may get a tax preference." },
    source: ARTICLE('一', '1'),
  },
  OPERATOR_FISCAL: {
    text: { zh: '没有法律、行政法规依据，也未经国务院批准，不得给予特定经营者选择性、差异化的财政奖励或者补贴。', en: "Without a basis in law or the State Council's approval, no single operator may get a selective grant or subsidy." },
    source: ARTICLE('二', '2'),
  },
  OPERATOR_FACTOR: {
    text: { zh: '没有法律、行政法规依据，也未经国务院批准，不得给予特定经营者要素获取、行政事业性收费等方面的优惠。', en: "Without a basis in law or the State Council's approval, no single operator may get a preference in factors or charges." },
    source: ARTICLE('三', '3'),
  },
  TAX_NEEDS_LAW: {
    text: { zh: '税收的减免、返还须依照法律、行政法规，园区和地方文件不能作出规定。', en: 'Tax is reduced or refunded by law and administrative regulation only; a local document cannot grant it.' },
    source: { zh: '《税收征收管理法》第三条', en: 'Law on the Administration of Tax Collection, article 3' },
  },
  NO_PUBLISHED_RULE: {
    text: { zh: '没有列明公布的规则，无法判断是否对所有经营者一视同仁。补上文件名称、文号和条款后重拟。', en: 'No published rule is named, so it cannot be told whether all operators are treated alike. Draft it again with title, number and article.' },
    source: WHOLE,
  },
  BASIS_TO_VERIFY: {
    text: { zh: '只给特定经营者，须由审查人核对所列依据是否确有此项规定。', en: 'For one operator only: a reviewer has to verify that the named basis really provides for it.' },
    source: WHOLE,
  },
  SECTOR_TO_REVIEW: {
    text: { zh: '只对特定行业，须由审查人判断是否变相指向个别经营者。', en: 'For one sector only: a reviewer has to judge whether it is meant for a single operator after all.' },
    source: WHOLE,
  },
  GENERAL_RULE: {
    text: { zh: '按公布的规则对所有符合条件的经营者适用。', en: 'Applies by a published rule to every operator who meets it.' },
    source: WHOLE,
  },
  SERVICE_FOR_ALL: {
    text: { zh: '属于服务保障，不影响其他经营者的生产经营成本。', en: "A service that does not touch other operators' costs." },
    source: WHOLE,
  },
  SERVICE_TO_REVIEW: {
    text: { zh: '名为服务保障，但写明了幅度，或涉及返还、奖补、补贴、退税，须由审查人判断实质。', en: 'Called a service, but with a rate or in words of refund, grant or subsidy: a reviewer has to judge what it really is.' },
    source: WHOLE,
  },
};

export interface CatalogueOffer {
  code: string;
  kind: IncentiveKind;
  /** Kinds of terms in whose place it may stand. */
  insteadOf: readonly IncentiveKind[];
  text: Wording;
}

/** What may lawfully be offered: guarantees of factors at published prices, and service. */
export const LAWFUL_OFFERS: readonly CatalogueOffer[] = [
  { code: 'agency-filing', kind: 'SERVICE', insteadOf: ['TAX', 'FISCAL', 'FEE', 'OTHER'], text: { zh: '立项、拿地、报建、验收全程帮办代办', en: "Filing on the enterprise's behalf from project registration to final acceptance" } },
  { code: 'policy-pack', kind: 'SERVICE', insteadOf: ['TAX', 'FISCAL'], text: { zh: '按国家已有的税费优惠逐条对照，辅导应享尽享', en: 'Going through existing national tax and fee relief item by item, so that none is missed' } },
  { code: 'published-grants', kind: 'FISCAL', insteadOf: ['TAX', 'FISCAL'], text: { zh: '协助申报面向所有企业公布的技改、研发、稳岗奖补', en: 'Help with applying for published grants for renovation, research and jobs that are open to all' } },
  { code: 'power-capacity', kind: 'FACTOR', insteadOf: ['TAX', 'FACTOR', 'FEE'], text: { zh: '按公布电价保障供电容量，接入点提前到红线', en: 'Guaranteed power capacity at the published price, with the connection brought to the boundary' } },
  { code: 'serviced-land', kind: 'FACTOR', insteadOf: ['LAND_PRICE', 'FACTOR'], text: { zh: '按公开出让程序供地，交地前完成“七通一平”', en: 'Land by public sale, levelled and connected before it is handed over' } },
  { code: 'flexible-tenure', kind: 'LAND_PRICE', insteadOf: ['LAND_PRICE'], text: { zh: '按规定采用弹性年期、先租后让供地', en: 'Flexible terms of tenure, or lease before purchase, as the rules provide' } },
  { code: 'standard-workshop', kind: 'RENT', insteadOf: ['RENT', 'LAND_PRICE'], text: { zh: '按公布租金提供标准厂房', en: 'Standard workshops at the published rent' } },
  { code: 'recruiting', kind: 'SERVICE', insteadOf: ['OTHER', 'FISCAL', 'RENT'], text: { zh: '组织专场招聘，与职业院校定向培养', en: 'Recruiting fairs, and training with vocational schools' } },
];

/** What may lawfully be offered in place of a kind of term; everything when no kind is named. */
export const offersInsteadOf = (kind: IncentiveKind | null): CatalogueOffer[] =>
  LAWFUL_OFFERS.filter(({ insteadOf }) => kind === null || insteadOf.includes(kind));
