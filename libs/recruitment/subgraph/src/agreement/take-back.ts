import { dayOf } from '@gaoxin/kernel';
import { Agreement, Lead, LeadEvent } from '@gaoxin/recruitment-domain';
import type { Consumer } from '@gaoxin/server';

interface HandoverRejected {
  agreementId: string;
  reason: string;
}

/** Construction sent an agreement back: the lead stands signed again and says why. */
export const returnedHandovers: Consumer = {
  name: 'recruitment.returned-handovers',
  on: {
    'construction.handover.rejected': async (tx, { agreementId, reason }: HandoverRejected, event) => {
      const agreement = await tx.em.findOneOrFail(Agreement, { id: agreementId, zoneId: tx.zoneId });
      const lead = await tx.em.findOneOrFail(Lead, { id: agreement.leadId, zoneId: tx.zoneId });
      agreement.takeBack();
      tx.record(lead.takeBack(tx.now));
      tx.add(
        new LeadEvent({ lead, kind: 'RETURNED', occurredOn: dayOf(new Date(event.occurredAt)), recordedAt: tx.now, actor: event.actor, note: reason }),
      );
    },
  },
};
