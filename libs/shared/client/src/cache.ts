import { InMemoryCache, type FieldPolicy } from '@apollo/client';

interface Page {
  edges?: readonly unknown[];
  nodes?: readonly unknown[];
}

/** Every field of the schema that answers with a connection, by its type. */
export const CONNECTIONS = {
  Enterprise: ['issues'],
  ImportRun: ['rows'],
  InvestmentLead: ['contacts', 'history'],
  LeadColumn: ['leads'],
  Project: ['issues'],
  Query: [
    'agreements',
    'contacts',
    'contactsDue',
    'enterpriseDuplicates',
    'enterpriseImports',
    'enterpriseMerges',
    'enterprisePolicies',
    'enterprises',
    'evaluationCycles',
    'housingApplications',
    'issues',
    'leadDuplicates',
    'leadImports',
    'leadMerges',
    'leads',
    'messages',
    'obligations',
    'orderDemands',
    'orderMatchSides',
    'orderMatches',
    'orderSupplies',
    'pitchPackages',
    'policyDeliveries',
    'policyMatches',
    'projects',
    'signals',
    'siteTours',
    'sites',
  ],
} as const;

/** Pages of the same list become one list; the list itself is told by its filter and order. */
const connection: FieldPolicy<Page, Page> = {
  keyArgs: (args) => Object.keys(args ?? {}).filter((name) => name !== 'first' && name !== 'after').sort(),
  merge(before, page, { args }) {
    if (!before || !args?.['after']) return page;
    return {
      ...page,
      ...(page.nodes ? { nodes: [...(before.nodes ?? []), ...page.nodes] } : {}),
      ...(page.edges ? { edges: [...(before.edges ?? []), ...page.edges] } : {}),
    };
  },
};

const typePolicies = Object.fromEntries(
  Object.entries(CONNECTIONS).map(([type, fields]) => [type, { fields: Object.fromEntries(fields.map((field) => [field, connection])) }]),
);

export const createCache = (): InMemoryCache => new InMemoryCache({ typePolicies });
