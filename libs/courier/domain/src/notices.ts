import { dayOf } from '@gaoxin/kernel';
import type { Notice, Recipient } from './message.ts';
import { LEAD_NOTICES } from './lead-notices.ts';
import { ORDER_NOTICES } from './order-notices.ts';
import { POLICY_NOTICES } from './policy-notices.ts';

interface IssueFact {
  issueId: string;
  enterpriseId: string;
  title: string;
  /** The secretary of the project, who answers first. */
  secretaryId?: string | null;
  /** Who has it in hand now, when that is another official. */
  handlerId?: string | null;
  firstReplyDueAt?: string | null;
  answered?: boolean;
}

interface SecretaryFact {
  projectId: string;
  enterpriseId: string;
  secretaryId: string;
  title?: string;
}

interface HandoverFact {
  agreementId: string;
  enterpriseId: string;
  title?: string;
}

interface AcceptedFact extends HandoverFact {
  projectId: string;
}

interface RejectedFact extends HandoverFact {
  reason: string;
}

interface CycleFact {
  cycleId: string;
  period: string;
}

interface OpenedFact extends CycleFact {
  closesOn: string;
}

interface ClosedFact extends CycleFact {
  winners: readonly string[];
}

type Words = Pick<Notice, 'zh' | 'en'>;

const role = (id: string): Recipient => ({ kind: 'ROLE', id });
const official = (id: string): Recipient => ({ kind: 'OFFICIAL', id });
const enterprise = (id: string): Recipient => ({ kind: 'ENTERPRISE', id });

/** Whoever answers the enterprise: its secretary, or the service centre while there is none. */
const answering = (fact: IssueFact) => (fact.secretaryId ? official(fact.secretaryId) : role('PROJECT_OFFICER'));

/** Everybody who had it in hand at the end. */
const concerned = (fact: IssueFact) =>
  fact.handlerId && fact.handlerId !== fact.secretaryId ? [answering(fact), official(fact.handlerId)] : [answering(fact)];

/** The name of what it is about, at the end of a sentence. */
const named = ({ title }: { title?: string }): Words => (title ? { zh: `：${title}`, en: `: ${title}` } : { zh: '', en: '' });

const ofIssue = (fact: IssueFact, to: Recipient, words: Words): Notice => ({
  to,
  ...words,
  subjectKind: 'EnterpriseIssue',
  subjectId: fact.issueId,
  enterpriseId: fact.enterpriseId,
});
const ofProject = (fact: { projectId: string; enterpriseId: string }, to: Recipient, words: Words): Notice => ({
  to,
  ...words,
  subjectKind: 'Project',
  subjectId: fact.projectId,
  enterpriseId: fact.enterpriseId,
});
const ofAgreement = (fact: HandoverFact, to: Recipient, words: Words): Notice => ({
  to,
  ...words,
  subjectKind: 'InvestmentAgreement',
  subjectId: fact.agreementId,
  enterpriseId: fact.enterpriseId,
});
const ofCycle = (fact: CycleFact, to: Recipient, words: Words): Notice => ({
  to,
  ...words,
  subjectKind: 'EvaluationCycle',
  subjectId: fact.cycleId,
  enterpriseId: null,
});

/** `7-29 11:30` in the zone. */
const moment = (instant: string): string => {
  const at = new Date(instant);
  const [, month, day] = dayOf(at).split('-').map(Number);
  return `${month}-${day} ${new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(11, 16)}`;
};

const byDue = (fact: IssueFact): Words =>
  fact.firstReplyDueAt ? { zh: `${moment(fact.firstReplyDueAt)} 前`, en: ` by ${moment(fact.firstReplyDueAt)}` } : { zh: '', en: '' };

