import { useQuery } from '@apollo/client/react';
import { Columns, EmptyState, ErrorState, formatDay, ListRow, Loading, MoneyText, NotFound, PageHeader, Section } from '@gaoxin/ui';
import { Link, useParams } from 'react-router';
import { graphql } from '../generated/index.ts';
import type { EnterprisePageQuery } from '../generated/graphql.ts';
import { IssueDue } from '../issues/issue-due.tsx';
import { useText } from '../texts.ts';
import { EnterpriseFacts } from './enterprise-facts.tsx';

const EnterprisePageDocument = graphql(`
  query EnterprisePage($id: ID!) {
    zone {
      id
      today
    }
    enterprise(id: $id) {
      id
      uscc
      name
      shortName
      version
      prospect
      parentGroup
      viewerCan
      mergedInto {
        id
        name
      }
      industry
      contactName
      contactPhone
      sample
      secretary {
        id
        name
        phone
      }
      leads {
        id
        title
        stage
        stageLight
        daysInStage
        plannedInvestment {
          amount
          currency
        }
      }
      agreements {
        id
        title
        signedOn
        handedOverAt
        investment {
          amount
          currency
        }
      }
      projects {
        id
        name
        stage
        light
        promotionTable {
          done
          total
        }
      }
      issues(first: 20) {
        totalCount
        nodes {
          id
          title
          status
          light
          firstReplyDueAt
          handler {
            id
            name
          }
          plan {
            dueOn
          }
        }
      }
    }
  }
`);

type Enterprise = NonNullable<EnterprisePageQuery['enterprise']>;

/** Everything about one enterprise, from the first lead to the last issue, in one query over the services. */
export default function EnterprisePage() {
  const say = useText();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(EnterprisePageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  if (error && !data?.enterprise) return <ErrorState text={say('enterprises.failed')} onRetry={() => void refetch()} />;
  if (!data) return <Loading lines={10} />;
  const { enterprise } = data;
  if (!enterprise) return <NotFound action={<Link to="/officials/enterprises">{say('enterprises.title')}</Link>} />;
  const today = data.zone?.today ?? '';
  return (
    <>
      <PageHeader
        title={enterprise.name}
        chips={enterprise.sample && <span className="of-sample">{say('common.sample')}</span>}
        brief={say('enterprises.summary', { projects: enterprise.projects.length, issues: enterprise.issues.totalCount, leads: enterprise.leads.length })}
      />
      <Columns aside={<EnterpriseFacts enterprise={enterprise} onStale={() => void refetch()} />}>
        <Projects enterprise={enterprise} />
        <Issues enterprise={enterprise} today={today} />
        <Agreements enterprise={enterprise} today={today} />
        <Leads enterprise={enterprise} />
      </Columns>
    </>
  );
}

function Projects({ enterprise }: { enterprise: Enterprise }) {
  const say = useText();
  return (
    <Section title={say('enterprises.projects')}>
      {enterprise.projects.length === 0 && <EmptyState text={say('enterprises.noProjects')} />}
      <div className="of-issues">
        {enterprise.projects.map((project) => (
          <ListRow
            key={project.id}
            light={project.light}
            kind={say(`projects.stageName.${project.stage}`)}
            title={<Link to={`/officials/projects/${project.id}`}>{project.name}</Link>}
            when={say('enterprises.steps', { done: project.promotionTable.done, total: project.promotionTable.total })}
          />
        ))}
      </div>
    </Section>
  );
}

function Issues({ enterprise, today }: { enterprise: Enterprise; today: string }) {
  const say = useText();
  const { nodes, totalCount } = enterprise.issues;
  return (
    <Section title={say('enterprises.issues')} {...(nodes.length < totalCount ? { note: say('common.shown', { shown: nodes.length, total: totalCount }) } : {})}>
      {nodes.length === 0 && <EmptyState text={say('projects.issuesNone')} />}
      <div className="of-issues">
        {nodes.map((issue) => (
          <ListRow
            key={issue.id}
            light={issue.light}
            kind={say(`issues.status.${issue.status}`)}
            title={<Link to={`/officials/issues/${issue.id}`}>{issue.title}</Link>}
            who={issue.handler?.name}
            when={<IssueDue issue={issue} today={today} />}
          />
        ))}
      </div>
    </Section>
  );
}

function Agreements({ enterprise, today }: { enterprise: Enterprise; today: string }) {
  const say = useText();
  return enterprise.agreements.length === 0 ? null : (
    <Section title={say('enterprises.agreements')}>
      <div className="of-issues">
        {enterprise.agreements.map((agreement) => (
          <ListRow
            key={agreement.id}
            light={agreement.handedOverAt ? 'DONE' : 'ON_TIME'}
            kind={say(agreement.handedOverAt ? 'enterprises.handedOver' : 'enterprises.signed')}
            title={agreement.title}
            who={<MoneyText value={agreement.investment} />}
            when={say('enterprises.signedOn', { date: formatDay(agreement.signedOn, today) })}
          />
        ))}
      </div>
    </Section>
  );
}

function Leads({ enterprise }: { enterprise: Enterprise }) {
  const say = useText();
  if (enterprise.leads.length === 0) return null;
  return (
    <Section title={say('enterprises.leads')}>
      <div className="of-issues">
        {enterprise.leads.map((lead) => (
          <ListRow
            key={lead.id}
            light={lead.stage === 'HANDED_OVER' ? 'DONE' : lead.stageLight}
            kind={say(`leads.stage.${lead.stage}`)}
            title={<Link to={`/officials/leads/${lead.id}`}>{lead.title}</Link>}
            who={lead.plannedInvestment && <MoneyText value={lead.plannedInvestment} />}
            when={lead.stage !== 'HANDED_OVER' && lead.stage !== 'DROPPED' && say('leads.days', { count: lead.daysInStage })}
          />
        ))}
      </div>
    </Section>
  );
}
