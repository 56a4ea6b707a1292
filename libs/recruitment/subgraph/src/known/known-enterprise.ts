import { notFound } from '@gaoxin/kernel';
import { KnownEnterprise } from '@gaoxin/recruitment-domain';
import type { Tx } from '@gaoxin/server';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';

/**
 * The enterprise of that id, or the one that it was merged into. Unless the caller locks otherwise, it stays until the
 * commit: whoever withdraws it waits and finds it in use.
 * @throws RuleError NOT_FOUND for an id that is no enterprise of the zone
 */
export async function knownEnterprise(tx: Tx, enterpriseId: string, path: readonly string[], lockMode = LockMode.PESSIMISTIC_READ): Promise<KnownEnterprise> {
  const known = await tx.em.findOne(KnownEnterprise, { zoneId: tx.viewer.zone, enterpriseId }, { lockMode });
  if (!known) throw notFound(path);
  return known.mergedInto === null ? known : knownEnterprise(tx, known.mergedInto, path, lockMode);
}

/** What each of them is now, by the id that it was known under. */
export async function heirsOf(em: EntityManager, zoneId: string, known: readonly KnownEnterprise[]): Promise<Map<string, KnownEnterprise>> {
  const all = new Map(known.map((one) => [one.enterpriseId, one]));
  for (;;) {
    const missing = [...all.values()].flatMap(({ mergedInto }) => (mergedInto !== null && !all.has(mergedInto) ? [mergedInto] : []));
    if (missing.length === 0) break;
    const found = await em.find(KnownEnterprise, { zoneId, enterpriseId: { $in: missing } });
    for (const one of found) all.set(one.enterpriseId, one);
    if (found.length === 0) break;
  }
  const heirOf = (one: KnownEnterprise): KnownEnterprise => {
    const heir = one.mergedInto === null ? undefined : all.get(one.mergedInto);
    return heir ? heirOf(heir) : one;
  };
  return new Map(known.map((one) => [one.enterpriseId, heirOf(one)]));
}
