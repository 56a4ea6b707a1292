import { RuleError } from '@gaoxin/kernel';
import { Ballot, ballotPoints, EvaluationCycle, ServiceEvent } from '@gaoxin/rating-domain';
import { useCase } from '@gaoxin/server';
import { LockMode } from '@mikro-orm/core';
import { lockCycle } from '../cycle/lock-cycle.ts';
import type { CastBallotInput } from '../generated/resolvers-types.ts';

export const castBallot = useCase('ballot:cast', async (tx, input: CastBallotInput) => {
  await lockCycle(tx, input.cycleId, 'share');
  const cycle = await tx.load(EvaluationCycle, input.cycleId, { path: ['cycleId'] });
  const whose = { zoneId: cycle.zoneId, enterpriseId: tx.viewer.enterprise ?? '', secretaryId: input.secretaryId };
  tx.allow({ id: cycle.id, ...whose });
  cycle.expectOpen();
  if ((await tx.em.count(ServiceEvent, { ...whose, period: cycle.period })) === 0) {
    throw new RuleError('NOT_SERVED', { period: cycle.period }, ['secretaryId']);
  }
  const verdict = { points: ballotPoints(input.scores), comment: input.comment ?? null, castAt: tx.now, castBy: tx.viewer.id };
  // Locked, so that of two casts at once the later replaces what the earlier wrote.
  const standing = await tx.em.findOne(Ballot, { ...whose, cycleId: cycle.id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (standing) {
    tx.add(standing.replace(verdict));
    return standing;
  }
  const ballot = new Ballot({ ...whose, cycleId: cycle.id }, verdict);
  tx.add(ballot);
  return ballot;
});
