import { openRecruitment, type Recruitment } from './chain.fixture.ts';

describe('the drawing of a chain', () => {
  let recruitment: Recruitment;
  let number = 0;
  const NODES = ['硅料:UPSTREAM', '电池片:MIDSTREAM', '组件:MIDSTREAM', '电站:DOWNSTREAM'];
  const drawn = async () => {
    const { id, version, ids } = await recruitment.draw(`链 ${(number += 1)}`, NODES);
    let current = version;
    const link = (from: string, to: string) => ({ chainId: id, version: current, fromId: ids[from] ?? from, toId: ids[to] ?? to });
    const connect = async (from: string, to: string) => void ({ version: current } = await recruitment.act('connectChainNodes', link(from, to)));
    return { id, ids, link, connect, at: () => current };
  };

  beforeAll(async () => {
    recruitment = await openRecruitment();
  });
  afterAll(() => recruitment[Symbol.asyncDispose]());

  it('refuses a circle at its place, and says which', async () => {
    const { link, connect } = await drawn();
    for (const [from, to] of [['硅料', '电池片'], ['电池片', '组件'], ['组件', '电站']] as const) await connect(from, to);
    const { errors } = await recruitment.attempt('connectChainNodes', link('电站', '硅料'));
    expect(errors).toEqual([{ code: 'CHAIN_CYCLE', path: ['toId'], message: '供应关系形成了循环：电站 → 硅料 → 电池片 → 组件 → 电站。' }]);
    expect(await recruitment.faults('connectChainNodes', link('组件', '组件'))).toEqual(['CHAIN_CYCLE toId']);
    expect(await recruitment.faults('connectChainNodes', link('组件', '电池片'))).toEqual(['CHAIN_CYCLE toId']);
  });

  it('refuses a node of another chain, a second time and the wrong direction', async () => {
    const { link, connect } = await drawn();
    const other = await drawn();
    expect(await recruitment.faults('connectChainNodes', link('硅料', other.ids['组件']!))).toEqual(['NOT_FOUND toId']);
    expect(await recruitment.faults('connectChainNodes', link(other.ids['组件']!, '组件'))).toEqual(['NOT_FOUND fromId']);
    await connect('电池片', '组件');
    expect(await recruitment.faults('connectChainNodes', link('电池片', '组件'))).toEqual(['NO_CHANGE toId']);
    expect(await recruitment.faults('connectChainNodes', link('电站', '硅料'))).toEqual(['CHAIN_DIRECTION toId']);
  });

  it('cannot be closed to a circle by edits at the same time', async () => {
    const { id, link } = await drawn();
    const edits = [['电池片', '组件'], ['组件', '电池片'], ['电池片', '组件'], ['组件', '电池片']] as const;
    const race = await Promise.all(edits.map(([from, to]) => recruitment.faults('connectChainNodes', link(from, to))));
    expect(race.flat()).toEqual(['STALE_VERSION ', 'STALE_VERSION ', 'STALE_VERSION ']);
    const { industryChain } = await recruitment.read<{ industryChain: { version: number; links: { fromId: string; toId: string }[] } }>(
      'query ($id: ID!) { industryChain(id: $id) { version links { fromId toId } } }',
      { id },
    );
    const [{ fromId, toId }] = industryChain.links as [{ fromId: string; toId: string }];
    expect(industryChain.links).toHaveLength(1);
    const back = { chainId: id, version: industryChain.version, fromId: toId, toId: fromId };
    expect(await recruitment.faults('connectChainNodes', back)).toEqual(['CHAIN_CYCLE toId']);
  });

  it('is undone: disconnected, a node taken out with its connections, but not one in use', async () => {
    const { id, ids, link, connect, at } = await drawn();
    await connect('硅料', '电池片');
    await connect('电池片', '组件');
    expect(await recruitment.act('disconnectChainNodes', link('硅料', '电池片'))).toMatchObject({ links: [{ supplies: null }] });
    const version = at() + 1;
    const { id: targetId } = await recruitment.act('nameChainTarget', { nodeId: ids['电池片'], name: '某电池集团', priority: 'HIGH' });
    const remove = { chainId: id, version, nodeId: ids['电池片'] };
    expect(await recruitment.faults('removeChainNode', remove)).toEqual(['CHAIN_NODE_IN_USE nodeId']);
    await recruitment.act('withdrawChainTarget', { targetId, version: 1 });
    expect(await recruitment.act('removeChainNode', remove)).toMatchObject({ links: [], nodes: [{ name: '硅料' }, { name: '组件' }, { name: '电站' }] });
    expect(await recruitment.faults('fillChainNode', { nodeId: ids['电池片'], enterpriseId: 'e1', since: '2022-01-01' })).toEqual(['NOT_FOUND nodeId']);
    const revise = { chainId: id, version: version + 1, nodeId: ids['组件'] };
    expect(await recruitment.faults('reviseChainNode', { ...revise, name: '电站' })).toEqual(['CHAIN_NAME_TAKEN name']);
    expect(await recruitment.act('reviseChainNode', { ...revise, name: '光伏组件', description: '单玻、双玻' })).toMatchObject({ name: '光伏组件', description: '单玻、双玻' });
  });

  it.each([
    ['an enterprise that is none', { enterpriseId: 'nobody' }, 'NOT_FOUND enterpriseId'],
    ['an enterprise of another zone', { enterpriseId: 'k1' }, 'NOT_FOUND enterpriseId'],
    ['a day to come', { since: '2022-07-30' }, 'DATE_ORDER since'],
    ['a day that is none', { since: '2022-02-30' }, 'INVALID_FORMAT since'],
    ['a node that is none', { nodeId: 'nothing' }, 'NOT_FOUND nodeId'],
  ])('is not filled with %s', async (_what, wrong, fault) => {
    const { ids } = await drawn();
    const input = { nodeId: ids['组件'], enterpriseId: 'e1', since: '2022-01-01', ...wrong };
    expect(await recruitment.faults('fillChainNode', input)).toEqual([fault]);
  });

  it('lets an enterprise into a node once, however often at once', async () => {
    const { ids } = await drawn();
    const input = { nodeId: ids['组件'], enterpriseId: 'e1', since: '2022-01-01' };
    const race = await Promise.all([1, 2, 3].map(() => recruitment.faults('fillChainNode', input)));
    expect(race.flat()).toEqual(['CHAIN_NODE_FILLED enterpriseId', 'CHAIN_NODE_FILLED enterpriseId']);
  });
});
