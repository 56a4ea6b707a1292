import { EnterpriseIssue, IssueEntry, Project, ProjectEvent } from '@gaoxin/construction-domain';
import { dayOf } from '@gaoxin/kernel';
import type { Consumer } from '@gaoxin/server';
import { learnEnterprise } from '../known/learn.ts';

interface ObligationBreached {
  obligationId: string;
  agreementId: string;
  enterpriseId: string;
  party: 'ZONE' | 'ENTERPRISE';
  clause: string;
  dueOn: string;
  ownerId: string | null;
}

/** In whose name an issue is raised that nobody had to raise. */
const LEDGER = '承诺台账';
const TITLE_LENGTH = 60;

/** What the zone promised and did not do becomes an issue of the enterprise, in the hands of whoever answers for it. */
export const brokenPromises: Consumer = {
  name: 'construction.broken-promises',
  on: {
    'recruitment.obligation.breached': async (tx, breach: ObligationBreached) => {
      const { obligationId, agreementId, enterpriseId, ownerId } = breach;
      if (breach.party !== 'ZONE' || !ownerId) return;
      await learnEnterprise(tx, enterpriseId);
      const project = await tx.em.findOne(Project, { zoneId: tx.zoneId, agreementId });
      const issue = new EnterpriseIssue({
        zoneId: tx.zoneId,
        enterpriseId,
        projectId: project?.id ?? null,
        secretaryId: null,
        title: `园区承诺逾期：${[...breach.clause].slice(0, TITLE_LENGTH).join('')}`,
        body: `协议约定园区于 ${breach.dueOn} 前完成：${breach.clause}`,
        urgency: 'DIFFICULT',
        raisedAt: tx.now,
        raisedBy: LEDGER,
        commitment: { obligationId, agreementId, ownerId },
      });
      tx.add(issue, new IssueEntry({ issue, at: tx.now, actor: LEDGER, byEnterprise: false, text: issue.body }));
      if (project) {
        const text = { zh: issue.title, en: issue.title };
        tx.add(new ProjectEvent({ project, kind: 'ISSUE_RAISED', occurredOn: dayOf(tx.now), recordedAt: tx.now, actor: LEDGER, text }));
      }
      tx.record(issue.raised());
    },
  },
};
