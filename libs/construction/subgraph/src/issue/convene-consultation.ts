import { EnterpriseIssue, KnownDepartment } from '@gaoxin/construction-domain';
import { notFound } from '@gaoxin/kernel';
import { useCase } from '@gaoxin/server';
import type { ConveneConsultationInput } from '../generated/resolvers-types.ts';
import { entryOf } from './entry.ts';

export const conveneConsultation = useCase('issue:convene', async (tx, input: ConveneConsultationInput) => {
  const issue = await tx.load(EnterpriseIssue, input.issueId, { version: input.version, path: ['issueId'] });
  tx.allow(issue);
  const known = await tx.em.find(KnownDepartment, { zoneId: tx.viewer.zone, departmentId: { $in: input.departmentIds } });
  const foreign = input.departmentIds.findIndex((id) => !known.some(({ departmentId }) => departmentId === id));
  if (foreign !== -1) throw notFound(['departmentIds', String(foreign)]);
  const event = issue.convene(input.departmentIds, tx.viewer.official ?? tx.viewer.id, tx.now);
  tx.record(event);
  tx.add(entryOf(tx, issue, input.agenda, event.departmentIds));
  return issue;
});
