import { RuleError } from '@gaoxin/kernel';
import { decimalOf, scaled } from './decimal.ts';
import type { Quantity } from './quantity.ts';

export type LeadSource = 'CHAIN' | 'REFERRAL' | 'EXPO' | 'EXISTING_ENTERPRISE' | 'WALK_IN' | 'SIGNAL';
export type LeadPriority = 'NORMAL' | 'NUMBER_ONE';
export type LeadUtility = 'POWER' | 'WATER' | 'GAS' | 'STEAM' | 'SEWAGE';

/** One line of what would be produced in a year; a share is a capacity in per cent. */
export interface ProductCapacity {
  product: string;
  quantity: Quantity;
}

export interface UtilityNeed {
  utility: LeadUtility;
  quantity: Quantity;
  note: string | null;
}

/** What people know of a lead and may revise. Where it came from is told by an enterprise or a text, as the source asks. */
export interface LeadDetails {
  title: string;
  industry: string | null;
  parentGroup: string | null;
  plannedAmount: string | null;
  plannedCurrency: string | null;
  capacities: ProductCapacity[];
  landMu: string | null;
  utilities: UtilityNeed[];
  source: LeadSource;
  sourceEnterpriseId: string | null;
  sourceText: string | null;
  industryTeamId: string | null;
  /** The team's name where the zone has no such team. */
  industryTeam: string | null;
}

export const NO_DETAILS: Omit<LeadDetails, 'title' | 'source'> = {
  industry: null,
  parentGroup: null,
  plannedAmount: null,
  plannedCurrency: null,
  capacities: [],
  landMu: null,
  utilities: [],
  sourceEnterpriseId: null,
  sourceText: null,
  industryTeamId: null,
  industryTeam: null,
};

/** @throws RuleError BLANK where the source asks for more, OUT_OF_RANGE for amounts of nothing */
export function checkDetails(details: LeadDetails, enterpriseId: string): void {
  checkSource(details, enterpriseId);
  const more = (value: string | null, path: string[]) => {
    if (value !== null && Number(value) <= 0) throw new RuleError('OUT_OF_RANGE', { min: '0.0001', max: '10¹⁵' }, path);
  };
  more(details.plannedAmount, ['plannedInvestment', 'amount']);
  more(details.landMu, ['landMu']);
  details.capacities.forEach(({ quantity }, index) => more(quantity.value, ['capacities', String(index), 'quantity', 'value']));
  details.utilities.forEach(({ quantity }, index) => more(quantity.value, ['utilities', String(index), 'quantity', 'value']));
}

function checkSource({ source, sourceEnterpriseId, sourceText }: LeadDetails, enterpriseId: string): void {
  if (source === 'REFERRAL' && !sourceEnterpriseId) throw new RuleError('BLANK', {}, ['sourceEnterpriseId']);
  if (source === 'REFERRAL' && sourceEnterpriseId === enterpriseId) throw new RuleError('SELF_REFERRAL', {}, ['sourceEnterpriseId']);
  if ((source === 'EXPO' || source === 'SIGNAL') && !sourceText) throw new RuleError('BLANK', {}, ['sourceText']);
}

/** Planned investment per mu of wanted land, in the currency of the investment; null while one of the two is unknown. */
export function investmentIntensity(lead: Pick<LeadDetails, 'plannedAmount' | 'plannedCurrency' | 'landMu'>): { amount: string; currency: string } | null {
  if (lead.plannedAmount === null || lead.plannedCurrency === null || lead.landMu === null) return null;
  const [amount, land] = [scaled(lead.plannedAmount), scaled(lead.landMu)];
  if (land === 0n) return null;
  return { amount: decimalOf((amount * 20_000n + land) / (land * 2n)), currency: lead.plannedCurrency };
}

/** The same text for what means the same: decimals without idle zeros, and the parts of a line in one order. */
export const told = (detail: LeadDetails[keyof LeadDetails] | undefined): string =>
  JSON.stringify(detail ?? null, (_key, value: unknown) => {
    if (typeof value === 'string' && /^-?\d+\.\d+$/.test(value)) return value.replace(/\.?0+$/, '');
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort()) : value;
  });
