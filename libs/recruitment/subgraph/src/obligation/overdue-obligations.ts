import { addDays, dayOf } from '@gaoxin/kernel';
import { Obligation } from '@gaoxin/recruitment-domain';
import type { Sweep } from '@gaoxin/server';
import { LockMode } from '@mikro-orm/core';
import { toldOn } from './timeline.ts';

const ACTOR = '承诺台账';

/** What the zone promised and did not do by its last day counts as breached from the next day on; construction raises an issue. */
export const overdueObligations: Sweep = {
  name: 'recruitment.overdue-obligations',
  zones: `select distinct zone_id from obligation
    where state = 'OPEN' and party = 'ZONE' and due_on < ($1::timestamptz at time zone 'Asia/Shanghai')::date`,
  run: async (tx) => {
    const today = dayOf(tx.now);
    const overdue = await tx.em.find(
      Obligation,
      { zoneId: tx.zoneId, state: 'OPEN', party: 'ZONE', dueOn: { $lt: today } },
      // Somebody who records its fulfilment at this moment is not too late.
      { lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE, orderBy: { dueOn: 'asc', id: 'asc' } },
    );
    for (const obligation of overdue) {
      tx.record(obligation.breach(null, tx.now));
      tx.add(await toldOn(tx.em, obligation, { kind: 'OBLIGATION_BREACHED', on: addDays(obligation.dueOn, 1), now: tx.now, actor: ACTOR, note: obligation.clause }));
    }
  },
};
