import { KnownEnterprise } from '@gaoxin/recruitment-domain';
import type { Consumer } from '@gaoxin/server';

interface Registered {
  enterpriseId: string;
  name?: string;
  shortName?: string;
  uscc?: string | null;
}

/** Keeps which enterprises the zone has, and what they are called. */
export const directoryFacts: Consumer = {
  name: 'recruitment.directory',
  on: {
    'directory.enterprise.registered': async (tx, { enterpriseId, name, shortName, uscc }: Registered) => {
      const found = await tx.em.findOne(KnownEnterprise, { zoneId: tx.zoneId, enterpriseId });
      const known = found ?? new KnownEnterprise(tx.zoneId, enterpriseId);
      Object.assign(known, { name: name ?? null, shortName: shortName ?? null, uscc: uscc ?? null });
      if (!found) tx.add(known);
    },
  },
};
