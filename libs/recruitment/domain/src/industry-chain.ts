import { newId, notFound, RuleError } from '@gaoxin/kernel';
import { ChainNode, STAGE_ORDER, type ChainStage } from './chain-node.ts';

/** One node supplies another. */
export class ChainLink {
  readonly id: string;
  readonly zoneId: string;
  readonly chainId: string;
  readonly fromId: string;
  readonly toId: string;
  readonly supplies: string | null;

  constructor(facts: { zoneId: string; chainId: string; fromId: string; toId: string; supplies: string | null }) {
    this.id = newId();
    this.zoneId = facts.zoneId;
    this.chainId = facts.chainId;
    this.fromId = facts.fromId;
    this.toId = facts.toId;
    this.supplies = facts.supplies;
  }
}

/** What is drawn of a chain: its standing nodes and which supplies which. */
export interface Drawing {
  nodes: readonly ChainNode[];
  links: readonly ChainLink[];
}

/**
 * An industry as nodes that supply each other. Every change of the drawing counts `version` on, so that of two made at
 * once the second is stale: a circle that only both together would close cannot come about.
 */
export class IndustryChain {
  version = 1;
  teamId: string | null;
  readonly id: string;
  readonly zoneId: string;
  readonly name: string;
  readonly industry: string;
  readonly openedAt: Date;

  constructor(facts: { zoneId: string; name: string; industry: string; teamId: string | null; openedAt: Date }) {
    this.id = newId();
    this.zoneId = facts.zoneId;
    this.name = facts.name.trim();
    this.industry = facts.industry;
    this.teamId = facts.teamId;
    this.openedAt = facts.openedAt;
  }

  assignTeam(teamId: string) {
    if (teamId === this.teamId) throw new RuleError('NO_CHANGE', {}, ['teamId']);
    this.teamId = teamId;
    this.version += 1;
    return { type: 'recruitment.chain.team_assigned', chainId: this.id, teamId };
  }

  addNode(facts: { name: string; stage: ChainStage; description: string | null }, { nodes }: Drawing, now: Date): ChainNode {
    expectFreeName(facts.name, nodes);
    this.version += 1;
    return new ChainNode({ ...facts, zoneId: this.zoneId, chainId: this.id, addedAt: now });
  }

  reviseNode(nodeId: string, facts: { name: string; description: string | null }, { nodes }: Drawing): ChainNode {
    const node = nodeOf(nodes, nodeId, 'nodeId');
    expectFreeName(facts.name, nodes.filter((one) => one !== node));
    node.revise(facts);
    this.version += 1;
    return node;
  }

  /** Takes an empty node out; gives the connections that go with it. @throws RuleError CHAIN_NODE_IN_USE. */
  removeNode(nodeId: string, { nodes, links }: Drawing, inUse: boolean, now: Date): ChainLink[] {
    const node = nodeOf(nodes, nodeId, 'nodeId');
    if (inUse) throw new RuleError('CHAIN_NODE_IN_USE', { name: node.name }, ['nodeId']);
    node.removedAt = now;
    this.version += 1;
    return links.filter((link) => link.fromId === nodeId || link.toId === nodeId);
  }

  /** @throws RuleError NO_CHANGE when it is connected already, CHAIN_CYCLE with the names of the circle, CHAIN_DIRECTION against the stages. */
  connect(facts: { fromId: string; toId: string; supplies: string | null }, { nodes, links }: Drawing): ChainLink {
    const from = nodeOf(nodes, facts.fromId, 'fromId');
    const to = nodeOf(nodes, facts.toId, 'toId');
    if (links.some((link) => link.fromId === from.id && link.toId === to.id)) throw new RuleError('NO_CHANGE', {}, ['toId']);
    const back = pathBetween(to.id, from.id, links);
    if (back) {
      const names = [from.id, ...back].map((id) => nodes.find((one) => one.id === id)!.name);
      throw new RuleError('CHAIN_CYCLE', { names }, ['toId']);
    }
    if (STAGE_ORDER.indexOf(to.stage) < STAGE_ORDER.indexOf(from.stage)) {
      throw new RuleError('CHAIN_DIRECTION', { from: from.name, to: to.name }, ['toId']);
    }
    this.version += 1;
    return new ChainLink({ ...facts, zoneId: this.zoneId, chainId: this.id });
  }

  disconnect({ fromId, toId }: { fromId: string; toId: string }, { nodes, links }: Drawing): ChainLink {
    nodeOf(nodes, fromId, 'fromId');
    nodeOf(nodes, toId, 'toId');
    const link = links.find((one) => one.fromId === fromId && one.toId === toId);
    if (!link) throw new RuleError('NO_CHANGE', {}, ['toId']);
    this.version += 1;
    return link;
  }
}

function nodeOf(nodes: readonly ChainNode[], id: string, place: string): ChainNode {
  const node = nodes.find((one) => one.id === id);
  if (!node) throw notFound([place]);
  return node;
}

function expectFreeName(name: string, others: readonly ChainNode[]): void {
  if (others.some((one) => one.name === name.trim())) throw new RuleError('CHAIN_NAME_TAKEN', { name: name.trim() }, ['name']);
}

/** The nodes from one to another along the links, both included; null when no way leads there. A node reaches itself. */
export function pathBetween(fromId: string, toId: string, links: readonly { fromId: string; toId: string }[]): string[] | null {
  const cameFrom = new Map<string, string | null>([[fromId, null]]);
  const queue = [fromId];
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    if (id === toId) return wayTo(id, cameFrom);
    for (const link of links) {
      if (link.fromId !== id || cameFrom.has(link.toId)) continue;
      cameFrom.set(link.toId, id);
      queue.push(link.toId);
    }
  }
  return null;
}

function wayTo(id: string, cameFrom: ReadonlyMap<string, string | null>): string[] {
  const way = [id];
  for (let before = cameFrom.get(id); before; before = cameFrom.get(before)) way.unshift(before);
  return way;
}
