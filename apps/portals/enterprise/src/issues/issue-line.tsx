import { StateMark } from '@gaoxin/ui';
import { Link } from 'react-router';
import { getFragmentData, graphql, type FragmentType } from '../generated/index.ts';
import type { IssueStatus } from '../generated/graphql.ts';
import { useText } from '../texts.ts';
import { useIssueWords } from './issue-words.ts';

export const IssueLine_Issue = graphql(`
  fragment IssueLine_Issue on EnterpriseIssue {
    id
    title
    status
    light
    raisedAt
    firstReplyDueAt
    firstRepliedAt
    handler {
      id
      name
    }
    plan {
      dueOn
      owner {
        id
        name
      }
    }
    closure {
      confirmedAt
      days
    }
  }
`);

const CONSULTING: readonly IssueStatus[] = ['TRANSFERRED', 'JOINT_CONSULTATION', 'SOLUTION_PLAN', 'EXECUTING'];

/** From the transfer to the service center until somebody says it is solved. */
export const isConsulting = (status: IssueStatus): boolean => CONSULTING.includes(status);

/** One issue in a list: what, how far, with whom, by when. */
export function IssueLine(props: { issue: FragmentType<typeof IssueLine_Issue>; today: string }) {
  const say = useText();
  const words = useIssueWords(props.today);
  const issue = getFragmentData(IssueLine_Issue, props.issue);
  return (
    <li className={`en-issue ${issue.status === 'CONFIRMED' ? 'closed' : ''}`}>
      <StateMark light={issue.light} />
      <Link to={`/enterprise/issues/${issue.id}`}>{issue.title}</Link>
      <span>{say(`status.${issue.status}`)}</span>
      <span>{issue.status === 'CONFIRMED' ? '' : words.who(issue)}</span>
      <span>{words.when(issue)}</span>
    </li>
  );
}
