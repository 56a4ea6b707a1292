import { RuleError } from '@gaoxin/kernel';
import type { ChainNode, ChainStage } from './chain-node.ts';
import { IndustryChain, pathBetween, type ChainLink } from './industry-chain.ts';

const NOW = new Date('2022-07-29T01:00:00Z');
const STAGES: Record<string, ChainStage> = { 硅料: 'UPSTREAM', 玻璃: 'UPSTREAM', 电池片: 'MIDSTREAM', 组件: 'MIDSTREAM', 电站: 'DOWNSTREAM' };

function drawn() {
  const chain = new IndustryChain({ zoneId: 'dianjiang', name: '光伏', industry: '新能源', teamId: null, openedAt: NOW });
  const drawing = { nodes: [] as ChainNode[], links: [] as ChainLink[] };
  for (const [name, stage] of Object.entries(STAGES)) drawing.nodes.push(chain.addNode({ name, stage, description: null }, drawing, NOW));
  const idOf = (name: string) => drawing.nodes.find((node) => node.name === name)?.id ?? name;
  const connect = (from: string, to: string) =>
    void drawing.links.push(chain.connect({ fromId: idOf(from), toId: idOf(to), supplies: null }, drawing));
  for (const [from, to] of [['硅料', '电池片'], ['电池片', '组件'], ['玻璃', '组件'], ['组件', '电站']] as const) connect(from, to);
  return { chain, drawing, connect, idOf };
}

const faultOf = (act: () => unknown) => {
  try {
    act();
    return 'ok';
  } catch (error) {
    if (error instanceof RuleError) return `${error.code} ${error.path.join('.')}`;
    throw error;
  }
};

describe('connections of a chain', () => {
  it.each([
    ['玻璃', '电站', 'ok'],
    ['硅料', '玻璃', 'ok'],
    ['硅料', '电池片', 'NO_CHANGE toId'],
    ['组件', '组件', 'CHAIN_CYCLE toId'],
    ['组件', '电池片', 'CHAIN_CYCLE toId'],
    ['电站', '硅料', 'CHAIN_CYCLE toId'],
    ['电池片', '玻璃', 'CHAIN_DIRECTION toId'],
    ['别处', '组件', 'NOT_FOUND fromId'],
    ['组件', '别处', 'NOT_FOUND toId'],
  ])('%s → %s: %s', (from, to, fault) => {
    const { chain, connect } = drawn();
    const before = chain.version;
    expect(faultOf(() => connect(from, to))).toBe(fault);
    expect(chain.version).toBe(before + (fault === 'ok' ? 1 : 0));
  });

  it('name the circle that one would close', () => {
    const { connect } = drawn();
    expect(() => connect('电站', '硅料')).toThrow(expect.objectContaining({ data: { names: ['电站', '硅料', '电池片', '组件', '电站'] } }));
  });

  it('go with their node, which must be empty', () => {
    const { chain, drawing, idOf } = drawn();
    expect(faultOf(() => chain.removeNode(idOf('组件'), drawing, true, NOW))).toBe('CHAIN_NODE_IN_USE nodeId');
    expect(chain.removeNode(idOf('组件'), drawing, false, NOW)).toHaveLength(3);
    expect(faultOf(() => chain.addNode({ name: ' 电站 ', stage: 'DOWNSTREAM', description: null }, drawing, NOW))).toBe('CHAIN_NAME_TAKEN name');
  });

  it('find the shortest way and none against the arrows', () => {
    const { drawing, idOf } = drawn();
    expect(pathBetween(idOf('硅料'), idOf('电站'), drawing.links)?.length).toBe(4);
    expect(pathBetween(idOf('电站'), idOf('硅料'), drawing.links)).toBeNull();
  });
});
