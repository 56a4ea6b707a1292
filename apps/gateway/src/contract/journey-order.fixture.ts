import type { Role } from '@gaoxin/server';
import { neighbours } from './cast.fixture.ts';
import { act, money, type Input, type Kept, type Step } from './step.fixture.ts';
import type { Place } from './world.fixture.ts';

const DAY = '2022-07-29';
const VOICE = 'ENTERPRISE_REPRESENTATIVE';
const tonnes = (value: string, bound = 'EXACT') => ({ value, unit: 'TONNE', bound });
const FRAME = { product: '光伏边框', specs: ['6063-T5'] };
const TERMS = { certificates: ['ISO 9001'], capacity: [{ label: '年产能', quantity: tonnes('12000', 'ABOUT') }], months: [{ month: '2022-09', free: tonnes('200') }] };
const WANT = { certificates: ['ISO 9001'], quantity: tonnes('150'), fromMonth: '2022-08', toMonth: '2022-10', closesOn: '2022-08-31' };

const known = (what: string, as: string, rest: Input = {}) => ({ kept }: Place): Input => ({ [as]: kept[what]!.id, version: kept[what]!.version, ...rest });
const neighbour = (place: Place, number: 1 | 2) => ({ role: VOICE as Role, enterprise: neighbours(place.zone)[number]! });

/** What a neighbour does, who is the other side of the matches. */
async function neighbourActs<Result>(place: Place, number: 1 | 2, mutation: string, select: string, key: string, input: Input): Promise<Result> {
  const document = `mutation ($input: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!) { payload: ${mutation}(input: $input) { ${select} errors { code path } } }`;
  const { payload } = await place.read<{ payload: Result & { errors: object[] } }>(neighbour(place, number), document, { input: { idempotencyKey: key, ...input } });
  if (payload.errors.length > 0) throw new Error(`${mutation}: ${JSON.stringify(payload.errors)}`);
  return payload;
}
const neighbourWants = (place: Place, number: 1 | 2, key: string, more: Input = {}) =>
  neighbourActs<{ demand: Kept }>(place, number, 'publishOrderDemand', 'demand { id version }', key, { ...FRAME, ...WANT, ...more });

const SIDES = '{ orderMatchSides { nodes { id version state } } }';
const sidesOf = async (place: Place, who: Role | { role: Role; enterprise: string }) =>
  (await place.read<{ orderMatchSides: { nodes: (Kept & { state: string })[] } }>(who, SIDES)).orderMatchSides.nodes;
const theSide = async (place: Place) => void (place.kept.side = (await sidesOf(place, VOICE)).find(({ id }) => id === place.kept.side?.id) ?? (await sidesOf(place, VOICE))[0]!);

const matched = async (place: Place) => {
  await neighbourWants(place, 1, 'wants');
  place.kept.misfit = (await neighbourWants(place, 2, 'wants-later', { fromMonth: '2022-11', toMonth: '2022-12' })).demand;
  await theSide(place);
};
const introduced = async (place: Place) => {
  const [side] = await sidesOf(place, neighbour(place, 1));
  await neighbourActs(place, 1, 'consentToMatch', 'side { id }', 'agrees', { sideId: side!.id, version: side!.version, contactName: '邻居', contactPhone: '023' });
  await theSide(place);
  place.kept.orderMatch = (await place.read<{ orderMatches: { nodes: Kept[] } }>('RECRUITER', '{ orderMatches { nodes { id } } }')).orderMatches.nodes[0]!;
};
/** Another demand of the second neighbour's, introduced to the enterprise of the journey. */
async function introduceNeighbour(place: Place, key: string): Promise<Kept> {
  await neighbourWants(place, 2, key, { quantity: tonnes('5') });
  const isOpen = ({ state }: { state: string }) => state === 'PROPOSED';
  const agree = { contactName: '联系人', contactPhone: '023' };
  const [own, other] = [(await sidesOf(place, VOICE)).find(isOpen)!, (await sidesOf(place, neighbour(place, 2))).find(isOpen)!];
  await neighbourActs(place, 2, 'consentToMatch', 'side { id }', `${key}-agrees`, { sideId: other.id, version: other.version, ...agree });
  const now = (await sidesOf(place, VOICE)).find(({ id }) => id === own.id)!;
  const document = 'mutation ($input: ConsentToMatchInput!) { consentToMatch(input: $input) { side { id version } } }';
  return (await place.read<{ consentToMatch: { side: Kept } }>(VOICE, document, { input: { idempotencyKey: `${key}-own`, sideId: now.id, version: now.version, ...agree } })).consentToMatch.side;
}
const introducedAgain = async (place: Place) => {
  await introduceNeighbour(place, 'wants-soon');
  place.kept.introducedMatch = (await place.read<{ orderMatches: { nodes: Kept[] } }>('RECRUITER', '{ orderMatches(filter: { state: INTRODUCED }) { nodes { id version } } }')).orderMatches.nodes[0]!;
};
const introducedOnceMore = async (place: Place) => void (place.kept.talked = await introduceNeighbour(place, 'wants-more'));
const offeredAgain = async (place: Place) => {
  await neighbourWants(place, 2, 'wants-little', { quantity: tonnes('10') });
  place.kept.declined = (await sidesOf(place, VOICE)).find(({ id, state }) => id !== place.kept.side!.id && state === 'PROPOSED')!;
};

