import { Delivery, Message, NOTICES, type Notice } from '@gaoxin/courier-domain';
import type { Consumer, ConsumerTx, EventEnvelope } from '@gaoxin/server';

/** Dated by the fact it tells of, so that a fact that arrives late does not look like the newest one. */
function send(tx: ConsumerTx, notices: Notice[], event: EventEnvelope): void {
  for (const notice of notices) {
    const message = new Message(notice, tx.zoneId, new Date(event.recordedAt));
    tx.add(message);
    if (notice.subjectKind === 'EnterpriseIssue' && notice.enterpriseId) tx.add(new Delivery(message, notice.enterpriseId));
  }
}

/** Turns facts of the other services into messages. */
export const tell: Consumer = {
  name: 'courier.notices',
  on: Object.fromEntries(
    Object.entries(NOTICES).map(([type, noticesOf]) => [type, (tx, fact, event) => send(tx, noticesOf(fact), event)] satisfies [string, Consumer['on'][string]]),
  ),
};
