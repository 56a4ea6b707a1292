import { OrderPartyName } from '@gaoxin/recruitment-domain';
import type { Consumer } from '@gaoxin/server';

interface Registered {
  enterpriseId: string;
  name?: string;
  shortName?: string;
}

/** Keeps what the enterprises are called, because the directory names others to no enterprise. */
export const partyNames: Consumer = {
  name: 'recruitment.order-party-names',
  on: {
    'directory.enterprise.registered': async (tx, { enterpriseId, name, shortName }: Registered) => {
      if (!name) return;
      const names = { name, shortName: shortName ?? name };
      const known = await tx.em.findOne(OrderPartyName, { zoneId: tx.zoneId, enterpriseId });
      if (known) Object.assign(known, names);
      else tx.add(new OrderPartyName(tx.zoneId, enterpriseId, names));
    },
  },
};