const SUPPLY = 'supply { id version product specs publishedOn }';
const DEMAND = 'demand { id version product fromMonth closesOn }';
const onSide = (mutation: string, rest: Input = {}, more: Partial<Step> = {}, what = 'side') =>
  act(mutation, VOICE, DAY, 'side { id version party product consentedAt }', known(what, 'sideId', rest), { as: what, ...more });

/** Order matchmaking between the enterprise of the journey and its neighbours. */
export const orderSteps: readonly Step[] = [
  act('publishOrderSupply', VOICE, DAY, SUPPLY, ({ kept }) => ({ enterpriseId: kept.enterprise!.id, ...FRAME, ...TERMS })),
  act('reviseOrderSupply', VOICE, DAY, SUPPLY, known('supply', 'supplyId', { ...TERMS, months: [{ month: '2022-09', free: tonnes('180') }] })),
  act('publishOrderDemand', 'RECRUITER', DAY, DEMAND, ({ kept }) => ({ enterpriseId: kept.enterprise!.id, ...FRAME, ...WANT, product: '铝锭' })),
  onSide('consentToMatch', { contactName: '唐文海', contactPhone: '023 0000' }, { prepare: matched }),
  onSide('withdrawMatchConsent'),
  onSide('consentToMatch', { contactName: '唐文海', contactPhone: '023 0000' }, { name: 'consentToMatch once more' }),
  onSide('recordMatchQuote', { quotedOn: DAY }, { prepare: introduced }),
  onSide('confirmMatchOrder', { orderedOn: DAY, quantity: tonnes('60'), amount: money('1500000') }),
  act('closeOrderMatch', 'RECRUITER', DAY, 'match { id version product }', known('introducedMatch', 'matchId', { endedOn: DAY, reason: 'NO_ANSWER', note: '一直联系不上' }), { as: 'introducedMatch', prepare: introducedAgain }),
  onSide('recordNoDeal', { endedOn: DAY, reason: 'PRICE', note: '差 8%' }, { prepare: introducedOnceMore }, 'talked'),
  onSide('declineMatch', { reason: '排产已满' }, { prepare: offeredAgain }, 'declined'),
  act('publishOrderSupply', VOICE, DAY, SUPPLY, ({ kept }) => ({ enterpriseId: kept.enterprise!.id, ...FRAME, ...TERMS, product: '支架' }), { name: 'publishOrderSupply of brackets', as: 'brackets' }),
  act('withdrawOrderSupply', VOICE, DAY, SUPPLY, known('brackets', 'supplyId', { reason: '停产' }), { as: 'brackets' }),
  act('withdrawOrderDemand', 'RECRUITER', DAY, DEMAND, known('demand', 'demandId', { reason: '改自产' })),
];

const kept = (name: string) => (place: Place) => place.kept[name]!.id;
const byId = (name: string) => ({ args: (place: Place) => ({ id: kept(name)(place) }), finds: kept(name) });

export const orderExpectations = {
  'Query.orderSupply': byId('supply'),
  'Query.orderSupplies': { finds: kept('supply') },
  'Query.orderDemand': byId('demand'),
  'Query.orderDemands': { finds: kept('demand') },
  'Query.orderMatches': { finds: kept('orderMatch') },
  'Query.orderMisses': { args: (place: Place) => ({ demandId: kept('misfit')(place) }), finds: kept('supply') },
  'Query.orderMatchSides': { finds: kept('side') },
  'Query.orderFunnel': { args: () => ({ asOf: DAY }), finds: kept('orderMatch') },
  OrderSupply: byId('supply'),
  OrderDemand: byId('demand'),
  OrderMatch: byId('orderMatch'),
  OrderMatchSide: byId('side'),
};
