import { notFound } from '@gaoxin/kernel';
import { KnownEnterprise } from '@gaoxin/recruitment-domain';
import type { Tx } from '@gaoxin/server';

/** @throws RuleError NOT_FOUND for an id that is no enterprise of the zone */
export async function knownEnterprise(tx: Tx, enterpriseId: string, path: readonly string[]): Promise<KnownEnterprise> {
  const known = await tx.em.findOne(KnownEnterprise, { zoneId: tx.viewer.zone, enterpriseId });
  if (!known) throw notFound(path);
  return known;
}
