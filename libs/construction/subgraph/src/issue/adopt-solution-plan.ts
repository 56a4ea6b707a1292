import { Appointment, EnterpriseIssue } from '@gaoxin/construction-domain';
import { notFound } from '@gaoxin/kernel';
import { useCase } from '@gaoxin/server';
import type { AdoptSolutionPlanInput } from '../generated/resolvers-types.ts';
import { entryOf } from './entry.ts';

export const adoptSolutionPlan = useCase('issue:adoptPlan', async (tx, input: AdoptSolutionPlanInput) => {
  const issue = await tx.load(EnterpriseIssue, input.issueId, { version: input.version, path: ['issueId'] });
  tx.allow(issue);
  const owner = await tx.em.findOne(Appointment, { zoneId: tx.viewer.zone, officialId: input.ownerId });
  if (!owner) throw notFound(['ownerId']);
  tx.record(issue.adoptPlan({ text: input.text, ownerId: input.ownerId, dueOn: input.dueOn }, tx.now));
  tx.add(entryOf(tx, issue, input.text));
  return issue;
});
