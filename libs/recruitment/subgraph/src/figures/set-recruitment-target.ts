import { RecruitmentTarget } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { SetRecruitmentTargetInput } from '../generated/resolvers-types.ts';

export const setRecruitmentTarget = useCase('recruitmentTarget:set', async (tx, input: SetRecruitmentTargetInput) => {
  const { year, kind } = input;
  const zoneId = tx.viewer.zone;
  const standing = await tx.em.findOne(RecruitmentTarget, { zoneId, year, kind }, { orderBy: { version: 'desc' } });
  const target = new RecruitmentTarget(
    { zoneId, year, kind, amount: input.amount.amount, currency: input.amount.currency!, recordedAt: tx.now },
    { expected: input.version ?? null, standing: standing?.version ?? null },
  );
  tx.allow(target);
  tx.add(target);
  tx.record({ type: 'recruitment.target.set', targetId: target.id, year, kind, amount: target.amount, currency: target.currency });
  return target;
});
