import type { Day } from '@gaoxin/kernel';
import { diligenceState, entryTo, isLeadOpen, type Lead, type Rules } from '@gaoxin/recruitment-domain';
import type { RowFault } from '@gaoxin/registers';
import type { RegisterFacts } from './register-facts.ts';

type Values = Record<string, string>;
type Rule = (row: { values: Values; lead: Lead | undefined; facts: RegisterFacts; rules: Rules; today: Day }) => RowFault | null;

const fault = (column: string, code: string, data: Record<string, unknown> = {}): RowFault => ({ column, code, data });

/** Nothing is found by the name, or more than one. */
const notOne = (found: readonly unknown[], column: string, subject: 'ENTERPRISE' | 'OWNER' | 'PIPELINE'): RowFault | null =>
  found.length === 1 ? null : fault(column, found.length === 0 ? `${subject}_UNKNOWN` : `${subject}_AMBIGUOUS`);

const enterpriseRule: Rule = ({ values, facts }) => {
  if (!values.uscc && !values.enterprise) return fault('uscc', 'BLANK');
  return notOne(facts.enterprisesOf(values), values.uscc ? 'uscc' : 'enterprise', 'ENTERPRISE');
};

const sourceRule: Rule = ({ values, lead, facts }) => {
  const { source, referrer, sourceText } = values;
  const unknown = referrer ? notOne(facts.referrersOf(values), 'referrer', 'ENTERPRISE') : null;
  if (unknown) return unknown;
  if (source === 'REFERRAL' && !referrer && !lead?.sourceEnterpriseId) return fault('referrer', 'BLANK');
  if (source === 'REFERRAL' && referrer && facts.referrersOf(values)[0] === facts.enterprisesOf(values)[0]) return fault('referrer', 'SELF_REFERRAL');
  return (source === 'EXPO' || source === 'SIGNAL') && !sourceText && !lead?.sourceText ? fault('sourceText', 'BLANK') : null;
};

const stepRule: Rule = ({ values: { nextStep, nextStepOn }, lead, today }) => {
  if (nextStep === undefined && nextStepOn !== undefined && !lead?.nextStepTitle) return fault('nextStep', 'BLANK');
  if (nextStep !== undefined && nextStepOn === undefined && !lead?.nextStepDueOn) return fault('nextStepOn', 'BLANK');
  // A step that stands there already may be late.
  return nextStepOn !== undefined && nextStepOn < today && nextStepOn !== lead?.nextStepDueOn ? fault('nextStepOn', 'IMPORT_PAST_DAY', { today }) : null;
};

const amountRule: Rule = ({ values: { planned, currency }, lead }) => {
  if (currency !== undefined && planned === undefined && lead?.plannedAmount == null) return fault('planned', 'BLANK');
  const isForeign = lead?.plannedCurrency != null && lead.plannedCurrency !== 'CNY';
  return planned !== undefined && currency === undefined && isForeign ? fault('currency', 'LEAD_OTHER_CURRENCY', { currency: lead.plannedCurrency }) : null;
};

/** A lead changes hands and pipelines on its page, where the board follows and the timeline says it. */
const placeRule: Rule = ({ values, lead, facts }) => {
  const { owner, pipeline } = values;
  const unknown = (owner ? notOne(facts.ownersOf(values), 'owner', 'OWNER') : null) ?? (pipeline ? notOne(facts.pipelinesOf(values), 'pipeline', 'PIPELINE') : null);
  if (unknown || !lead) return unknown;
  if (owner && facts.ownersOf(values)[0]!.officialId !== lead.ownerId) return fault('owner', 'IMPORT_OWNER_STAYS');
  return pipeline && facts.pipelinesOf(values)[0]!.id !== lead.pipelineId ? fault('pipeline', 'IMPORT_PIPELINE_STAYS') : null;
};

/** What the first stage of its pipeline asks of a new lead. */
const entryRule: Rule = ({ values, lead, facts, rules, today }) => {
  if (lead) return null;
  const told = { stage: 'CLUE' as const, plannedAmount: values.planned ?? null, nextStepDueOn: values.nextStepOn ?? null, feasibilityCount: 0, feasibilityNeeded: rules.feasibilityForNegotiation };
  const missing = entryTo(facts.pipelinesOf(values)[0] ?? facts.standard, { ...told, diligence: diligenceState(rules, []) }, today);
  if (missing.length === 0) return null;
  return fault(missing.includes('PLANNED_INVESTMENT') ? 'planned' : 'title', 'LEAD_REQUIREMENT', { missing });
};

const RULES: readonly Rule[] = [enterpriseRule, sourceRule, stepRule, amountRule, placeRule, entryRule];

/** What a lead's own rules would say, at its column. */
export function leadFault(row: Parameters<Rule>[0]): RowFault | null {
  for (const rule of RULES) {
    const found = rule(row);
    if (found) return found;
  }
  return null;
}

/** A lead that is signed, dropped or at rest takes no change from a file. */
export const closedFault = (lead: Lead, column: string): RowFault | null =>
  isLeadOpen(lead) ? null : fault(column, 'LEAD_STAGE', { from: lead.stage, to: lead.stage });
