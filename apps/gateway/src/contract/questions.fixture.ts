import { SERVICES, type Role, type ServiceName } from '@gaoxin/server';
import { getNamedType, isLeafType, isNonNullType, isObjectType, isUnionType, print, type GraphQLField, type GraphQLNamedType } from 'graphql';
import { accountId, departmentId, officialId, USCC } from './cast.fixture.ts';
import { orderExpectations } from './journey-order.fixture.ts';
import { SCHEMAS } from './inputs.fixture.ts';
import { DIRECTORY_REGISTER, RECRUITMENT_REGISTER } from './journey-register.fixture.ts';
import { chainExpected } from './journey-chain.fixture.ts';
import { SITE_EXPECTED } from './journey-site.fixture.ts';
import { LEAD_WORK_EXPECTED } from './journey-contact.fixture.ts';
import { agreementExpected } from './journey-agreement.fixture.ts';
import type { Place } from './world.fixture.ts';

/** What to ask a field or an entity for, and what those who may ask find there. */
interface Expectation {
  args?: (place: Place) => Record<string, unknown>;
  /** An id or another text that must be in the answer. */
  finds: (place: Place) => string;
  /** Who finds it; everybody who may ask unless said otherwise. The others get an answer without it. */
  finders?: readonly Role[];
}

const NOBODYS_USCC = '91320583MA1XYK0258';

const kept = (name: string) => (place: Place) => place.kept[name]!.id;
const byId = (name: string): Expectation => ({ args: (place) => ({ id: place.kept[name]!.id }), finds: kept(name) });
const entity = (name: string, finds = name): Expectation => ({ args: byId(name).args!, finds: kept(finds) });
/** Enterprises and third parties see published policies only; that of the journey has ended. */
const OFFICERS: readonly Role[] = ['RECRUITER', 'PROJECT_OFFICER', 'SECRETARY', 'LEADER', 'SUPERVISOR', 'ZONE_ADMIN'];
const EXPERIENCE: readonly Role[] = ['EXPERIENCE_OFFICER', 'SUPERVISOR', 'LEADER'];

/** The answers of the journey, coordinate by coordinate of the access matrices. */
export const EXPECTED: Record<ServiceName, Record<string, Expectation>> = {
  directory: {
    'Query.me': { finds: ({ zone }) => `"id":"${zone}"` },
    'Query.zone': { finds: ({ zone }) => zone },
    'Query.enterprise': byId('enterprise'),
    'Query.enterpriseByUscc': { args: ({ zone }) => ({ uscc: USCC[zone] }), finds: kept('enterprise') },
    'Query.enterprises': { finds: kept('enterprise') },
    'Query.officials': { finds: ({ zone }) => officialId(zone, 'SECRETARY') },
    'Query.departments': { finds: ({ zone }) => departmentId(zone, 'planning-bureau') },
    HighTechZone: { args: ({ zone }) => ({ id: zone }), finds: ({ zone }) => zone },
    Department: { args: ({ zone }) => ({ id: departmentId(zone, 'service-center') }), finds: ({ zone }) => officialId(zone, 'SECRETARY') },
    Official: { args: ({ zone }) => ({ id: officialId(zone, 'SECRETARY') }), finds: ({ zone }) => departmentId(zone, 'service-center') },
    Account: { args: ({ zone }) => ({ id: accountId(zone, 'RECRUITER') }), finds: ({ zone }) => accountId(zone, 'RECRUITER') },
    Enterprise: byId('enterprise'),
    ...DIRECTORY_REGISTER,
  },
  recruitment: {
    'Query.lead': byId('lead'),
    'Query.leads': { finds: kept('lead') },
    'Query.leadBoard': { finds: kept('clue') },
    'Query.agreement': byId('agreement'),
    'Query.leadIndustries': { finds: () => '"新能源"' },
    'Query.pipelines': { finds: kept('pipeline') },
    'Query.savedLeadFilters': { finds: kept('filter') },
    'Query.enterprisePolicy': byId('policy'),
    'Query.enterprisePolicies': { args: () => ({}), finds: kept('policy'), finders: OFFICERS },
    'Query.policyMatches': { args: ({ kept }) => ({ policyId: kept.policy!.id }), finds: kept('enterprise') },
    'Query.policyDelivery': byId('delivery'),
    'Query.policyDeliveries': { finds: kept('delivery') },
    ...LEAD_WORK_EXPECTED,
    EnterprisePolicy: byId('policy'),
    PolicyDelivery: byId('delivery'),
    ...RECRUITMENT_REGISTER,
    InvestmentLead: byId('lead'),
    InvestmentAgreement: byId('agreement'),
    ...agreementExpected,
    ...orderExpectations,
    Enterprise: entity('enterprise', 'agreement'),
    ...chainExpected,
    ...SITE_EXPECTED,
  },
  construction: {
    'Query.project': byId('project'),
    'Query.projects': { finds: kept('project') },
    'Query.handovers': { finds: kept('handover') },
    'Query.issue': byId('issue'),
    'Query.issues': { finds: kept('issue') },
    'Query.worklist': { finds: kept('project'), finders: ['PROJECT_OFFICER', 'SECRETARY', 'LEADER', 'ENTERPRISE_REPRESENTATIVE'] },
    'Query.halfYearReport': { args: () => ({ asOf: '2022-07-29' }), finds: kept('project') },
    'Query.annualTargets': { args: () => ({ year: 2022 }), finds: kept('target') },
    ProjectHandover: byId('handover'),
    InvestmentAgreement: entity('agreement', 'project'),
    Project: byId('project'),
    PromotionStep: byId('step'),
    EnterpriseIssue: byId('issue'),
    Obligation: { args: byId('obligation').args!, finds: () => '"issue":' },
    Enterprise: entity('enterprise', 'project'),
  },
  rating: {
    'Query.evaluationCycles': { finds: kept('cycle') },
    'Query.evaluationCycle': byId('cycle'),
    'Query.ballotPaper': { finds: kept('openCycle') },
    'Query.experienceTasks': { finds: kept('task'), finders: EXPERIENCE },
    'Query.experienceTask': byId('task'),
    EvaluationCycle: byId('cycle'),
    AwardResult: byId('award'),
    Ballot: byId('ballot'),
    ExperienceTask: byId('task'),
    ExperienceEvaluation: byId('evaluation'),
    Official: { args: ({ zone }) => ({ id: officialId(zone, 'SECRETARY') }), finds: () => '"period":"2022-07"' },
  },
  courier: {
    'Query.messages': { finds: kept('message'), finders: ['SECRETARY'] },
    'Query.unreadMessages': { finds: () => '"unreadMessages":' },
    Message: { ...byId('message'), finders: ['SECRETARY'] },
    EnterpriseIssue: { args: byId('issue').args!, finds: () => '"channel":"INBOX"' },
  },
};

