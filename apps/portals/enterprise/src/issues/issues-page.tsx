import { useQuery } from '@apollo/client/react';
import { referenceOf } from '@gaoxin/client';
import { EmptyState, ErrorState, Loading, PageHeader } from '@gaoxin/ui';
import { Link } from 'react-router';
import { useOwn } from '../frame.tsx';
import { getFragmentData, graphql } from '../generated/index.ts';
import { Head } from '../head.tsx';
import { useText } from '../texts.ts';
import { IssueLine, IssueLine_Issue } from './issue-line.tsx';

const Issues = graphql(`
  query EnterpriseIssues($after: String) {
    issues(first: 30, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        ...IssueLine_Issue
      }
    }
  }
`);

const GROUPS = ['waiting', 'open', 'closed'] as const;

/** Everything the enterprise raised: first what waits for its word, then what is open, then what is done. */
export default function IssuesPage() {
  const say = useText();
  const { today } = useOwn();
  const { data, error, refetch, fetchMore } = useQuery(Issues);
  const { issues } = data ?? {};
  if (!issues) {
    return error ? <ErrorState text={say('issue.failed')} onRetry={() => void refetch()} reference={referenceOf(error)} /> : <Loading lines={8} />;
  }
  const lines = issues.nodes.map((issue) => ({ issue, group: groupOf(getFragmentData(IssueLine_Issue, issue).status) }));
  const count = (...groups: string[]) => lines.filter(({ group }) => groups.includes(group)).length;
  const { endCursor, hasNextPage } = issues.pageInfo;
  return (
    <>
      <PageHeader title={say('issue.title')} brief={hasNextPage ? undefined : say('issue.brief', { open: count('waiting', 'open'), confirmed: count('closed') })} />
      {issues.totalCount === 0 && <EmptyState text={say('home.noIssues')} action={<Link to="/enterprise/raise">{say('rail.raise')}</Link>} />}
      {GROUPS.filter((group) => count(group) > 0).map((group) => (
        <section key={group}>
          <Head title={say(`issue.${group}`)} note={say('home.items', { count: count(group) })} />
          <ul className="en-issues all">
            {lines.filter((line) => line.group === group).map(({ issue }) => <IssueLine key={issue.id} issue={issue} today={today} />)}
          </ul>
        </section>
      ))}
      {hasNextPage && (
        <button type="button" className="en-button en-more" onClick={() => void fetchMore({ variables: { after: endCursor } })}>
          {say('issue.more')}
        </button>
      )}
    </>
  );
}

function groupOf(status: string): (typeof GROUPS)[number] {
  if (status === 'CONFIRMED') return 'closed';
  return status === 'SOLVED' || status === 'ANSWERED' ? 'waiting' : 'open';
}
