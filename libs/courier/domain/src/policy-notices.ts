import type { Notice } from './message.ts';

interface PolicyFact {
  deliveryId: string;
  policyId: string;
  enterpriseId: string;
  title: string;
  withoutApplication?: boolean;
  reason?: string;
  /** Whether a refusal answers what the enterprise objected. */
  objected?: boolean;
}

const toEnterprise = (fact: PolicyFact, words: Pick<Notice, 'zh' | 'en'>): Notice => ({
  to: { kind: 'ENTERPRISE', id: fact.enterpriseId },
  ...words,
  subjectKind: 'PolicyDelivery',
  subjectId: fact.deliveryId,
  enterpriseId: fact.enterpriseId,
});

/** What is told about policies: to the enterprise what it can have, to the zone what waits for it. */
export const POLICY_NOTICES = {
  'recruitment.policy.delivered': (fact: PolicyFact) => [
    toEnterprise(
      fact,
      fact.withoutApplication
        ? { zh: `您企业符合条件，免申即享：${fact.title}`, en: `You qualify and need not apply: ${fact.title}` }
        : { zh: `您企业符合条件，可以申请：${fact.title}`, en: `You qualify and can apply: ${fact.title}` },
    ),
  ],
  'recruitment.policy.applied': (fact: PolicyFact): Notice[] => [
    {
      to: { kind: 'ROLE', id: 'PROJECT_OFFICER' },
      zh: `办理政策申请：${fact.title}`,
      en: `Handle an application: ${fact.title}`,
      subjectKind: 'EnterprisePolicy',
      subjectId: fact.policyId,
      enterpriseId: fact.enterpriseId,
    },
  ],
  'recruitment.policy.objected': (fact: PolicyFact): Notice[] => [
    {
      to: { kind: 'ROLE', id: 'PROJECT_OFFICER' },
      zh: `企业对免申即享提出异议，核对后办理：${fact.title}`,
      en: `An enterprise objects to a benefit without application. Check it: ${fact.title}`,
      subjectKind: 'EnterprisePolicy',
      subjectId: fact.policyId,
      enterpriseId: fact.enterpriseId,
    },
  ],
  'recruitment.policy.refused': (fact: PolicyFact) => [
    fact.objected
      ? toEnterprise(fact, { zh: `您提的异议已核对，不再兑现：${fact.title}（${fact.reason}）`, en: `Your objection was checked; it will not be paid out: ${fact.title} (${fact.reason})` })
      : toEnterprise(fact, { zh: `您的申请未通过，补正后可以再申请：${fact.title}（${fact.reason}）`, en: `Your application was refused, complete it and apply again: ${fact.title} (${fact.reason})` }),
  ],
  'recruitment.policy.fulfilled': (fact: PolicyFact) => [toEnterprise(fact, { zh: `政策已兑现：${fact.title}`, en: `You have received what the policy gives: ${fact.title}` })],
} satisfies Record<string, (fact: never) => Notice[]>;
