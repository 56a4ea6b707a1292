import { monthsBetween, RuleError, type Day } from '@gaoxin/kernel';

/** What is recorded of an enterprise; null means that nobody has said. Amounts in yuan, of the last full year. */
export interface ProfileFacts {
  industry: string | null;
  qualifications: string[] | null;
  employees: number | null;
  revenue: string | null;
  taxPaid: string | null;
  rdSpending: string | null;
  registeredCapital: string | null;
  foundedOn: Day | null;
  exports: boolean | null;
}

/** Conditions go through them one by one. */
const MAX_QUALIFICATIONS = 40;

/** What conditions of policies ask about an enterprise: its recorded facts, their day and where they come from. */
export class EnterpriseProfile implements ProfileFacts {
  version = 1;
  industry: string | null = null;
  qualifications: string[] | null = null;
  employees: number | null = null;
  revenue: string | null = null;
  taxPaid: string | null = null;
  rdSpending: string | null = null;
  registeredCapital: string | null = null;
  foundedOn: Day | null = null;
  exports: boolean | null = null;
  asOf!: Day;
  source!: string;
  selfReported!: boolean;
  readonly id: string;
  readonly zoneId: string;
  readonly enterpriseId: string;

  constructor(id: string, zoneId: string, enterpriseId: string) {
    this.id = id;
    this.zoneId = zoneId;
    this.enterpriseId = enterpriseId;
  }

  /** @throws RuleError OUT_OF_RANGE for a negative number or too many qualifications, DATE_ORDER for a day to come or facts older than the enterprise. */
  record(facts: ProfileFacts, told: { asOf: Day; source: string; selfReported: boolean }, today: Day): void {
    for (const name of ['employees', 'revenue', 'taxPaid', 'rdSpending', 'registeredCapital'] as const) {
      if (facts[name] !== null && Number(facts[name]) < 0) throw new RuleError('OUT_OF_RANGE', { min: 0, max: '10¹⁵' }, [name]);
    }
    if ((facts.qualifications?.length ?? 0) > MAX_QUALIFICATIONS) throw new RuleError('OUT_OF_RANGE', { min: 0, max: MAX_QUALIFICATIONS }, ['qualifications']);
    if (facts.foundedOn !== null && facts.foundedOn > told.asOf) throw new RuleError('DATE_ORDER', { from: '1900-01-01', to: told.asOf }, ['foundedOn']);
    if (told.asOf > today) throw new RuleError('DATE_ORDER', { from: facts.foundedOn ?? '1900-01-01', to: today }, ['asOf']);
    Object.assign(this, facts, told);
  }
}

/** The facts as conditions see them; numbers are doubles, and what is not recorded is null. */
export interface PolicyFacts {
  industry: string | null;
  qualifications: string[] | null;
  employees: number | null;
  revenue: number | null;
  taxPaid: number | null;
  rdSpending: number | null;
  rdShare: number | null;
  registeredCapital: number | null;
  ageMonths: number | null;
  exports: boolean | null;
}

const numberOf = (text: string | null): number | null => (text === null ? null : Number(text));

/** What conditions see of a profile on a day. An enterprise without a profile has no facts. */
export function factsOn(profile: ProfileFacts | null, day: Day): PolicyFacts {
  const revenue = numberOf(profile?.revenue ?? null);
  const rdSpending = numberOf(profile?.rdSpending ?? null);
  return {
    industry: profile?.industry ?? null,
    qualifications: profile?.qualifications ?? null,
    employees: profile?.employees ?? null,
    revenue,
    taxPaid: numberOf(profile?.taxPaid ?? null),
    rdSpending,
    rdShare: revenue && rdSpending !== null ? rdSpending / revenue : null,
    registeredCapital: numberOf(profile?.registeredCapital ?? null),
    ageMonths: profile?.foundedOn ? monthsBetween(profile.foundedOn, day) : null,
    exports: profile?.exports ?? null,
  };
}
