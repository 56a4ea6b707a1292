import { Delivery, Message, MessageRead, reaches } from '@gaoxin/courier-domain';
import { notFound, RuleError } from '@gaoxin/kernel';
import { useCase } from '@gaoxin/server';
import type { MarkMessagesReadInput } from '../generated/resolvers-types.ts';

export const markMessagesRead = useCase('message:read', async (tx, input: MarkMessagesReadInput) => {
  const found = await tx.em.find(Message, { id: { $in: input.messageIds }, zoneId: tx.viewer.zone });
  const messages = input.messageIds.map((id, index) => {
    const message = found.find((one) => one.id === id);
    if (!message || !reaches(message, tx.viewer)) throw notFound(['messageIds', String(index)]);
    tx.allow(message);
    return message;
  });
  const [first] = messages;
  if (!first) throw new RuleError('BLANK', {}, ['messageIds']);
  // Somebody may read the same message in two windows at once; the first moment stays.
  const reads = found.map((message) => new MessageRead(message, tx.viewer.id, tx.now));
  await tx.em.upsertMany(MessageRead, reads, { onConflictAction: 'ignore' });
  const deliveries = await tx.em.find(Delivery, { messageId: { $in: input.messageIds }, zoneId: tx.viewer.zone });
  for (const delivery of deliveries) delivery.read(tx.now);
  return first;
});
