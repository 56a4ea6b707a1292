import { dayOf } from '@gaoxin/kernel';
import { formatDay, StageLine } from '@gaoxin/ui';
import type { IssueStatus } from '../generated/graphql.ts';
import { useText } from '../texts.ts';
import type { Issue } from './issue-page.tsx';

const LONG: readonly IssueStatus[] = ['COLLECTED', 'INITIAL_REPLY', 'TRANSFERRED', 'JOINT_CONSULTATION', 'SOLUTION_PLAN', 'EXECUTING', 'SOLVED', 'CONFIRMED'];

/** The path that the issue takes: the long one, unless a reply settled it. */
function pathOf(issue: Issue): readonly IssueStatus[] {
  const passed = new Set(issue.entries.map(({ kind }) => kind));
  if (issue.status !== 'ANSWERED' && !passed.has('ANSWERED')) return LONG;
  return passed.has('INITIAL_REPLY') ? ['COLLECTED', 'INITIAL_REPLY', 'ANSWERED', 'CONFIRMED'] : ['COLLECTED', 'ANSWERED', 'CONFIRMED'];
}

/** Where the issue stands on its way to the enterprise's confirmation. */
export function IssueStages({ issue, today }: { issue: Issue; today: string }) {
  const say = useText();
  const path = pathOf(issue);
  const reached = path.indexOf(issue.status);
  const dateOf = (status: IssueStatus) => (status === 'COLLECTED' ? issue.raisedAt : issue.entries.find(({ kind }) => kind === status)?.at);
  return (
    <StageLine
      points={path.map((status, index) => {
        const at = index <= reached ? dateOf(status) : undefined;
        return { key: status, label: say(`issues.point.${status}`), reached: index <= reached, current: status === issue.status, date: at && formatDay(dayOf(new Date(at)), today) };
      })}
    />
  );
}
