import { useQuery } from '@apollo/client/react';
import { referenceOf, useAct } from '@gaoxin/client';
import { Columns, ErrorState, FactList, formatDay, FormErrors, Loading, NotFound, PageHeader, StateMark } from '@gaoxin/ui';
import { Link, useLocation, useParams } from 'react-router';
import { useOwn } from '../frame.tsx';
import { graphql } from '../generated/index.ts';
import type { EnterpriseIssuePageQuery } from '../generated/graphql.ts';
import { Head } from '../head.tsx';
import { CallLink } from '../home/call-link.tsx';
import { useText } from '../texts.ts';
import { Conversation } from './conversation.tsx';
import { useIssueWords } from './issue-words.ts';

const IssueDocument = graphql(`
  query EnterpriseIssuePage($id: ID!) {
    issue(id: $id) {
      id
      version
      title
      urgency
      status
      light
      raisedAt
      firstReplyDueAt
      firstRepliedAt
      viewerCan
      handler {
        id
        name
        phone
      }
      project {
        id
        name
        secretary {
          id
          name
          phone
        }
      }
      plan {
        text
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
      ...Conversation_Issue
    }
  }
`);
const Confirm = graphql(`
  mutation ConfirmIssue($input: ConfirmIssueInput!) {
    confirmIssue(input: $input) {
      issue {
        id
        version
        status
        light
        viewerCan
        closure {
          confirmedAt
          days
        }
        ...Conversation_Issue
      }
      errors {
        code
        path
        message
      }
    }
  }
`);

type Issue = NonNullable<EnterpriseIssuePageQuery['issue']>;

/** One issue: where it stands, who has it, by when, everything said, and the enterprise's last word. */
export default function IssuePage() {
  const say = useText();
  const { today } = useOwn();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(IssueDocument, { variables: { id } });
  if (error && !data?.issue) return <ErrorState text={say('issue.failed')} onRetry={() => void refetch()} reference={referenceOf(error)} />;
  if (!data) return <Loading lines={8} />;
  const { issue } = data;
  if (!issue) return <NotFound action={<Link to="/enterprise/issues">{say('issue.backToList')}</Link>} />;
  return (
    <div className="en-state-first">
      <PageHeader title={issue.title} brief={<StateMark light={issue.light} text={say(`status.${issue.status}`)} />} />
      <Outcome issue={issue} today={today} onStale={() => void refetch()} />
      <Columns aside={<Facts issue={issue} today={today} />}>
        <Conversation issue={issue} today={today} />
      </Columns>
    </div>
  );
}

/** What was just done, and the one thing left to do. */
function Outcome({ issue, today, onStale }: { issue: Issue; today: string; onStale: () => void }) {
  const say = useText();
  const words = useIssueWords(today);
  const raised = (useLocation().state as { raised?: boolean } | null)?.raised && !issue.firstRepliedAt;
  const { run, errors, busy } = useAct(Confirm, { refetch: ['EnterpriseHome', 'EnterpriseIssues'] });
  const confirm = async () => {
    if (!(await run({ issueId: issue.id, version: issue.version }))) onStale();
  };
  const person = issue.handler ?? issue.project?.secretary;
  return (
    <div className="en-outcome">
      <p role="status">
        {raised && say('issue.submitted', { who: words.who(issue), when: words.instant(issue.firstReplyDueAt) })}
        {issue.closure && words.when(issue)}
      </p>
      <FormErrors faults={errors} shown={[]} />
      {issue.viewerCan.includes('CONFIRM') && (
        <div className="en-confirm">
          <button type="button" className="en-button primary" disabled={busy} onClick={() => void confirm()}>
            {say('issue.confirm')}
          </button>
          <span className="gx-small">{person ? say('issue.notSolved', { name: person.name }) : say('issue.notSolvedCenter')}</span>
          {person?.phone && <CallLink name={person.name} phone={person.phone} />}
        </div>
      )}
    </div>
  );
}

function Facts({ issue, today }: { issue: Issue; today: string }) {
  const say = useText();
  const words = useIssueWords(today);
  const { handler, plan, project } = issue;
  return (
    <section>
      <Head title={say('issue.state')} />
      <FactList
        facts={[
          [say('issue.who'), words.who(issue)],
          [say('issue.when'), words.when(issue)],
          [say('issue.plan'), plan && `${plan.text}　${say('issue.planOwner', { name: plan.owner.name, day: formatDay(plan.dueOn, today) })}`],
          [say('issue.urgency'), `${say(`urgency.${issue.urgency}`)}，${say(`urgencyHint.${issue.urgency}`)}`],
          [say('issue.project'), project && <Link to={`/enterprise/projects/${project.id}`}>{project.name}</Link>],
          [say('issue.raisedAt'), words.instant(issue.raisedAt)],
        ]}
      />
      {handler?.phone && !issue.viewerCan.includes('CONFIRM') && (
        <p className="en-call">
          <CallLink name={handler.name} phone={handler.phone} />
        </p>
      )}
    </section>
  );
}
