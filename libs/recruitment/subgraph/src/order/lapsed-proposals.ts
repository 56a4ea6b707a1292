import { dayOf } from '@gaoxin/kernel';
import { OrderDemand, OrderMatch } from '@gaoxin/recruitment-domain';
import type { Sweep } from '@gaoxin/server';
import { proposeDemand } from './propose.ts';
import { sidesOf, takeTurnIn } from './turn.ts';

/** A proposal that not both agreed to in time is over: both are told, and the demand goes to the next supplier. */
export const lapsedProposals: Sweep = {
  name: 'recruitment.lapsed-proposals',
  zones: `select distinct zone_id from order_match
    where status = 'PROPOSED' and expires_on < ($1::timestamptz at time zone 'Asia/Shanghai')::date`,
  run: async (tx) => {
    await takeTurnIn(tx, tx.zoneId);
    const lapsed = await tx.em.find(
      OrderMatch,
      { zoneId: tx.zoneId, status: 'PROPOSED', expiresOn: { $lt: dayOf(tx.now) } },
      { orderBy: { expiresOn: 'asc', id: 'asc' } },
    );
    for (const match of lapsed) tx.record(...match.expire(await sidesOf(tx, match), tx.now));
    for (const id of new Set(lapsed.map(({ demandId }) => demandId))) {
      await proposeDemand(tx, await tx.em.findOneOrFail(OrderDemand, { id, zoneId: tx.zoneId }));
    }
  },
};
