import { layOut, type Stage } from './chain-layout.ts';

const node = (id: string, stage: Stage) => ({ id, stage });
const link = (text: string) => {
  const [fromId, toId] = text.split('>') as [string, string];
  return { fromId, toId };
};
const PV = [node('硅料', 'UPSTREAM'), node('玻璃', 'UPSTREAM'), node('硅片', 'UPSTREAM'), node('电池片', 'MIDSTREAM'), node('组件', 'MIDSTREAM'), node('电站', 'DOWNSTREAM')];
const LINKS = ['硅料>硅片', '硅片>电池片', '电池片>组件', '玻璃>组件', '组件>电站'].map(link);

describe('the layout of a chain', () => {
  const layout = layOut(PV, LINKS);

  it('puts a node right of what supplies it, and the stages side by side', () => {
    expect(PV.map(({ id }) => [id, layout.spots.get(id)!.column])).toEqual([['硅料', 0], ['玻璃', 0], ['硅片', 1], ['电池片', 2], ['组件', 3], ['电站', 4]]);
    expect(layout.stages).toEqual([
      { stage: 'UPSTREAM', from: 0, columns: 2 },
      { stage: 'MIDSTREAM', from: 2, columns: 2 },
      { stage: 'DOWNSTREAM', from: 4, columns: 1 },
    ]);
  });

  it('gives every node and every passing link a place of its own', () => {
    const { way } = layout.ways.find((one) => one.link.fromId === '玻璃')!;
    expect(way.map(({ column }) => column)).toEqual([0, 1, 2, 3]);
    const taken = [...layout.spots.values(), ...way.slice(1, -1)].map(({ column, row }) => `${column}/${row}`);
    expect(new Set(taken).size).toBe(taken.length);
  });

  it('draws a straight chain straight, and an empty one not at all', () => {
    const straight = layOut(PV.slice(3), LINKS.slice(2));
    expect([...straight.spots.values()].map(({ row }) => row)).toEqual([0, 0, 0]);
    expect(layOut([], [])).toMatchObject({ columns: 0, rows: 0, stages: [] });
  });
});
