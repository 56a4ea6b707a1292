import { useQuery } from '@apollo/client/react';
import { Chip, Columns, ErrorState, FactList, formatDay, formatInstant, Loading, NotFound, PageHeader, Section } from '@gaoxin/ui';
import { Link, useParams } from 'react-router';
import { graphql } from '../generated/index.ts';
import type { IssuePageQuery } from '../generated/graphql.ts';
import { Call } from '../parts/call.tsx';
import { SampleName } from '../parts/sample-name.tsx';
import { useText } from '../texts.ts';
import { Conversation } from './conversation.tsx';
import { IssueActions } from './issue-actions.tsx';
import { IssueDue } from './issue-due.tsx';
import { IssueStages } from './issue-stages.tsx';

const IssuePageDocument = graphql(`
  query IssuePage($id: ID!) {
    zone {
      id
      today
    }
    issue(id: $id) {
      id
      title
      body
      urgency
      status
      light
      raisedAt
      raisedBy
      firstReplyDueAt
      firstRepliedAt
      version
      viewerCan
      enterprise {
        id
        name
        shortName
        sample
        contactName
        contactPhone
      }
      project {
        id
        name
      }
      handler {
        id
        name
        phone
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
      entries {
        id
        kind
        at
        actor
        byEnterprise
        text
        departments {
          id
          name {
            zh
            en
          }
        }
      }
    }
  }
`);

export type Issue = NonNullable<IssuePageQuery['issue']>;

/** One issue: where it stands, what is due, what was said, and what the viewer may do about it. */
export default function IssuePage() {
  const say = useText();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(IssuePageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  if (error && !data?.issue) return <ErrorState text={say('issues.failed')} onRetry={() => void refetch()} />;
  if (!data) return <Loading lines={10} />;
  const { issue } = data;
  if (!issue) return <NotFound action={<Link to="/officials/issues">{say('issues.title')}</Link>} />;
  const today = data.zone?.today ?? '';
  return (
    <>
      <PageHeader
        title={issue.title}
        chips={<Chip tone={issue.urgency === 'URGENT' ? 'red' : 'blue'}>{say(`issues.urgency.${issue.urgency}`)}</Chip>}
        brief={
          <>
            <Link to={`/officials/enterprises/${issue.enterprise.id}`}>
              <SampleName enterprise={issue.enterprise} />
            </Link>
            　{say(`issues.status.${issue.status}`)}　<IssueDue issue={issue} today={today} />
          </>
        }
      />
      <IssueStages issue={issue} today={today} />
      <Columns aside={<IssueFacts issue={issue} today={today} />}>
        <Conversation issue={issue} today={today} />
        {issue.plan && <Plan plan={issue.plan} today={today} />}
        <IssueActions key={issue.status} issue={issue} today={today} reload={() => void refetch()} />
      </Columns>
    </>
  );
}

function Plan({ plan, today }: { plan: NonNullable<Issue['plan']>; today: string }) {
  const say = useText();
  return (
    <Section title={say('issues.plan')} note={say('issues.planNote', { who: plan.owner.name, date: formatDay(plan.dueOn, today) })}>
      <p className="of-said gx-prewrap">{plan.text}</p>
    </Section>
  );
}

function IssueFacts({ issue, today }: { issue: Issue; today: string }) {
  const say = useText();
  const { enterprise, handler, project, closure } = issue;
  return (
    <>
      <Section title={say('issues.handling')}>
        <FactList
          facts={[
            [
              say('issues.handler'),
              <span key="handler" className="of-apart">
                <b>{handler?.name ?? say(issue.status === 'TRANSFERRED' ? 'issues.serviceCenter' : 'issues.nobody')}</b>
                {handler?.phone && <Call name={handler.name} phone={handler.phone} />}
              </span>,
            ],
            [say('issues.raisedAt'), formatInstant(issue.raisedAt, today)],
            [say('issues.firstReply'), issue.firstRepliedAt ? formatInstant(issue.firstRepliedAt, today) : say('issues.notYet')],
            [say('issues.promised'), say('issues.before', { when: formatInstant(issue.firstReplyDueAt, today) })],
            [say('issues.confirmed'), closure && say('issues.closure', { when: formatInstant(closure.confirmedAt, today), days: closure.days })],
          ]}
        />
      </Section>
      <Section title={say('issues.enterprise')} more={<Link to={`/officials/enterprises/${enterprise.id}`}>{say('projects.enterprisePage')}</Link>}>
        <FactList
          facts={[
            [say('projects.enterpriseName'), enterprise.name],
            [
              say('projects.contact'),
              enterprise.contactName && (
                <span key="contact" className="of-apart">
                  {enterprise.contactName}
                  {enterprise.contactPhone && <Call name={enterprise.contactName} phone={enterprise.contactPhone} />}
                </span>
              ),
            ],
            [say('issues.project'), project && <Link to={`/officials/projects/${project.id}`}>{project.name}</Link>],
          ]}
        />
      </Section>
    </>
  );
}
