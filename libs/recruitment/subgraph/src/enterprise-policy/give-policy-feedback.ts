import { PolicyDelivery } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { GivePolicyFeedbackInput } from '../generated/resolvers-types.ts';

export const givePolicyFeedback = useCase('policy:giveFeedback', async (tx, input: GivePolicyFeedbackInput) => {
  const delivery = await tx.load(PolicyDelivery, input.deliveryId, { version: input.version, path: ['deliveryId'] });
  tx.allow(delivery);
  delivery.giveFeedback(input.kind, input.text ?? null, tx.now);
  return delivery;
});
