import type { GraphQLNamedType } from 'graphql';
import { everyId, lines, selectionOf, toldTo } from './anonymity.fixture.ts';
import { enterprise, NAMES, openMarket, recruiter, tonnes, type Market, type Row } from './order.fixture.ts';

let market: Market;
beforeAll(async () => {
  market = await openMarket();
});
beforeEach(() => market.clear());
afterAll(() => market[Symbol.asyncDispose]());

describe('before both have agreed', () => {
  it('nothing that a side can ask for tells who the other one is, how much it has, when, or what else it said', async () => {
    const supply = await market.supply('jinmeng', { certificates: ['IATF 16949', 'ISO 50001'], specs: ['牌号 N42SH', '日产 7 吨'], months: [{ month: '2022-09', free: tonnes('237.41') }], capacity: [{ label: '年产能', quantity: tonnes('4321.6') }] });
    const demand = await market.demand('dadixiong', { certificates: ['IATF 16949'], quantity: tonnes('153.5'), fromMonth: '2022-08', toMonth: '2022-11', closesOn: '2022-08-27' });
    await market.consent('jinmeng');
    const rows = await market.rows<{ id: string; enterprise_id: string; match_id: string }>('select id, enterprise_id, match_id from order_match_side');
    const sideOf = (id: string) => rows.find((row) => row.enterprise_id === id)!.id;
    const buyer = await toldTo(market, enterprise('dadixiong'));
    const supplier = await toldTo(market, enterprise('jinmeng'));
    expect(buyer).toContain(sideOf('dadixiong'));
    expect(supplier).toContain(sideOf('jinmeng'));
    const secretsOfSupplier = [supply.id, sideOf('jinmeng'), '金蒙汇磁', '0472-jinmeng', 'jinmeng 经理', '237.41', '4321.6', '日产', 'ISO 50001', '2022-09', 'account-jinmeng'];
    const secretsOfBuyer = [demand.id, sideOf('dadixiong'), '大地熊', '153.5', '2022-08-01', '2022-11', 'account-dadixiong'];
    expect(secretsOfSupplier.filter((secret) => buyer.includes(secret))).toEqual([]);
    expect(secretsOfBuyer.filter((secret) => supplier.includes(secret))).toEqual([]);
    for (const text of [buyer, supplier]) expect(text).not.toContain(rows[0]!.match_id);
  });

  it('a buyer is answered the same whoever the supplier is, and however many others there are', async () => {
    const world = async (supplier: string, free: string, more: readonly string[]) => {
      await market.clear();
      await market.demand('dadixiong');
      await market.supply(supplier, { specs: ['牌号 N42SH', `${free} 炉`], certificates: [free], months: [{ month: '2022-09', free: tonnes(free) }] });
      for (const other of more) await market.supply(other);
      return lines(await toldTo(market, enterprise('dadixiong')));
    };
    expect(await world('huahong', '400', ['jinmeng', 'wolong'])).toEqual(await world('jinmeng', '200', []));
  });

  it('a supplier is answered the same whoever the buyer is, and however many competitors there are', async () => {
    const world = async (buyer: string, wanted: string, more: readonly string[]) => {
      await market.clear();
      await market.supply('jinmeng');
      for (const other of more) await market.supply(other, { months: [{ month: '2022-08', free: tonnes('20') }] });
      await market.demand(buyer, { quantity: tonnes(wanted), toMonth: wanted > '170' ? '2022-12' : '2022-10' });
      return lines(await toldTo(market, enterprise('jinmeng')));
    };
    expect(await world('wolong', '180', ['huahong'])).toEqual(await world('dadixiong', '150', []));
  });

  it('those who are no side are answered as if nothing were there', async () => {
    const nothing = lines(await toldTo(market, enterprise('wolong')));
    await market.supply('jinmeng');
    await market.demand('dadixiong');
    expect(lines(await toldTo(market, enterprise('wolong')))).toEqual(nothing);
    await market.introduce('jinmeng', 'dadixiong');
    expect(lines(await toldTo(market, enterprise('wolong')))).toEqual(nothing);
  });

  it('officials follow who waits for whose consent, without a name or a contact, and no export has more', async () => {
    await market.supply('jinmeng');
    await market.demand('dadixiong');
    await market.consent('jinmeng');
    const document = `{ orderMatches ${selectionOf(market.service.service.schema.getType('OrderMatchConnection') as GraphQLNamedType, 4)} orderFunnel(asOf: "2022-07-29") ${selectionOf(market.service.service.schema.getType('OrderFunnel') as GraphQLNamedType, 3)} }`;
    const told = JSON.stringify((await market.service.ask(recruiter, document)).data);
    expect(told).toContain('"waitingFor":["BUYER"]');
    expect(['jinmeng', 'dadixiong', '金蒙', '大地熊', '0472'].filter((secret) => told.includes(secret))).toEqual([]);
    await market.consent('dadixiong');
    const after = JSON.stringify((await market.service.ask(recruiter, document)).data);
    expect(['jinmeng', 'dadixiong', '金蒙', '大地熊', '0472'].filter((secret) => !after.includes(secret))).toEqual([]);
  });

  it('no fact that leaves the service names the other side, or the person who acted', async () => {
    await market.supply('jinmeng');
    await market.demand('dadixiong');
    await market.introduce('jinmeng', 'dadixiong');
    const facts = await market.rows<{ type: string; actor: string; payload: { enterpriseId?: string } }>(`select type, actor, payload from outbox where type like 'recruitment.order%' order by position desc limit 6`);
    expect(facts.map(({ type }) => type.split('.').at(-1)).sort()).toEqual(['counterpart_consented', 'introduced', 'proposed', 'proposed', 'revealed', 'revealed']);
    for (const { actor, payload } of facts) {
      const others = Object.keys(NAMES).filter((id) => id !== payload.enterpriseId);
      expect([actor, others.filter((id) => JSON.stringify(payload).includes(id))]).toEqual(['confidential', []]);
    }
  });
});

