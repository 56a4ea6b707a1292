import { KnownEnterprise } from '@gaoxin/recruitment-domain';
import type { Consumer } from '@gaoxin/server';

/** Keeps which enterprises the zone has. */
export const directoryFacts: Consumer = {
  name: 'recruitment.directory',
  on: {
    'directory.enterprise.registered': async (tx, { enterpriseId }: { enterpriseId: string }) => {
      const known = await tx.em.findOne(KnownEnterprise, { zoneId: tx.zoneId, enterpriseId });
      if (!known) tx.add(new KnownEnterprise(tx.zoneId, enterpriseId));
    },
  },
};
