import { dayOf, daysBetween, isBackEntered, knownWorkingDaysBetween, RuleError, type Day } from '@gaoxin/kernel';
import { decimalOf, scaled } from './decimal.ts';
import type { QuantityBound, Quantity, Unit } from './quantity.ts';

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
  /** Sources contradict each other about the amount. */
  conflict = false;
  readonly id: string;
  readonly zoneId: string;
  readonly leadId: string;
  readonly enterpriseId: string;
  readonly title: string;
  readonly landMu: string | null;
  readonly landBound: QuantityBound;
  readonly product: string | null;
  readonly capacityValue: string | null;
  readonly capacityUnit: Unit | null;
  readonly capacityBound: QuantityBound | null;
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
    if (facts.landMu !== null && Number(facts.landMu) <= 0) throw new RuleError('OUT_OF_RANGE', { min: '0.01', max: '10¹⁵' }, ['landMu']);
    if (facts.capacity && Number(facts.capacity.value) <= 0) throw new RuleError('OUT_OF_RANGE', { min: '0.01', max: '10¹⁵' }, ['capacity', 'value']);
    this.id = facts.id;
    this.zoneId = facts.zoneId;
    this.leadId = facts.leadId;
    this.enterpriseId = facts.enterpriseId;
    this.title = facts.title;
    this.investmentAmount = facts.investmentAmount;
    this.investmentCurrency = facts.investmentCurrency;
    this.landMu = facts.landMu;
    this.landBound = facts.landBound ?? 'EXACT';
    this.product = facts.product ?? null;
    this.capacityValue = facts.capacity?.value ?? null;
    this.capacityUnit = facts.capacity?.unit ?? null;
    this.capacityBound = facts.capacity?.bound ?? null;
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
    this.returns += 1;
  }

  /** Construction took it on. */
  accepted(at: Date): void {
    this.acceptedAt = at;
  }

  /** A supplementary agreement, or the source that was found to be right. */
  agreeOn({ amount, currency }: { amount: string; currency: string }): void {
    this.investmentAmount = amount;
    this.investmentCurrency = currency;
  }
}

export const signedBackEntered = (agreement: { signedOn: Day; recordedAt: Date }): boolean =>
  isBackEntered(agreement.signedOn, agreement.recordedAt);

/** Nobody signs with whom nobody has spoken. @throws RuleError SIGNED_BEFORE_CONTACT when the first contact lies after the signing. */
export function expectAfterContact(signedOn: Day, firstContactOn: Day | null): void {
  if (firstContactOn !== null && signedOn < firstContactOn) throw new RuleError('SIGNED_BEFORE_CONTACT', { firstContactOn }, ['signedOn']);
}

/** Agreed investment for each mu of land, to four places. */
export function intensityOf(agreement: Pick<Agreement, 'investmentAmount' | 'landMu' | 'conflict'>): string | null {
  if (agreement.conflict || agreement.landMu === null) return null;
  return decimalOf((scaled(agreement.investmentAmount) * 10_000n) / scaled(agreement.landMu));
}

export interface HandoverTiming {
  handedOverOn: Day;
  acceptedOn: Day | null;
  days: number;
  workingDays: number | null;
  returns: number;
}

/** Days from handing over to acceptance, up to today while it waits; null before. */
export function handoverTiming(agreement: Pick<Agreement, 'handedOverAt' | 'acceptedAt' | 'returns'>, today: Day): HandoverTiming | null {
  if (!agreement.handedOverAt) return null;
  const [handedOverOn, acceptedOn] = [dayOf(agreement.handedOverAt), agreement.acceptedAt && dayOf(agreement.acceptedAt)];
  const until = acceptedOn ?? today;
  return { handedOverOn, acceptedOn, days: daysBetween(handedOverOn, until), workingDays: knownWorkingDaysBetween(handedOverOn, until), returns: agreement.returns };
}
