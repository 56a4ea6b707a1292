import { dayOf } from '@gaoxin/kernel';
import { Ballot, EvaluationCycle } from '@gaoxin/rating-domain';
import { useCase } from '@gaoxin/server';
import { giveAward } from '../award/give-award.ts';
import type { CloseCycleInput } from '../generated/resolvers-types.ts';
import { lockCycle } from './lock-cycle.ts';

export const closeCycle = useCase('cycle:close', async (tx, input: CloseCycleInput) => {
  await lockCycle(tx, input.cycleId, 'update');
  const cycle = await tx.load(EvaluationCycle, input.cycleId, { version: input.version, path: ['cycleId'] });
  tx.allow(cycle);
  cycle.close(dayOf(tx.now));
  const ballots = await tx.em.find(Ballot, { zoneId: cycle.zoneId, cycleId: cycle.id });
  tx.record(cycle.closed(giveAward(tx, cycle, ballots)));
  return cycle;
});
