import { AnnualTarget } from '@gaoxin/construction-domain';
import { useCase } from '@gaoxin/server';
import type { SetAnnualTargetInput } from '../generated/resolvers-types.ts';

export const setAnnualTarget = useCase('target:set', async (tx, input: SetAnnualTargetInput) => {
  const { year, metric, value } = input;
  const zoneId = tx.viewer.zone;
  const standing = await tx.em.findOne(AnnualTarget, { zoneId, year, metric }, { orderBy: { version: 'desc' } });
  const target = new AnnualTarget(
    { zoneId, year, metric, value, recordedAt: tx.now },
    { expected: input.version ?? null, standing: standing?.version ?? null },
  );
  tx.allow(target);
  tx.add(target);
  tx.record({ type: 'construction.target.set', targetId: target.id, year, metric, value, formerValue: standing?.value ?? null });
  return target;
});
