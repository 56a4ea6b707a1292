import { KnownEnterprise, KnownOfficial } from '@gaoxin/recruitment-domain';
import type { Consumer } from '@gaoxin/server';

/** Keeps which enterprises and officials the zone has. */
export const directoryFacts: Consumer = {
  name: 'recruitment.directory',
  on: {
    'directory.enterprise.registered': async (tx, { enterpriseId }: { enterpriseId: string }) => {
      const known = await tx.em.findOne(KnownEnterprise, { zoneId: tx.zoneId, enterpriseId });
      if (!known) tx.add(new KnownEnterprise(tx.zoneId, enterpriseId));
    },
    'directory.official.appointed': async (tx, { officialId }: { officialId: string }) => {
      const known = await tx.em.findOne(KnownOfficial, { zoneId: tx.zoneId, officialId });
      if (!known) tx.add(new KnownOfficial(tx.zoneId, officialId));
    },
  },
};
