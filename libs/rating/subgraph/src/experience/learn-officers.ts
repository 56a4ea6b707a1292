import { KnownOfficer } from '@gaoxin/rating-domain';
import type { Consumer } from '@gaoxin/server';

/** Keeps who the zone's experience officers are. */
export const officerFacts: Consumer = {
  name: 'rating.officers',
  on: {
    'directory.account.opened': async (tx, { accountId, kind }: { accountId: string; kind: string }) => {
      if (kind !== 'EXPERIENCE_OFFICER') return;
      const known = await tx.em.findOne(KnownOfficer, { zoneId: tx.zoneId, officerId: accountId });
      if (!known) tx.add(new KnownOfficer(tx.zoneId, accountId));
    },
  },
};
