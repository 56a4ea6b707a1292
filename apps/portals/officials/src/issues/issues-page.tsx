import { useQuery } from '@apollo/client/react';
import { EmptyState, ErrorState, formatInstant, ListRow, Loading, PageHeader, RowGroup } from '@gaoxin/ui';
import { Button, Segmented } from 'antd';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { graphql } from '../generated/index.ts';
import type { IssuesPageQuery, IssueStatus } from '../generated/graphql.ts';
import { LoadMore } from '../parts/more.tsx';
import { SaveList } from '../parts/save-list.tsx';
import { SampleName } from '../parts/sample-name.tsx';
import { useText } from '../texts.ts';
import { IssueDue } from './issue-due.tsx';
import { offeredMoves } from './issue-moves.ts';

const IssuesPageDocument = graphql(`
  query IssuesPage($first: Int! = 50, $after: String, $filter: IssueFilter) {
    zone {
      id
      today
    }
    issues(first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        title
        urgency
        status
        light
        firstReplyDueAt
        enterprise {
          id
          shortName
          sample
        }
        handler {
          id
          name
        }
        plan {
          dueOn
        }
        viewerCan
      }
    }
  }
`);

type Issue = IssuesPageQuery['issues']['nodes'][number];

const GROUPS = {
  UNHEARD: ['COLLECTED'],
  IN_HAND: ['INITIAL_REPLY', 'TRANSFERRED', 'JOINT_CONSULTATION', 'SOLUTION_PLAN', 'EXECUTING'],
  AT_ENTERPRISE: ['ANSWERED', 'SOLVED'],
  SETTLED: ['CONFIRMED'],
} as const satisfies Record<string, readonly IssueStatus[]>;
const NAMES = Object.keys(GROUPS) as (keyof typeof GROUPS)[];
const WORST_FIRST = ['VERY_LATE', 'LATE', 'ON_TIME', 'NOT_STARTED', 'DONE'];

/** What the enterprises asked for, grouped by whose turn it is; the late ones in front. */
export default function IssuesPage() {
  const say = useText();
  const [params, setParams] = useSearchParams();
  const isAll = params.get('show') === 'all';
  const filter = isAll ? {} : { open: true };
  const { data, previousData, error, refetch, fetchMore } = useQuery(IssuesPageDocument, { variables: { filter }, fetchPolicy: 'cache-and-network' });
  const shown = data ?? previousData;
  const issues = shown?.issues;
  return (
    <>
      <PageHeader
        title={say('issues.title')}
        brief={issues && briefOf(issues.nodes, say)}
        actions={issues && issues.nodes.length > 0 && <SaveList document={IssuesPageDocument} variables={{ filter }} page={(data) => data.issues} name={`${say('issues.title')}-${shown.zone?.today ?? ''}`} sheet={(rows) => sheetOf(rows, say)} />}
      />
      <div className="of-filter">
        <Segmented
          value={isAll ? 'all' : 'open'}
          onChange={(value) => setParams(value === 'all' ? { show: 'all' } : {}, { replace: true })}
          options={[
            { value: 'open', label: say('issues.open') },
            { value: 'all', label: say('issues.all') },
          ]}
        />
      </div>
      {issues ? (
        <>
          {issues.nodes.length === 0 && <EmptyState text={say(isAll ? 'issues.none' : 'issues.noneOpen')} />}
          <Groups issues={issues.nodes} today={shown.zone?.today ?? ''} />
          {issues.nodes.length > 0 && (
            <LoadMore
              shown={issues.nodes.length}
              total={issues.totalCount}
              hasMore={issues.pageInfo.hasNextPage}
              onMore={() => fetchMore({ variables: { after: issues.pageInfo.endCursor } })}
            />
          )}
        </>
      ) : error ? (
        <ErrorState text={say('issues.failed')} onRetry={() => void refetch()} />
      ) : (
        <Loading lines={8} />
      )}
    </>
  );
}

function Groups({ issues, today }: { issues: readonly Issue[]; today: string }) {
  const say = useText();
  return NAMES.map((name) => {
    const own = issues
      .filter(({ status }) => (GROUPS[name] as readonly IssueStatus[]).includes(status))
      .toSorted((a, b) => WORST_FIRST.indexOf(a.light) - WORST_FIRST.indexOf(b.light) || dueOf(a).localeCompare(dueOf(b)));
    if (own.length === 0) return null;
    return (
      <RowGroup key={name} title={say(`issues.group.${name}`)} count={own.length}>
        <div className="of-acted">
          {own.map((issue) => (
            <ListRow
              key={issue.id}
              light={issue.light}
              kind={say(`issues.urgency.${issue.urgency}`)}
              title={<Link to={`/officials/issues/${issue.id}`}>{issue.title}</Link>}
              who={
                <>
                  <SampleName enterprise={issue.enterprise} />
                  {issue.handler && `　${issue.handler.name}`}
                </>
              }
              when={<IssueDue issue={issue} today={today} />}
              action={<NextMove issue={issue} />}
            />
          ))}
        </div>
      </RowGroup>
    );
  });
}

const dueOf = (issue: Issue): string => (issue.status === 'COLLECTED' ? issue.firstReplyDueAt : (issue.plan?.dueOn ?? ''));

/** The first act that the server offers the viewer, on the page where its form is. */
function NextMove({ issue }: { issue: Issue }) {
  const say = useText();
  const navigate = useNavigate();
  const move = offeredMoves(issue)[0];
  if (!move) return null;
  return (
    <Button size="small" aria-label={`${say(`issues.move.${move}`)} ${issue.title}`} onClick={() => void navigate(`/officials/issues/${issue.id}`)}>
      {say(`issues.move.${move}`)}
    </Button>
  );
}

function briefOf(issues: readonly Issue[], say: ReturnType<typeof useText>): string {
  const count = (fits: (issue: Issue) => boolean) => issues.filter(fits).length;
  return say('issues.brief', {
    unheard: count(({ status }) => status === 'COLLECTED'),
    late: count(({ light }) => light === 'LATE' || light === 'VERY_LATE'),
    waiting: count(({ status }) => (GROUPS.AT_ENTERPRISE as readonly IssueStatus[]).includes(status)),
  });
}

const COLUMNS = ['titleOf', 'enterprise', 'urgencyOf', 'statusOf', 'handler', 'replyDue', 'planDueOn'] as const;

const sheetOf = (issues: readonly Issue[], say: ReturnType<typeof useText>) => [
  COLUMNS.map((column) => say(`issues.${column}`)),
  ...issues.map(({ title, enterprise, urgency, status, handler, firstReplyDueAt, plan }) => [
    title, enterprise.shortName, say(`issues.urgency.${urgency}`), say(`issues.status.${status}`), handler?.name ?? null, formatInstant(firstReplyDueAt), plan?.dueOn ?? null,
  ]),
];
