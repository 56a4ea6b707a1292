import type { LeadDetails, LeadSource, ProductCapacity, UtilityNeed } from './lead-details.ts';

export type LeadField =
  | 'TITLE'
  | 'INDUSTRY'
  | 'PARENT_GROUP'
  | 'PLANNED_INVESTMENT'
  | 'CAPACITIES'
  | 'LAND'
  | 'UTILITIES'
  | 'SOURCE'
  | 'SOURCE_ENTERPRISE'
  | 'SOURCE_TEXT'
  | 'INDUSTRY_TEAM';

/** What one field said; the one part that its kind of field has. */
export interface LeadValue {
  text?: string;
  money?: { amount: string; currency: string };
  source?: LeadSource;
  enterpriseId?: string;
  capacities?: ProductCapacity[];
  utilities?: UtilityNeed[];
}

/** What was known of a lead before and after a revision; null where nothing was known. */
export interface LeadChange {
  field: LeadField;
  before: LeadValue | null;
  after: LeadValue | null;
}

const text = (value: string | null): LeadValue | null => (value === null ? null : { text: value });

/** How each field is read; an amount and its currency are one thing. */
const READ: Record<LeadField, { of: readonly (keyof LeadDetails)[]; value: (lead: LeadDetails) => LeadValue | null }> = {
  TITLE: { of: ['title'], value: ({ title }) => text(title) },
  PLANNED_INVESTMENT: {
    of: ['plannedAmount', 'plannedCurrency'],
    value: ({ plannedAmount: amount, plannedCurrency: currency }) => (amount === null || currency === null ? null : { money: { amount, currency } }),
  },
  INDUSTRY: { of: ['industry'], value: ({ industry }) => text(industry) },
  PARENT_GROUP: { of: ['parentGroup'], value: ({ parentGroup }) => text(parentGroup) },
  LAND: { of: ['landMu'], value: ({ landMu }) => text(landMu) },
  CAPACITIES: { of: ['capacities'], value: ({ capacities }) => (capacities.length === 0 ? null : { capacities }) },
  UTILITIES: { of: ['utilities'], value: ({ utilities }) => (utilities.length === 0 ? null : { utilities }) },
  SOURCE: { of: ['source'], value: ({ source }) => ({ source }) },
  SOURCE_ENTERPRISE: { of: ['sourceEnterpriseId'], value: ({ sourceEnterpriseId: enterpriseId }) => (enterpriseId === null ? null : { enterpriseId }) },
  SOURCE_TEXT: { of: ['sourceText'], value: ({ sourceText }) => text(sourceText) },
  INDUSTRY_TEAM: { of: ['industryTeamId', 'industryTeam'], value: ({ industryTeam }) => text(industryTeam) },
};

/** What a lead says now, kept from being changed with it. */
export function detailsKept(lead: LeadDetails): LeadDetails {
  const { title, industry, parentGroup, plannedAmount, plannedCurrency, capacities, landMu, utilities, source, sourceEnterpriseId, sourceText, industryTeamId, industryTeam } = lead;
  return { title, industry, parentGroup, plannedAmount, plannedCurrency, capacities, landMu, utilities, source, sourceEnterpriseId, sourceText, industryTeamId, industryTeam };
}

/** The fields that were changed, with what they said before and say now. */
export const leadChanges = (before: LeadDetails, after: LeadDetails, changed: readonly (keyof LeadDetails)[]): LeadChange[] =>
  (Object.keys(READ) as LeadField[])
    .filter((field) => READ[field].of.some((name) => changed.includes(name)))
    .map((field) => ({ field, before: READ[field].value(before), after: READ[field].value(after) }));
