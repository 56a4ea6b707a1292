import { isBackEntered, RuleError, type Day } from '@gaoxin/kernel';

/** A signed investment agreement; money always with its currency. */
export class Agreement {
  version = 1;
  handedOverAt: Date | null = null;
  readonly id: string;
  readonly zoneId: string;
  readonly leadId: string;
  readonly enterpriseId: string;
  readonly title: string;
  readonly investmentAmount: string;
  readonly investmentCurrency: string;
  readonly landMu: string | null;
  readonly signedOn: Day;
  readonly recordedAt: Date;

  constructor(facts: {
    id: string;
    zoneId: string;
    leadId: string;
    enterpriseId: string;
    title: string;
    investmentAmount: string;
    investmentCurrency: string;
    landMu: string | null;
    signedOn: Day;
    recordedAt: Date;
  }) {
    if (Number(facts.investmentAmount) <= 0) throw new RuleError('OUT_OF_RANGE', { min: '0.01', max: '10¹⁵' }, ['investment', 'amount']);
    if (facts.landMu !== null && Number(facts.landMu) <= 0) throw new RuleError('OUT_OF_RANGE', { min: '0.01', max: '10¹⁵' }, ['landMu']);
    this.id = facts.id;
    this.zoneId = facts.zoneId;
    this.leadId = facts.leadId;
    this.enterpriseId = facts.enterpriseId;
    this.title = facts.title;
    this.investmentAmount = facts.investmentAmount;
    this.investmentCurrency = facts.investmentCurrency;
    this.landMu = facts.landMu;
    this.signedOn = facts.signedOn;
    this.recordedAt = facts.recordedAt;
  }

  /** Everything construction needs to decide, so that it never has to ask back. The project is called as the lead was. */
  handOver(title: string, now: Date) {
    if (this.handedOverAt) throw new RuleError('AGREEMENT_HANDED_OVER');
    this.handedOverAt = now;
    return {
      type: 'recruitment.agreement.handed_over',
      agreementId: this.id,
      enterpriseId: this.enterpriseId,
      title,
      investmentAmount: this.investmentAmount,
      investmentCurrency: this.investmentCurrency,
      landMu: this.landMu,
      signedOn: this.signedOn,
      signingRecordedAt: this.recordedAt.toISOString(),
    };
  }

  takeBack(): void {
    this.handedOverAt = null;
  }
}

export const signedBackEntered = (agreement: { signedOn: Day; recordedAt: Date }): boolean =>
  isBackEntered(agreement.signedOn, agreement.recordedAt);
