import { PolicyDelivery } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { ReadPolicyInput } from '../generated/resolvers-types.ts';

export const readPolicy = useCase('policy:read', async (tx, input: ReadPolicyInput) => {
  const delivery = await tx.load(PolicyDelivery, input.deliveryId, { version: input.version, path: ['deliveryId'] });
  tx.allow(delivery);
  delivery.read(tx.now);
  return delivery;
});
