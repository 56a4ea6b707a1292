import { departmentIn, EnterpriseIssue } from '@gaoxin/construction-domain';
import { notFound } from '@gaoxin/kernel';
import { useCase } from '@gaoxin/server';
import type { ConveneConsultationInput } from '../generated/resolvers-types.ts';
import { entryOf } from './entry.ts';

export const conveneConsultation = useCase('issue:convene', async (tx, input: ConveneConsultationInput) => {
  const issue = await tx.load(EnterpriseIssue, input.issueId, { version: input.version, path: ['issueId'] });
  tx.allow(issue);
  const ofZone = departmentIn(tx.viewer.zone, '');
  const foreign = input.departmentIds.findIndex((id) => !id.startsWith(ofZone));
  if (foreign !== -1) throw notFound(['departmentIds', String(foreign)]);
  const event = issue.convene(input.departmentIds, tx.viewer.official ?? tx.viewer.id, tx.now);
  tx.record(event);
  tx.add(entryOf(tx, issue, input.agenda, event.departmentIds));
  return issue;
});