describe('after a match has come to nothing', () => {
  const secretsOf = (id: string) => [NAMES[id]!.name, NAMES[id]!.shortName, `0472-${id}`, `${id} 经理`];

  it('the next supplier learns nothing of the one before, and no side why it ended', async () => {
    const first = await market.supply('jinmeng', { months: [{ month: '2022-09', free: tonnes('237.41') }] });
    await market.supply('huahong', { months: [{ month: '2022-09', free: tonnes('151.73') }] });
    await market.demand('dadixiong');
    const [, buyer] = await market.introduce('jinmeng', 'dadixiong');
    await market.done(enterprise('dadixiong'), 'recordNoDeal', { sideId: buyer.id, version: buyer.version, endedOn: '2022-07-29', reason: 'PRICE', note: '每吨高 9137.5 元' });
    const [next, before, asking] = [await toldTo(market, enterprise('huahong')), await toldTo(market, enterprise('jinmeng')), await toldTo(market, enterprise('dadixiong'))];
    expect(next).toContain('PROPOSED');
    expect([...secretsOf('jinmeng'), ...secretsOf('dadixiong'), first.id, '237.41', '9137.5', 'NO_DEAL'].filter((secret) => next.includes(secret))).toEqual([]);
    expect([...secretsOf('huahong'), '151.73', '9137.5', 'PRICE'].filter((secret) => before.includes(secret))).toEqual([]);
    expect([...secretsOf('huahong'), '151.73', '9137.5', 'PRICE'].filter((secret) => asking.includes(secret))).toEqual([]);
    expect(await toldTo(market, recruiter)).toContain('9137.5');
  });

  it('those whose proposal lapsed still do not know who the other one was', async () => {
    await market.supply('jinmeng', { months: [{ month: '2022-09', free: tonnes('237.41') }] });
    await market.demand('dadixiong');
    await market.consent('jinmeng');
    market.service.clock.set('2022-08-29T09:00:00+08:00');
    await market.service.sweep();
    const buyer = await toldTo(market, enterprise('dadixiong'));
    expect(buyer).toContain('EXPIRED');
    expect([...secretsOf('jinmeng'), '237.41'].filter((secret) => buyer.includes(secret))).toEqual([]);
  });

  it('a change of the supply tells the buyer its class, never the number', async () => {
    const supply = await market.supply('jinmeng');
    await market.demand('dadixiong');
    const terms = { certificates: [], capacity: [], months: [{ month: '2022-09', free: tonnes('43.21') }] };
    await market.done(enterprise('jinmeng'), 'reviseOrderSupply', { supplyId: supply.id, version: supply.version, ...terms });
    const buyer = await toldTo(market, enterprise('dadixiong'));
    expect([buyer.includes('"TENS"'), buyer.includes('43.21')]).toEqual([true, false]);
    const facts = await market.rows<{ payload: object; actor: string }>(`select payload, actor from outbox where type = 'recruitment.order_match.resized' order by position desc limit 1`);
    expect(facts).toMatchObject([{ actor: 'confidential', payload: { enterpriseId: 'dadixiong' } }]);
    expect(JSON.stringify(facts)).not.toMatch(/jinmeng|43.21/);
  });
});

describe('a side of another enterprise', () => {
  const MUTATIONS = [
    ['consentToMatch', { contactName: '甲', contactPhone: '1' }],
    ['withdrawMatchConsent', {}],
    ['declineMatch', { reason: '不做' }],
    ['recordMatchQuote', { quotedOn: '2022-07-29' }],
    ['confirmMatchOrder', { orderedOn: '2022-07-29', quantity: tonnes('10') }],
    ['recordNoDeal', { endedOn: '2022-07-29', reason: 'PRICE' }],
  ] as const;

  it.each(MUTATIONS)('is to %s as one that is not there, for every id of the database', async (mutation, rest) => {
    await market.supply('jinmeng');
    await market.demand('dadixiong');
    const ids = [...(await everyId(market))];
    const own: Row[] = await market.sides('dadixiong');
    for (const sideId of ids.filter((id) => id !== own[0]!.id)) {
      const { errors, side } = await market.run(enterprise('dadixiong'), mutation, { sideId, version: 1, ...rest });
      expect([side, errors.map(({ code, path, message }) => [code, path, message])]).toEqual([null, [['NOT_FOUND', ['sideId'], '没有这条记录，或不在你的辖区。']]]);
    }
  });
});

it('the amount of an order is read by the two alone', async () => {
  await market.supply('jinmeng');
  await market.demand('dadixiong');
  let [supplier] = await market.introduce('jinmeng', 'dadixiong');
  supplier = await market.done(enterprise('jinmeng'), 'recordMatchQuote', { sideId: supplier.id, version: supplier.version, quotedOn: '2022-07-29' });
  const order = { orderedOn: '2022-07-29', quantity: tonnes('10'), amount: { amount: '7654321', currency: 'CNY' } };
  await market.done(enterprise('jinmeng'), 'confirmMatchOrder', { sideId: supplier.id, version: supplier.version, ...order });
  for (const id of ['jinmeng', 'dadixiong']) expect(await toldTo(market, enterprise(id))).toContain('7654321');
  for (const viewer of [recruiter, enterprise('wolong')]) expect(await toldTo(market, viewer)).not.toContain('7654321');
});
