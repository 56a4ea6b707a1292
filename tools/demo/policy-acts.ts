import type { Viewer } from '@gaoxin/server';
import type { Cast } from './people.ts';
import { DemoDataError, readRows } from './read-rows.ts';
import type { Act, Stage } from './stage.ts';

const POLICY = [
  'zone', 'id', 'title', 'summary', 'benefit', 'document_number', 'issued_by', 'valid_from', 'valid_until', 'without_application', 'conditions', 'officer',
  'drafted_on', 'published_on', 'delivered_on',
] as const;
const PROFILE = [
  'zone', 'enterprise', 'industry', 'qualifications', 'employees', 'revenue', 'tax_paid', 'rd_spending', 'registered_capital', 'founded_on', 'exports', 'as_of',
  'source', 'official',
] as const;
const USE = [
  'zone', 'policy', 'enterprise', 'read_at', 'applied_at', 'statement', 'refused_at', 'refusal', 'fulfilled_at', 'amount', 'feedback_at', 'feedback', 'feedback_text', 'objected_at',
  'objection',
] as const;

interface Versioned {
  id: string;
  version: number;
}

const at = (day: string, time: string) => new Date(`${day}T${time}+08:00`);
const orNull = (cell: string) => cell || null;

/** Policies from their draft to what enterprises made of them, upon profiles that somebody recorded. */
export function policyActs(cast: Cast, stage: Stage): Act[] {
  const policies = new Map<string, Versioned>();
  return [
    ...readRows('profiles.csv', PROFILE, ['zone', 'enterprise', 'as_of', 'source', 'official']).map(({ cells, place }): Act => ({
      at: at('2022-07-05', '10:00'),
      place,
      viewer: cast.official(cells.official, place),
      service: 'recruitment',
      mutation: 'recordEnterpriseProfile',
      select: 'profile { id }',
      input: () => ({
        enterpriseId: cells.enterprise,
        industry: orNull(cells.industry),
        qualifications: cells.qualifications ? cells.qualifications.split(';') : [],
        employees: cells.employees ? Number(cells.employees) : null,
        revenue: orNull(cells.revenue),
        taxPaid: orNull(cells.tax_paid),
        rdSpending: orNull(cells.rd_spending),
        registeredCapital: orNull(cells.registered_capital),
        foundedOn: orNull(cells.founded_on),
        exports: cells.exports ? cells.exports === 'true' : null,
        asOf: cells.as_of,
        source: cells.source,
      }),
    })),
    ...readRows('policies.csv', POLICY, ['zone', 'id', 'title', 'summary', 'benefit', 'issued_by', 'valid_from', 'officer', 'drafted_on']).flatMap((row) =>
      lifeOf(row, policies, cast),
    ),
    ...readRows('policy-uses.csv', USE, ['zone', 'policy', 'enterprise']).flatMap((row) => useOf(row, policies, cast, stage)),
  ];
}

function lifeOf({ cells, place }: ReturnType<typeof readRows<(typeof POLICY)[number]>>[number], policies: Map<string, Versioned>, cast: Cast): Act[] {
  const viewer = cast.official(cells.officer, place);
  const base = { place, viewer, service: 'recruitment', select: 'policy { id version }', keep: (payload: { policy: Versioned }) => void policies.set(cells.id, payload.policy) } as const;
  const own = () => ({ policyId: policies.get(cells.id)!.id, version: policies.get(cells.id)!.version });
  const conditions = cells.conditions ? cells.conditions.split(';').map((one) => ({ label: one.slice(0, one.indexOf('|')), expression: one.slice(one.indexOf('|') + 1) })) : [];
  const draft: Act = {
    ...base,
    at: at(cells.drafted_on, '15:00'),
    mutation: 'draftPolicy',
    input: () => ({
      title: cells.title,
      summary: cells.summary,
      benefit: cells.benefit,
      documentNumber: orNull(cells.document_number),
      issuedBy: cells.issued_by,
      validFrom: cells.valid_from,
      validUntil: orNull(cells.valid_until),
      withoutApplication: cells.without_application === 'true',
      conditions,
    }),
  };
  const next = (day: string, time: string, mutation: string): Act[] => (day ? [{ ...base, at: at(day, time), mutation, input: own, settles: true }] : []);
  return [draft, ...next(cells.published_on, '09:00', 'publishPolicy'), ...next(cells.delivered_on, '09:30', 'deliverPolicy')];
}

function useOf({ cells, place }: ReturnType<typeof readRows<(typeof USE)[number]>>[number], policies: ReadonlyMap<string, Versioned>, cast: Cast, stage: Stage): Act[] {
  const voice = cast.enterprise(cells.zone, cells.enterprise);
  const officer = cast.holder(cells.zone, 'PROJECT_OFFICER', place);
  const current = async (): Promise<{ deliveryId: string; version: number }> => {
    const filter = `{ policyId: "${policies.get(cells.policy)!.id}", enterpriseId: "${cells.enterprise}" }`;
    const { policyDeliveries } = await stage.ask<{ policyDeliveries: { nodes: Versioned[] } }>('recruitment', voice, `{ policyDeliveries(filter: ${filter}) { nodes { id version } } }`);
    const delivery = policyDeliveries.nodes[0];
    if (!delivery) throw new DemoDataError(place, `${cells.enterprise} does not qualify for "${cells.policy}".`);
    return { deliveryId: delivery.id, version: delivery.version };
  };
  const act = (moment: string, viewer: Viewer, mutation: string, input: object = {}): Act[] =>
    moment
      ? [{ at: new Date(moment), place, viewer, service: 'recruitment', mutation, select: 'delivery { id }', input: async () => ({ ...(await current()), ...input }), settles: true }]
      : [];
  return [
    ...act(cells.read_at, voice, 'readPolicy'),
    ...act(cells.objected_at, voice, 'objectToPolicy', { reason: cells.objection }),
    ...act(cells.applied_at, voice, 'applyForPolicy', { statement: cells.statement }),
    ...act(cells.refused_at, officer, 'refusePolicyApplication', { reason: cells.refusal }),
    ...act(cells.fulfilled_at, officer, 'fulfilPolicy', { fulfilledOn: cells.fulfilled_at.slice(0, 10), amount: { amount: cells.amount, currency: 'CNY' } }),
    ...act(cells.feedback_at, voice, 'givePolicyFeedback', { kind: cells.feedback, text: orNull(cells.feedback_text) }),
  ];
}