/** Who is told what when a fact of another service arrives: what happened and what to do about it. */
export const NOTICES = {
  'construction.issue.raised': (fact: IssueFact) => [
    ofIssue(fact, answering(fact), { zh: `${byDue(fact).zh}回复企业诉求：${fact.title}`, en: `Reply to the enterprise${byDue(fact).en}: ${fact.title}` }),
  ],
  'construction.issue.replied': (fact: IssueFact) => [
    ofIssue(
      fact,
      enterprise(fact.enterpriseId),
      fact.answered
        ? { zh: `您的诉求已答复，由您确认是否解决：${fact.title}`, en: `Your issue is answered. Confirm whether that solves it: ${fact.title}` }
        : { zh: `您的诉求已首次回复，仍在办理：${fact.title}`, en: `Your issue has a first reply and is being worked on: ${fact.title}` },
    ),
  ],
  'construction.issue.transferred': (fact: IssueFact) => [
    ofIssue(fact, role('PROJECT_OFFICER'), { zh: `召集会办，诉求已转来：${fact.title}`, en: `Convene a consultation, an issue was transferred: ${fact.title}` }),
    ofIssue(fact, enterprise(fact.enterpriseId), {
      zh: `您的诉求已转项目服务中心办理：${fact.title}`,
      en: `The project service centre has taken up your issue: ${fact.title}`,
    }),
  ],
  'construction.issue.solved': (fact: IssueFact) => [
    ofIssue(fact, enterprise(fact.enterpriseId), {
      zh: `部门答复已解决，由您确认是否办结：${fact.title}`,
      en: `The department says it is solved. Confirm whether it is: ${fact.title}`,
    }),
  ],
  'construction.issue.confirmed': (fact: IssueFact) =>
    concerned(fact).map((to) => ofIssue(fact, to, { zh: `企业已确认办结：${fact.title}`, en: `The enterprise confirmed it solved: ${fact.title}` })),
  'construction.secretary.assigned': (fact: SecretaryFact) => [
    ofProject(fact, official(fact.secretaryId), { zh: `联系企业，你任项目秘书${named(fact).zh}`, en: `Call the enterprise, you are its secretary${named(fact).en}` }),
    ofProject(fact, enterprise(fact.enterpriseId), {
      zh: `您的项目有了项目秘书，有事直接找秘书${named(fact).zh}`,
      en: `Your project has a secretary to turn to${named(fact).en}`,
    }),
  ],
  'construction.handover.accepted': (fact: AcceptedFact) => [
    ofProject(fact, role('RECRUITER'), { zh: `移交已接收，转入促建${named(fact).zh}`, en: `Handover accepted, construction has it${named(fact).en}` }),
    ofProject(fact, enterprise(fact.enterpriseId), { zh: `您的项目已开始促建，可查看进度${named(fact).zh}`, en: `Your project has begun. Follow its steps${named(fact).en}` }),
  ],
  'construction.handover.rejected': (fact: RejectedFact) => [
    ofAgreement(fact, role('RECRUITER'), { zh: `协议被退回，补齐后重新移交${named(fact).zh}（${fact.reason}）`, en: `Returned: complete it and hand over again${named(fact).en} (${fact.reason})` }),
  ],
  'recruitment.agreement.handed_over': (fact: HandoverFact) => [
    ofAgreement(fact, role('PROJECT_OFFICER'), { zh: `接收移交，指定项目秘书${named(fact).zh}`, en: `Accept the handover and name a secretary${named(fact).en}` }),
  ],
  'rating.cycle.opened': (fact: OpenedFact) => [
    ofCycle(fact, role('ENTERPRISE_REPRESENTATIVE'), {
      zh: `${fact.closesOn} 前为项目秘书打分，${fact.period} 评价已开始`,
      en: `Score your secretary by ${fact.closesOn}: the evaluation of ${fact.period} is open`,
    }),
  ],
  'rating.cycle.closed': (fact: ClosedFact) =>
    ['SECRETARY', 'LEADER', 'ENTERPRISE_REPRESENTATIVE'].map((name) =>
      ofCycle(
        fact,
        role(name),
        fact.winners.length > 0
          ? { zh: `查看 ${fact.period} 评价结果，金牌秘书已算出`, en: `See the result of ${fact.period}: the gold secretary is computed` }
          : { zh: `查看 ${fact.period} 评价结果，本期没有金牌秘书`, en: `See the result of ${fact.period}: no gold secretary this time` },
      ),
    ),
  ...ORDER_NOTICES,
  ...POLICY_NOTICES,
  ...LEAD_NOTICES,
} satisfies Record<string, (fact: never) => Notice[]>;