/** One question: a query field or an entity reference of a service, with all of its answer down to a depth. */
export interface Question extends Expectation {
  service: ServiceName;
  coordinate: string;
  /** For the service itself. */
  document: string;
  variables(place: Place, id?: string): Record<string, unknown>;
}

export const QUESTIONS: readonly Question[] = SERVICES.flatMap((service) => [...queriesOf(service), ...entitiesOf(service)]);

function queriesOf(service: ServiceName): Question[] {
  return Object.values(SCHEMAS[service].getQueryType()!.getFields())
    .filter(({ name }) => !name.startsWith('_'))
    .map((field) => {
      const expectation = expectationOf(service, `Query.${field.name}`);
      const document = queryOf(service, field, 3);
      const variables: Question['variables'] = (place, id) => ({ ...expectation.args?.(place), ...(id !== undefined && { id, uscc: NOBODYS_USCC }) });
      return { ...expectation, service, coordinate: `Query.${field.name}`, document, variables };
    });
}

/** Types that another service may refer to by their key; those marked as not resolvable here are left out. */
function entitiesOf(service: ServiceName): Question[] {
  const resolvable = Object.values(SCHEMAS[service].getTypeMap()).filter((type) =>
    type.astNode?.directives?.some((directive) => directive.name.value === 'key' && !print(directive).includes('resolvable: false')),
  );
  return resolvable.map((type) => {
    const expectation = expectationOf(service, type.name);
    const document = `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on ${type.name} ${selectionOf(type, 3)} } }`;
    const variables: Question['variables'] = (place, id) => ({ keys: [{ __typename: type.name, ...expectation.args?.(place), ...(id !== undefined && { id }) }] });
    return { ...expectation, service, coordinate: type.name, document, variables };
  });
}

function expectationOf(service: ServiceName, coordinate: string): Expectation {
  const expectation = EXPECTED[service][coordinate];
  if (!expectation) throw new Error(`Say in questions.fixture.ts what ${coordinate} of ${service} is asked for and who finds what.`);
  return expectation;
}

/** A query for one root field, its required arguments as variables. */
export function queryOf(service: ServiceName, field: GraphQLField<unknown, unknown>, depth: number): string {
  const required = field.args.filter(({ type }) => isNonNullType(type));
  const [head, args] = [required.map(({ name, type }) => `$${name}: ${String(type)}`), required.map(({ name }) => `${name}: $${name}`)];
  const inBrackets = (parts: string[]) => (parts.length > 0 ? `(${parts.join(', ')})` : '');
  return `query Ask_${service} ${inBrackets(head)} { ${field.name}${inBrackets(args)} ${selectionOf(getNamedType(field.type), depth)} }`;
}

/** Everything of a type, down to a depth; objects below it are left out. */
function selectionOf(type: GraphQLNamedType, depth: number): string {
  if (isUnionType(type) && depth === 0) return '{ __typename }';
  if (isUnionType(type)) return `{ __typename ${type.getTypes().map((one) => `... on ${one.name} ${selectionOf(one, depth)}`).join(' ')} }`;
  if (!isObjectType(type)) return '';
  const fields = Object.values(type.getFields()).filter(({ args }) => !args.some((arg) => isNonNullType(arg.type)));
  const parts = fields.map((field) => {
    const inner = getNamedType(field.type);
    if (isLeafType(inner)) return field.name;
    return depth > 0 ? `${field.name} ${selectionOf(inner, depth - 1)}` : '';
  });
  return `{ __typename ${parts.join(' ')} }`;
}
