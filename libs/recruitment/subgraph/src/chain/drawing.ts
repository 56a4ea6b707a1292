import { notFound } from '@gaoxin/kernel';
import { ChainFilling, ChainLink, ChainNode, ChainTag, ChainTarget, IndustryChain, KnownOfficial, Lead, type Drawing } from '@gaoxin/recruitment-domain';
import type { Tx } from '@gaoxin/server';
import { LockMode } from '@mikro-orm/core';

/** A chain to be redrawn, with its drawing; locked until the commit, so that nobody else redraws it meanwhile. */
export async function loadDrawing(tx: Tx, input: { chainId: string; version: number }): Promise<{ chain: IndustryChain; drawing: Drawing }> {
  const chain = await tx.load(IndustryChain, input.chainId, { version: input.version, path: ['chainId'] });
  tx.allow(chain);
  const of = { chainId: chain.id, zoneId: chain.zoneId };
  const nodes = await tx.em.find(ChainNode, { ...of, removedAt: null });
  return { chain, drawing: { nodes, links: await tx.em.find(ChainLink, of) } };
}

/** A node that still stands in its chain; locked, so that nobody takes it out meanwhile. */
export async function loadNode(tx: Tx, nodeId: string): Promise<ChainNode> {
  const node = await tx.em.findOne(ChainNode, { id: nodeId, zoneId: tx.viewer.zone }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!node || node.removedAt) throw notFound(['nodeId']);
  return node;
}

/** Whether somebody fills the node, is wanted for it or is tagged to it; nobody can any more once this was asked. */
export async function isInUse(tx: Tx, nodeId: string): Promise<boolean> {
  await loadNode(tx, nodeId);
  const { zone: zoneId } = tx.viewer;
  const counts = await Promise.all([
    tx.em.count(ChainFilling, { zoneId, nodeId, vacatedAt: null }),
    tx.em.count(ChainTarget, { zoneId, nodeId, withdrawnAt: null }),
    taggedLeads(tx, nodeId),
  ]);
  return counts.some((count) => count > 0);
}

/** A merged lead keeps a tag that the survivor has too; it counts for nobody until the merge is undone. */
async function taggedLeads(tx: Tx, nodeId: string): Promise<number> {
  const { zone: zoneId } = tx.viewer;
  const tags = await tx.em.find(ChainTag, { zoneId, nodeId, untaggedAt: null });
  return tx.em.count(Lead, { zoneId, id: { $in: tags.map(({ leadId }) => leadId) }, mergedInto: null });
}

export async function expectOfficial(tx: Tx, officialId: string, place: string): Promise<void> {
  const { zone: zoneId } = tx.viewer;
  if (!(await tx.em.findOne(KnownOfficial, { zoneId, officialId }))) throw notFound([place]);
}
