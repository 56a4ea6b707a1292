import type { Viewer } from '@gaoxin/server';
import { as, openService, type TestService } from '@gaoxin/testkit';
import { Client } from 'pg';
import { createRecruitment } from '../create.ts';

export interface Fault {
  code: string;
  path: string[];
  message: string;
}
export interface Row {
  id: string;
  version: number;
  state: string;
  viewerCan: string[];
  [field: string]: unknown;
}
export type Payload = { errors: Fault[] } & { supply?: Row; demand?: Row; side?: Row; match?: Row };

const SUPPLY = 'supply { id version state product viewerCan months { month free { value unit } taken { value } left { value } } capacity { label quantity { value unit bound } } }';
const DEMAND = 'demand { id version state viewerCan ordered { value unit } }';
export const SIDE = `id version state party product counterpartProduct specs quantityClass unit reasons consentedAt counterpartConsented endedByOwn proposedOn expiresOn
  counterpart { name contactName contactPhone } quantity { value unit } outcomes { kind occurredOn confirmedBy quantity { value unit } amount { amount currency } } viewerCan`;

const SELECT: Record<string, string> = {
  publishOrderSupply: SUPPLY, reviseOrderSupply: SUPPLY, withdrawOrderSupply: SUPPLY, publishOrderDemand: DEMAND, withdrawOrderDemand: DEMAND,
  consentToMatch: `side { ${SIDE} }`, withdrawMatchConsent: `side { ${SIDE} }`, declineMatch: `side { ${SIDE} }`, recordMatchQuote: `side { ${SIDE} }`, confirmMatchOrder: `side { ${SIDE} }`, recordNoDeal: `side { ${SIDE} }`,
  closeOrderMatch: 'match { id version state viewerCan endedBy noDealReason endReason }',
};

export const tonnes = (value: string, unit = 'TONNE') => ({ value, unit });
export const enterprise = (id: string): Viewer => as('ENTERPRISE_REPRESENTATIVE', { id: `account-${id}`, enterprise: id });
export const recruiter = as('RECRUITER');

export const NAMES: Record<string, { name: string; shortName: string }> = {
  jinmeng: { name: '包头金蒙汇磁材料有限公司', shortName: '金蒙汇磁' },
  dadixiong: { name: '大地熊（包头）永磁科技有限公司', shortName: '大地熊' },
  wolong: { name: '卧龙电气驱动集团股份有限公司', shortName: '卧龙' },
  huahong: { name: '包头华宏永磁材料有限公司', shortName: '华宏永磁' },
};

/** What enterprises offer and want, unless a test says otherwise. */
const OFFER = { product: '烧结钕铁硼毛坯', specs: ['牌号 N42SH'], certificates: [] as string[] };
const TERMS = { capacity: [] as object[], months: [{ month: '2022-09', free: tonnes('200') }] };
const WANT = { quantity: tonnes('150'), fromMonth: '2022-08', toMonth: '2022-10', closesOn: '2022-08-31' };

export interface Market extends AsyncDisposable {
  service: TestService;
  run(viewer: Viewer, mutation: string, input: object): Promise<Payload>;
  done(viewer: Viewer, mutation: string, input: object): Promise<Row>;
  supply(id: string, more?: object): Promise<Row>;
  demand(id: string, more?: object): Promise<Row>;
  /** The newest sides of matches of an enterprise. */
  sides(id: string): Promise<Row[]>;
  consent(id: string, side?: Row): Promise<Row>;
  /** Both agree: the supplier's side and the buyer's. */
  introduce(supplier: string, buyer: string): Promise<[Row, Row]>;
  /** SQL of the owner, past every wall. */
  rows<T extends object>(statement: string): Promise<T[]>;
  /** Takes every offer and match away, and comes back to 29 July. */
  clear(): Promise<void>;
}

/** Four enterprises that know nothing of each other, in one zone. */
export async function openMarket(): Promise<Market> {
  const service = await openService(createRecruitment, { name: 'recruitment' });
  for (const [enterpriseId, names] of Object.entries(NAMES)) await service.hear('directory.enterprise.registered', { enterpriseId, ...names });
  const owner = new Client({ connectionString: service.service.database.ownerUrl });
  await owner.connect();
  let key = 0;
  const run: Market['run'] = async (viewer, mutation, input) => {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { payload: ${mutation}(input: $input) { ${SELECT[mutation]} errors { code path message } } }`;
    const { data, errors } = await service.ask<{ payload: Payload }>(viewer, document, { input: { idempotencyKey: `k${(key += 1)}`, ...input } });
    if (errors) throw new Error(`${mutation}: ${errors.map(String).join()}`);
    return data!.payload;
  };
  const done: Market['done'] = async (viewer, mutation, input) => {
    const { errors, ...payload } = await run(viewer, mutation, input);
    if (errors.length > 0) throw new Error(`${mutation}: ${JSON.stringify(errors)}`);
    return Object.values(payload)[0]!;
  };
  const sides: Market['sides'] = async (id) => {
    const { data } = await service.ask<{ orderMatchSides: { nodes: Row[] } }>(enterprise(id), `{ orderMatchSides { nodes { ${SIDE} } } }`);
    return data!.orderMatchSides.nodes;
  };
  const consent: Market['consent'] = async (id, known) => {
    const side = known ?? (await sides(id)).find(({ state }) => state === 'PROPOSED')!;
    return done(enterprise(id), 'consentToMatch', { sideId: side.id, version: side.version, contactName: `${id} 经理`, contactPhone: `0472-${id}` });
  };
  return {
    service, run, done, sides, consent,
    supply: (id, more = {}) => done(enterprise(id), 'publishOrderSupply', { ...OFFER, ...TERMS, ...more }),
    demand: (id, more = {}) => done(enterprise(id), 'publishOrderDemand', { ...OFFER, ...WANT, ...more }),
    introduce: async (supplier, buyer) => {
      await consent(supplier);
      await consent(buyer);
      const introduced = ({ state }: Row) => state === 'INTRODUCED';
      return [(await sides(supplier)).find(introduced)!, (await sides(buyer)).find(introduced)!];
    },
    rows: async <T extends object>(statement: string) => (await owner.query<T>(statement)).rows,
    clear: async () => {
      service.clock.set('2022-07-29T09:00:00+08:00');
      await owner.query('truncate order_outcome, order_match_side, order_match, order_demand, order_supply');
    },
    [Symbol.asyncDispose]: async () => {
      await owner.end();
      await service[Symbol.asyncDispose]();
    },
  };
}

export const OFFER_INPUT = { ...OFFER, ...TERMS };
export const WANT_INPUT = { ...OFFER, ...WANT };
