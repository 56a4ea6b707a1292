import { dayOf } from '@gaoxin/kernel';
import { Obligation } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { WaiveObligationInput } from '../generated/resolvers-types.ts';
import { toldOn } from './timeline.ts';

export const waiveObligation = useCase('obligation:waive', async (tx, input: WaiveObligationInput) => {
  const obligation = await tx.load(Obligation, input.obligationId, { version: input.version, path: ['obligationId'] });
  tx.allow(obligation);
  tx.record(obligation.waive(input.reason, tx.now));
  const line = { kind: 'OBLIGATION_WAIVED', on: dayOf(tx.now), now: tx.now, actor: tx.viewer.name, note: obligation.clause } as const;
  tx.add(await toldOn(tx.em, obligation, line));
  return obligation;
});
