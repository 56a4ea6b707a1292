import { KnownEnterprise } from '@gaoxin/recruitment-domain';
import type { Consumer } from '@gaoxin/server';

/** Keeps which enterprises the zone has, and what they are called. */
export const directoryFacts: Consumer = {
  name: 'recruitment.directory',
  on: {
    'directory.enterprise.registered': async (tx, { enterpriseId, name = '' }: { enterpriseId: string; name?: string }) => {
      const known = await tx.em.findOne(KnownEnterprise, { zoneId: tx.zoneId, enterpriseId });
      if (known) known.name = name;
      else tx.add(new KnownEnterprise(tx.zoneId, enterpriseId, name));
    },
  },
};
