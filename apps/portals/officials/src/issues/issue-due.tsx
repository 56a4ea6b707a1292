import { formatInstant, type Light } from '@gaoxin/ui';
import type { IssueStatus } from '../generated/graphql.ts';
import { Due, lateClass } from '../parts/due.tsx';
import { useText } from '../texts.ts';

interface DatedIssue {
  status: IssueStatus;
  light: Light;
  firstReplyDueAt: string;
  plan: { dueOn: string } | null;
}

/** What is due now and by when; without a date, whom it waits for. */
export function IssueDue({ issue, today }: { issue: DatedIssue; today: string }) {
  const say = useText();
  switch (issue.status) {
    case 'COLLECTED':
      return <span className={lateClass(issue.light)}>{say('issues.replyBy', { when: formatInstant(issue.firstReplyDueAt, today) })}</span>;
    case 'SOLUTION_PLAN':
    case 'EXECUTING':
      return issue.plan ? <Due light={issue.light} dueOn={issue.plan.dueOn} today={today} /> : null;
    case 'ANSWERED':
    case 'SOLVED':
      return <span className="gx-idle">{say('issues.waitsForEnterprise')}</span>;
    case 'CONFIRMED':
      return <span className="gx-idle">{say('issues.settled')}</span>;
    default:
      return <span className="gx-idle">{say(`issues.nextStep.${issue.status}`)}</span>;
  }
}
