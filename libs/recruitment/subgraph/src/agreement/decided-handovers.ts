import { dayOf } from '@gaoxin/kernel';
import { Agreement, Lead, LeadEvent } from '@gaoxin/recruitment-domain';
import type { Consumer, ConsumerTx } from '@gaoxin/server';

interface HandoverRejected {
  agreementId: string;
  reason: string;
}

/** What construction made of an agreement: accepted, its days are known; sent back, the lead stands signed again and says why. */
export const decidedHandovers: Consumer = {
  name: 'recruitment.returned-handovers',
  on: {
    'construction.handover.accepted': async (tx, { agreementId }: { agreementId: string }, event) => {
      const { agreement, lead } = await handedOver(tx, agreementId);
      const at = new Date(event.occurredAt);
      agreement.accepted(at);
      tx.add(new LeadEvent({ lead, kind: 'HANDOVER_ACCEPTED', occurredOn: dayOf(at), recordedAt: tx.now, actor: event.actor }));
    },
    'construction.handover.rejected': async (tx, { agreementId, reason }: HandoverRejected, event) => {
      const { agreement, lead } = await handedOver(tx, agreementId);
      agreement.takeBack();
      tx.record(lead.takeBack(tx.now));
      tx.add(
        new LeadEvent({ lead, kind: 'RETURNED', occurredOn: dayOf(new Date(event.occurredAt)), recordedAt: tx.now, actor: event.actor, note: reason }),
      );
    },
  },
};

async function handedOver(tx: ConsumerTx, agreementId: string) {
  const agreement = await tx.em.findOneOrFail(Agreement, { id: agreementId, zoneId: tx.zoneId });
  return { agreement, lead: await tx.em.findOneOrFail(Lead, { id: agreement.leadId, zoneId: tx.zoneId }) };
}
