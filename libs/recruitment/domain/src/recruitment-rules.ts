import { RuleError } from '@gaoxin/kernel';

/** What a zone asks of its recruiters. */
export interface Rules {
  formalContactsPerYear: number;
  feasibilityForNegotiation: number;
  dueDiligenceForSigning: boolean;
  dueDiligenceItems: string[];
  /** Why the zone signs without it; null where it is asked for. */
  dueDiligenceOffFor: string | null;
}

/** What holds in a zone that has set nothing: the published ten contacts a year, and nobody signs with whom nobody has checked. */
export const STANDARD_RULES: Rules = {
  formalContactsPerYear: 10,
  feasibilityForNegotiation: 0,
  dueDiligenceForSigning: true,
  dueDiligenceItems: ['工商信用', '实缴资本', '涉诉情况', '环保合规', '技术来源', '核心人员身份、学历和头衔', '资金来源'],
  dueDiligenceOffFor: null,
};

/** The zone's own rules. There is one row for a zone, called as the zone is. */
export class RecruitmentRules implements Rules {
  version = 1;
  formalContactsPerYear = STANDARD_RULES.formalContactsPerYear;
  feasibilityForNegotiation = STANDARD_RULES.feasibilityForNegotiation;
  dueDiligenceForSigning = STANDARD_RULES.dueDiligenceForSigning;
  dueDiligenceItems = STANDARD_RULES.dueDiligenceItems;
  dueDiligenceOffFor = STANDARD_RULES.dueDiligenceOffFor;
  changedAt: Date;
  readonly id: string;
  readonly zoneId: string;

  constructor(facts: { zoneId: string; now: Date }) {
    this.id = facts.zoneId;
    this.zoneId = facts.zoneId;
    this.changedAt = facts.now;
  }

  /**
   * @throws RuleError OUT_OF_RANGE for a number that cannot be meant, BLANK for a due diligence without an item, or where
   * it is switched off without a reason.
   */
  change(rules: Rules, now: Date) {
    expectWithin(rules.formalContactsPerYear, 365, 'formalContactsPerYear');
    expectWithin(rules.feasibilityForNegotiation, 20, 'feasibilityForNegotiation');
    const items = [...new Set(rules.dueDiligenceItems.map((item) => item.trim()))];
    if (rules.dueDiligenceForSigning && items.length === 0) throw new RuleError('BLANK', {}, ['dueDiligenceItems']);
    if (!rules.dueDiligenceForSigning && !rules.dueDiligenceOffFor) throw new RuleError('BLANK', {}, ['dueDiligenceOffFor']);
    this.formalContactsPerYear = rules.formalContactsPerYear;
    this.feasibilityForNegotiation = rules.feasibilityForNegotiation;
    this.dueDiligenceForSigning = rules.dueDiligenceForSigning;
    this.dueDiligenceItems = items;
    this.dueDiligenceOffFor = rules.dueDiligenceForSigning ? null : rules.dueDiligenceOffFor;
    this.changedAt = now;
  }
}

function expectWithin(value: number, max: number, place: string): void {
  if (value < 0 || value > max) throw new RuleError('OUT_OF_RANGE', { min: 0, max }, [place]);
}
