export type Stage = 'UPSTREAM' | 'MIDSTREAM' | 'DOWNSTREAM';
export const STAGES: readonly Stage[] = ['UPSTREAM', 'MIDSTREAM', 'DOWNSTREAM'];

interface Placed {
  id: string;
  stage: Stage;
}
interface Link {
  fromId: string;
  toId: string;
}

/** A place in the drawing, counted in columns from the left and rows from the top. */
export interface Spot {
  column: number;
  row: number;
}

export interface Layout {
  spots: ReadonlyMap<string, Spot>;
  /** The way of each link through free places, both ends included. */
  ways: readonly { link: Link; way: readonly Spot[] }[];
  /** The columns of each stage that has any, in order. */
  stages: readonly { stage: Stage; from: number; columns: number }[];
  columns: number;
  rows: number;
}

/**
 * Puts the nodes of a chain into columns from left to right: a node stands right of all that supply it, and right of
 * all nodes of the stages before its own. Links over several columns keep a free place in each, so that they cross no name.
 */
export function layOut(nodes: readonly Placed[], links: readonly Link[]): Layout {
  const columnOf = new Map<string, number>();
  const stages: Layout['stages'][number][] = [];
  let from = 0;
  for (const stage of STAGES) {
    const own = nodes.filter((node) => node.stage === stage);
    const depths = depthsOf(own, links);
    for (const { id } of own) columnOf.set(id, from + depths.get(id)!);
    const columns = own.length === 0 ? 0 : Math.max(...depths.values()) + 1;
    if (columns > 0) stages.push({ stage, from, columns });
    from += columns;
  }
  const chains = links.map((link) => ({ link, stops: stopsOf(link, columnOf) }));
  const rowOf = rowsOf(nodes, chains, columnOf, from);
  const spot = (id: string, column: number): Spot => ({ column, row: rowOf.get(id)! });
  return {
    spots: new Map(nodes.map(({ id }) => [id, spot(id, columnOf.get(id)!)])),
    ways: chains.map(({ link, stops }) => ({ link, way: stops.map((id, index) => spot(id, columnOf.get(link.fromId)! + index)) })),
    stages,
    columns: from,
    rows: Math.max(0, ...[...rowOf.values()].map((row) => row + 1)),
  };
}

/** For each node the longest way that leads to it within the given ones. */
function depthsOf(nodes: readonly Placed[], links: readonly Link[]): Map<string, number> {
  const depths = new Map(nodes.map(({ id }) => [id, 0]));
  const inner = links.filter(({ fromId, toId }) => depths.has(fromId) && depths.has(toId));
  // Without a circle no way is longer than there are nodes.
  for (let round = 1; round < nodes.length; round += 1) {
    for (const { fromId, toId } of inner) depths.set(toId, Math.max(depths.get(toId)!, depths.get(fromId)! + 1));
  }
  return depths;
}

/** What a link passes, column by column: its ends, and a free place of its own in each column between. */
function stopsOf({ fromId, toId }: Link, columnOf: ReadonlyMap<string, number>): string[] {
  const between = columnOf.get(toId)! - columnOf.get(fromId)! - 1;
  return [fromId, ...Array.from({ length: Math.max(0, between) }, (_, index) => `${fromId}>${toId}:${index}`), toId];
}

/** Rows within the columns: everything stands about level with what supplies it. */
function rowsOf(
  nodes: readonly Placed[],
  chains: readonly { link: Link; stops: readonly string[] }[],
  columnOf: ReadonlyMap<string, number>,
  columns: number,
): Map<string, number> {
  const rows = new Map<string, number>();
  for (let column = 0; column < columns; column += 1) {
    const own = nodes.filter(({ id }) => columnOf.get(id) === column).map(({ id }) => id);
    const passing = chains.flatMap(({ link, stops }) => stops.slice(1, -1).filter((_, index) => columnOf.get(link.fromId)! + index + 1 === column));
    const wish = (id: string) => {
      const before = chains.flatMap(({ stops }) => (stops.indexOf(id) > 0 ? [rows.get(stops[stops.indexOf(id) - 1]!)!] : []));
      return before.length === 0 ? Number.POSITIVE_INFINITY : before.reduce((sum, row) => sum + row, 0) / before.length;
    };
    const inOrder = [...own, ...passing].map((id) => ({ id, wish: wish(id) })).sort((a, b) => (a.wish === b.wish ? 0 : a.wish - b.wish));
    let free = 0;
    for (const { id, wish: wanted } of inOrder) {
      const row = Number.isFinite(wanted) ? Math.max(free, Math.round(wanted)) : free;
      rows.set(id, row);
      free = row + 1;
    }
  }
  return rows;
}
