import { isBackEntered, RuleError, type Day } from '@gaoxin/kernel';
import { decimalOf, scaled } from './decimal.ts';
import type { QuantityBound, Quantity, Unit } from './quantity.ts';

/** What is written down of an agreement beside its money and its parties. */
export interface AgreementTerms {
  title: string;
  landMu: string | null;
  landBound: QuantityBound;
  product: string | null;
  capacity: Quantity | null;
}

export type AgreementTerm = 'title' | 'land' | 'product' | 'capacity';

export interface TermChange {
  term: AgreementTerm;
  before: string | null;
  after: string | null;
}

/** A signed investment agreement; money always with its currency. */
export class Agreement {
  version = 1;
  handedOverAt: Date | null = null;
  acceptedAt: Date | null = null;
  /** How often construction sent it back. */
  returns = 0;
  /** The agreed amount; changes only with a supplementary agreement, or when a person decides between sources. */
  investmentAmount: string;
  investmentCurrency: string;
  title!: string;
  landMu!: string | null;
  landBound!: QuantityBound;
  product!: string | null;
  capacityValue!: string | null;
  capacityUnit!: Unit | null;
  capacityBound!: QuantityBound | null;
  /** Sources contradict each other about the amount. */
  conflict = false;
  readonly id: string;
  readonly zoneId: string;
  readonly leadId: string;
  readonly enterpriseId: string;
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
    landBound?: QuantityBound;
    product?: string | null;
    capacity?: Quantity | null;
    signedOn: Day;
    recordedAt: Date;
  }) {
    if (Number(facts.investmentAmount) <= 0) throw new RuleError('OUT_OF_RANGE', { min: '0.01', max: '10¹⁵' }, ['investment', 'amount']);
    this.id = facts.id;
    this.zoneId = facts.zoneId;
    this.leadId = facts.leadId;
    this.enterpriseId = facts.enterpriseId;
    this.investmentAmount = facts.investmentAmount;
    this.investmentCurrency = facts.investmentCurrency;
    this.know({ title: facts.title, landMu: facts.landMu, landBound: facts.landBound ?? 'EXACT', product: facts.product ?? null, capacity: facts.capacity ?? null });
    this.signedOn = facts.signedOn;
    this.recordedAt = facts.recordedAt;
  }

  /**
   * Everything construction needs to decide, so that it never has to ask back. The project is called as the lead was.
   * @throws RuleError AGREEMENT_HANDED_OVER, AGREEMENT_CONFLICT while sources contradict each other about the amount.
   */
  handOver(title: string, now: Date) {
    this.expectHere();
    if (this.conflict) throw new RuleError('AGREEMENT_CONFLICT');
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
    this.returns += 1;
  }

  /** Construction took it on. */
  accepted(at: Date): void {
    this.acceptedAt = at;
  }

  /** A supplementary agreement, or the source that was found to be right. @returns the fact for who has the agreement already. */
  agreeOn({ amount, currency, statedOn, source }: { amount: string; currency: string; statedOn: Day; source: string }) {
    const [formerAmount, formerCurrency] = [this.investmentAmount, this.investmentCurrency];
    if (currency === formerCurrency && scaled(amount) === scaled(formerAmount)) return null;
    this.investmentAmount = amount;
    this.investmentCurrency = currency;
    if (!this.handedOverAt) return null;
    return {
      type: 'recruitment.agreement.amended',
      agreementId: this.id,
      enterpriseId: this.enterpriseId,
      investmentAmount: amount,
      investmentCurrency: currency,
      formerAmount,
      formerCurrency,
      agreedOn: statedOn,
      source,
    };
  }

  /**
   * Puts right what was written down of the agreement, until construction has it; its money follows its sources only.
   * @throws RuleError AGREEMENT_HANDED_OVER, NO_CHANGE. @returns what is different now, as it was and as it is.
   */
  revise(terms: AgreementTerms): TermChange[] {
    this.expectHere();
    const before = termsOf(this);
    this.know(terms);
    const after = termsOf(this);
    const changes = (Object.keys(before) as AgreementTerm[]).map((term) => ({ term, before: before[term], after: after[term] })).filter((one) => one.before !== one.after);
    if (changes.length === 0) throw new RuleError('NO_CHANGE');
    return changes;
  }

  private know(terms: AgreementTerms): void {
    const more = (value: string | undefined, path: string[]) => {
      if (value !== undefined && Number(value) <= 0) throw new RuleError('OUT_OF_RANGE', { min: '0.01', max: '10¹⁵' }, path);
    };
    more(terms.landMu ?? undefined, ['landMu']);
    more(terms.capacity?.value, ['capacity', 'value']);
    this.title = terms.title;
    this.landMu = terms.landMu;
    this.landBound = terms.landBound;
    this.product = terms.product;
    this.capacityValue = terms.capacity?.value ?? null;
    this.capacityUnit = terms.capacity?.unit ?? null;
    this.capacityBound = terms.capacity?.bound ?? null;
  }

  private expectHere(): void {
    if (this.handedOverAt) throw new RuleError('AGREEMENT_HANDED_OVER');
  }
}

/** One term in one text, so that it can be told whether and how it changed. */
const termsOf = ({ title, landMu, landBound, product, capacityValue, capacityUnit, capacityBound }: Agreement): Record<AgreementTerm, string | null> => ({
  title,
  land: landMu && [decimalOf(scaled(landMu)), landBound].join(' '),
  product,
  capacity: capacityValue && [decimalOf(scaled(capacityValue)), capacityUnit, capacityBound].join(' '),
});

export const signedBackEntered = (agreement: { signedOn: Day; recordedAt: Date }): boolean =>
  isBackEntered(agreement.signedOn, agreement.recordedAt);

/** Nobody signs with whom nobody has spoken. @throws RuleError SIGNED_BEFORE_CONTACT when the first contact lies after the signing. */
export function expectAfterContact(signedOn: Day, firstContactOn: Day | null, path: string[]): void {
  if (firstContactOn !== null && signedOn < firstContactOn) throw new RuleError('SIGNED_BEFORE_CONTACT', { firstContactOn }, path);
}

/** Agreed investment for each mu of land, to four places. */
export function intensityOf(agreement: Pick<Agreement, 'investmentAmount' | 'landMu' | 'conflict'>): string | null {
  if (agreement.conflict || agreement.landMu === null) return null;
  return decimalOf((scaled(agreement.investmentAmount) * 10_000n) / scaled(agreement.landMu));
}
