import { EvaluationCycle } from '@gaoxin/rating-domain';
import { useCase } from '@gaoxin/server';
import type { OpenCycleInput } from '../generated/resolvers-types.ts';

export const openCycle = useCase('cycle:open', async (tx, input: OpenCycleInput) => {
  const cycle = new EvaluationCycle({ zoneId: tx.viewer.zone, period: input.period, openedAt: tx.now });
  tx.allow(cycle);
  tx.add(cycle);
  tx.record(cycle.opened());
  return cycle;
});
