import type { Notice } from './message.ts';

interface AssignedFact {
  leadId: string;
  enterpriseId: string;
  title: string;
  ownerId: string;
  by: string;
}

/** What is told about leads: to the official who takes one over that it waits. */
export const LEAD_NOTICES = {
  'recruitment.lead.assigned': (fact: AssignedFact): Notice[] => [
    {
      to: { kind: 'OFFICIAL', id: fact.ownerId },
      zh: `${fact.by}把线索交给你，定下一步：${fact.title}`,
      en: `${fact.by} gave you a lead. Plan its next step: ${fact.title}`,
      subjectKind: 'InvestmentLead',
      subjectId: fact.leadId,
      enterpriseId: fact.enterpriseId,
    },
  ],
};
