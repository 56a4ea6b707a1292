import type { Cast } from './people.ts';
import { DemoDataError, readRows } from './read-rows.ts';
import type { Act, Stage } from './stage.ts';

const OFFERS = ['id', 'zone', 'kind', 'enterprise', 'by', 'at', 'product', 'specs', 'certificates', 'unit', 'months', 'capacity', 'quantity', 'from_month', 'to_month', 'closes_on'] as const;
const STEPS = ['zone', 'offer', 'at', 'act', 'contact', 'phone', 'reason', 'day', 'quantity', 'unit', 'amount', 'why'] as const;

interface Known {
  id: string;
  enterprise: string;
}
type Offers = Map<string, Known>;
type StepCells = Readonly<Record<(typeof STEPS)[number], string>>;

const MUTATIONS: Record<string, { mutation: string; can: string; input: (cells: StepCells) => object }> = {
  CONSENT: { mutation: 'consentToMatch', can: 'CONSENT', input: ({ contact, phone }) => ({ contactName: contact, contactPhone: phone }) },
  DECLINE: { mutation: 'declineMatch', can: 'DECLINE', input: ({ reason }) => ({ reason }) },
  QUOTE: { mutation: 'recordMatchQuote', can: 'RECORD_QUOTE', input: ({ day }) => ({ quotedOn: day }) },
  NO_DEAL: { mutation: 'recordNoDeal', can: 'RECORD_NO_DEAL', input: ({ day, why, reason }) => ({ endedOn: day, reason: why, note: reason || null }) },
  ORDER: {
    mutation: 'confirmMatchOrder',
    can: 'CONFIRM_ORDER',
    input: ({ day, quantity, unit, amount }) => ({ orderedOn: day, quantity: { value: quantity, unit }, amount: amount ? { amount, currency: 'CNY' } : null }),
  },
};

/** What enterprises offer and want, and what came of the matches that follow from it. */
export function orderActs(cast: Cast, stage: Stage): Act[] {
  const offers: Offers = new Map();
  return [...offerActs(cast, offers), ...stepActs(cast, stage, offers)];
}

const list = (cell: string): string[] => cell.split(';').filter(Boolean);

function offerActs(cast: Cast, offers: Offers): Act[] {
  return readRows('order-offers.csv', OFFERS, ['id', 'zone', 'kind', 'enterprise', 'at', 'product', 'unit']).map(({ cells, place }) => {
    const quantity = (value: string) => ({ value, unit: cells.unit });
    const isSupply = cells.kind === 'SUPPLY';
    const terms = isSupply
      ? {
          months: list(cells.months).map((one) => ({ month: one.split(' ')[0], free: quantity(one.split(' ')[1] ?? '') })),
          capacity: list(cells.capacity).map((line) => {
            const [label, bound, value, unit] = line.split('|');
            return { label, quantity: { value, unit, bound } };
          }),
        }
      : { quantity: quantity(cells.quantity), fromMonth: cells.from_month, toMonth: cells.to_month, closesOn: cells.closes_on };
    return {
      at: new Date(cells.at),
      place,
      viewer: cells.by ? cast.official(cells.by, place) : cast.enterprise(cells.zone, cells.enterprise),
      service: 'recruitment',
      mutation: isSupply ? 'publishOrderSupply' : 'publishOrderDemand',
      select: isSupply ? 'supply { id }' : 'demand { id }',
      input: () => ({ ...(cells.by && { enterpriseId: cells.enterprise }), product: cells.product, specs: list(cells.specs), certificates: list(cells.certificates), ...terms }),
      keep: (payload: { supply?: { id: string }; demand?: { id: string } }) => void offers.set(cells.id, { id: (payload.supply ?? payload.demand)!.id, enterprise: cells.enterprise }),
    };
  });
}

const SIDES = '{ orderMatchSides(first: 100) { nodes { id version viewerCan supply { id } demand { id } } } }';
interface Sides {
  orderMatchSides: { nodes: { id: string; version: number; viewerCan: string[]; supply: { id: string } | null; demand: { id: string } | null }[] };
}

function stepActs(cast: Cast, stage: Stage, offers: Offers): Act[] {
  const enterprises = new Map(readRows('order-offers.csv', OFFERS, []).map(({ cells }) => [cells.id, cells.enterprise]));
  return readRows('order-steps.csv', STEPS, ['zone', 'offer', 'at', 'act']).map(({ cells, place }) => {
    const act = MUTATIONS[cells.act];
    const enterprise = enterprises.get(cells.offer);
    if (!act || !enterprise) throw new DemoDataError(place, `there is no act "${cells.act}" on "${cells.offer}".`);
    const viewer = cast.enterprise(cells.zone, enterprise);
    return {
      at: new Date(cells.at),
      place,
      viewer,
      service: 'recruitment',
      mutation: act.mutation,
      select: 'side { id }',
      input: async () => {
        const { orderMatchSides } = await stage.ask<Sides>('recruitment', viewer, SIDES);
        const own = offers.get(cells.offer)?.id;
        const side = orderMatchSides.nodes.find(({ supply, demand, viewerCan }) => (supply ?? demand)?.id === own && viewerCan.includes(act.can));
        if (!side) throw new DemoDataError(place, `"${cells.offer}" has no match that waits for ${cells.act}.`);
        return { sideId: side.id, version: side.version, ...act.input(cells) };
      },
    };
  });
}
