import { dayOf } from '@gaoxin/kernel';
import { Lead, LeadEvent, type NextStep } from '@gaoxin/recruitment-domain';
import { useCase, type Tx } from '@gaoxin/server';
import type { PlanNextStepInput } from '../generated/resolvers-types.ts';

export const planNextStep = useCase('lead:plan', async (tx, input: PlanNextStepInput) => {
  const lead = await tx.load(Lead, input.leadId, { version: input.version, path: ['leadId'] });
  tx.allow(lead);
  planFor(tx, lead, { title: input.title, dueOn: input.dueOn, waitingFor: input.waitingFor?.trim() ?? null });
  return lead;
});

/** Plans the step and says so on the timeline. */
export function planFor(tx: Tx, lead: Lead, step: NextStep, path?: string[]): void {
  lead.plan(step, tx.now, path);
  const note = [`${step.dueOn} ${step.title}`, step.waitingFor && `等${step.waitingFor}`].filter(Boolean).join('；');
  tx.add(new LeadEvent({ lead, kind: 'PLANNED', occurredOn: dayOf(tx.now), recordedAt: tx.now, actor: tx.viewer.name, note }));
}
