import { ProjectHandover } from '@gaoxin/construction-domain';
import { useCase } from '@gaoxin/server';
import type { RejectHandoverInput } from '../generated/resolvers-types.ts';

export const rejectHandover = useCase('handover:reject', async (tx, input: RejectHandoverInput) => {
  const handover = await tx.load(ProjectHandover, input.handoverId, { version: input.version, path: ['handoverId'] });
  tx.allow(handover);
  tx.record(handover.reject(input.reason, tx.now));
  return handover;
});
