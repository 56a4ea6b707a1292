import type { Currency, LeadSource, LeadUtility, QuantityBound, ReviseLeadInput, Unit } from '../generated/graphql.ts';

export const CURRENCIES: readonly Currency[] = ['CNY', 'USD', 'EUR', 'HKD', 'JPY'];
export const SOURCES: readonly LeadSource[] = ['CHAIN', 'REFERRAL', 'EXPO', 'EXISTING_ENTERPRISE', 'WALK_IN', 'SIGNAL'];
export const BOUNDS: readonly QuantityBound[] = ['EXACT', 'AT_LEAST', 'AT_MOST', 'ABOUT'];
export const UTILITIES: readonly LeadUtility[] = ['POWER', 'WATER', 'GAS', 'STEAM', 'SEWAGE'];
export const UNITS: readonly Unit[] = [
  'KILOGRAM', 'TONNE', 'PIECE', 'SET', 'VEHICLE', 'GIGAWATT', 'GIGAWATT_HOUR', 'MEGAWATT', 'KILOWATT', 'KILOVOLT_AMPERE', 'TONNE_PER_HOUR', 'CUBIC_METRE', 'CUBIC_METRE_PER_DAY', 'CUBIC_METRE_PER_HOUR',
  'SQUARE_METRE', 'MU', 'PERSON', 'PERCENT',
];

/** An amount as people type it, without idle zeros. */
export const plainAmount = (amount: string | null | undefined): string => amount?.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '') ?? '';

/** One line of a capacity (by product) or a need (by utility). */
export interface QuantityLine {
  what: string;
  value: string;
  unit: Unit;
  bound: QuantityBound;
  note: string;
}

/** What is typed about a lead, as text. */
export interface LeadForm {
  title: string;
  amount: string;
  currency: Currency;
  industry: string;
  source: LeadSource;
  sourceEnterprise: { id: string; name: string } | null;
  sourceText: string;
  parentGroup: string;
  industryTeamId: string;
  landMu: string;
  capacities: QuantityLine[];
  utilities: QuantityLine[];
}

export const EMPTY_FORM: LeadForm = {
  title: '', amount: '', currency: 'CNY', industry: '', source: 'CHAIN', sourceEnterprise: null, sourceText: '', parentGroup: '', industryTeamId: '', landMu: '',
  capacities: [], utilities: [],
};

export const NEW_CAPACITY: QuantityLine = { what: '', value: '', unit: 'TONNE', bound: 'EXACT', note: '' };
export const NEW_NEED: QuantityLine = { what: 'POWER', value: '', unit: 'KILOVOLT_AMPERE', bound: 'EXACT', note: '' };

/** The places of the input that the fields show. */
export const FORM_PLACES = [
  'title', 'plannedInvestment', 'industry', 'source', 'sourceEnterpriseId', 'sourceText', 'parentGroup', 'industryTeamId', 'landMu', 'capacities', 'utilities',
];

const quantityOf = ({ value, unit, bound }: QuantityLine) => ({ value, unit, bound });

/** The contract's input; what is left empty is known to be unknown. */
export function inputOf(form: LeadForm): Required<Omit<ReviseLeadInput, 'idempotencyKey' | 'leadId' | 'version' | 'reason' | 'industryTeam'>> & { title: string; source: LeadSource } {
  const asksEnterprise = form.source === 'REFERRAL' || form.source === 'EXISTING_ENTERPRISE';
  return {
    title: form.title,
    plannedInvestment: form.amount ? { amount: form.amount, currency: form.currency } : null,
    industry: form.industry || null,
    source: form.source,
    sourceEnterpriseId: asksEnterprise ? (form.sourceEnterprise?.id ?? null) : null,
    sourceText: form.sourceText || null,
    parentGroup: form.parentGroup || null,
    industryTeamId: form.industryTeamId || null,
    landMu: form.landMu || null,
    capacities: form.capacities.map((line) => ({ product: line.what, quantity: quantityOf(line) })),
    utilities: form.utilities.map((line) => ({ utility: line.what as LeadUtility, quantity: quantityOf(line), note: line.note || null })),
  };
}

/** What each field of the form is called. */
export const FIELD_NAMES = {
  title: 'leads.projectName', amount: 'leads.amount', currency: 'leads.currency', industry: 'leads.industry', source: 'leads.source', sourceEnterprise: 'leads.referrer',
  sourceText: 'leads.sourceNote', parentGroup: 'leads.parentGroup', industryTeamId: 'leads.industryTeam', landMu: 'leads.landWanted', capacities: 'leads.capacities', utilities: 'leads.utilities',
} as const satisfies Record<keyof LeadForm, string>;

/** The contract's input for what is different from what is stored; what stayed is left out. */
export function changedOf(form: LeadForm, stored: LeadForm): Partial<ReturnType<typeof inputOf>> {
  const [now, before] = [inputOf(form), inputOf(stored)];
  const names = (Object.keys(now) as (keyof typeof now)[]).filter((name) => JSON.stringify(now[name]) !== JSON.stringify(before[name]));
  return Object.fromEntries(names.map((name) => [name, now[name]]));
}
