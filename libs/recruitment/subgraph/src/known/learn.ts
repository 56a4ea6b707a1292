import { KnownEnterprise, KnownOfficial, Lead } from '@gaoxin/recruitment-domain';
import type { Consumer, ConsumerTx } from '@gaoxin/server';

interface Facts {
  enterpriseId: string;
  name?: string;
  shortName?: string;
  uscc?: string | null;
}

interface Merge {
  from: string;
  into: string;
}

async function learn(tx: ConsumerTx, { enterpriseId, name, shortName, uscc }: Facts): Promise<void> {
  const found = await tx.em.findOne(KnownEnterprise, { zoneId: tx.zoneId, enterpriseId });
  const known = found ?? new KnownEnterprise(tx.zoneId, enterpriseId);
  const isRenamed = found !== null && found.name !== (name ?? null);
  Object.assign(known, { name: name ?? null, shortName: shortName ?? null, uscc: uscc ?? null });
  if (!found) tx.add(known);
  if (isRenamed) await nameLeads(tx, enterpriseId, name ?? '');
}

/** Leads carry the name of their enterprise for the search. */
const nameLeads = (tx: ConsumerTx, enterpriseId: string, name: string) =>
  tx.em.execute(`update lead set enterprise_name = ? where zone_id = ? and enterprise_id = ? and enterprise_name <> ?`, [name, tx.zoneId, enterpriseId, name]);

/** Who it is now; its leads are called after it, whether they have followed already or not. */
const merge = (from: 'from' | 'into', isMerged: boolean) => async (tx: ConsumerTx, fact: Merge): Promise<void> => {
  const known = await tx.em.findOne(KnownEnterprise, { zoneId: tx.zoneId, enterpriseId: fact.from });
  if (known) known.mergedInto = isMerged ? fact.into : null;
  const name = (await tx.em.findOne(KnownEnterprise, { zoneId: tx.zoneId, enterpriseId: fact[from] }))?.name;
  if (name) await nameLeads(tx, fact.from, name);
};

/** Keeps which enterprises and officials the zone has, and what the enterprises are called. */
export const directoryFacts: Consumer = {
  name: 'recruitment.directory',
  on: {
    'directory.enterprise.registered': learn,
    'directory.enterprise.changed': learn,
    'directory.enterprise.merged': merge('into', true),
    'directory.enterprise.unmerged': merge('from', false),
    'directory.enterprise.withdrawn': async (tx, { enterpriseId }: Facts) => {
      const isUsed = await tx.em.findOne(Lead, { zoneId: tx.zoneId, enterpriseId });
      if (!isUsed) await tx.em.nativeDelete(KnownEnterprise, { zoneId: tx.zoneId, enterpriseId });
    },
    'directory.official.appointed': async (tx, { officialId, name }: { officialId: string; name?: string }) => {
      const found = await tx.em.findOne(KnownOfficial, { zoneId: tx.zoneId, officialId });
      const known = found ?? new KnownOfficial(tx.zoneId, officialId);
      known.name = name ?? known.name;
      if (!found) tx.add(known);
    },
  },
};
