import { useQuery } from '@apollo/client/react';
import { Columns, ErrorState, formatDay, Loading, NotFound, PageHeader, StageLine } from '@gaoxin/ui';
import { useParams, Link } from 'react-router';
import { getFragmentData, graphql } from '../generated/index.ts';
import type { ProjectPageQuery } from '../generated/graphql.ts';
import { useText } from '../texts.ts';
import { ProjectActions } from './project-actions.tsx';
import { EnterpriseFacts, ProjectTimeline, WhoCares } from './project-aside.tsx';
import { ProjectBrief } from './project-brief.tsx';
import { ProjectIssues } from './project-issues.tsx';
import { ProjectStrip } from './project-strip.tsx';
import { PromotionTable, PromotionTable_Step } from './promotion-table.tsx';
import { STAGES } from './stages.ts';

const ProjectPageDocument = graphql(`
  query ProjectPage($id: ID!) {
    zone {
      id
      today
    }
    project(id: $id) {
      id
      name
      stage
      version
      viewerCan
      landMu
      secretarySince
      industryTeam {
        id
        name
        lead {
          id
          name
        }
      }
      investment {
        amount
        currency
      }
      agreement {
        id
        title
      }
      enterprise {
        id
        name
        shortName
        sample
        contactName
        contactPhone
      }
      secretary {
        id
        name
        phone
        department {
          id
          name {
            zh
            en
          }
        }
      }
      milestones {
        kind
        plannedOn
        reachedOn
        backEntered
      }
      durations {
        from
        to
        days
        plannedDays
      }
      promotionTable {
        done
        total
        steps {
          ...PromotionTable_Step
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
      timeline {
        id
        kind
        occurredOn
        recordedAt
        backEntered
        actor
        milestone
        text {
          zh
          en
        }
      }
    }
  }
`);

export type Project = NonNullable<ProjectPageQuery['project']>;

/** One project: what to do first, how long it took, its promotion table, its issues, and who takes care of it. */
export default function ProjectPage() {
  const say = useText();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(ProjectPageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  if (error && !data?.project) return <ErrorState text={say('projects.failed')} onRetry={() => void refetch()} />;
  if (!data) return <Loading lines={10} />;
  const { project } = data;
  if (!project) return <NotFound action={<Link to="/officials/projects">{say('projects.title')}</Link>} />;
  const today = data.zone?.today ?? '';
  const steps = getFragmentData(PromotionTable_Step, project.promotionTable.steps);
  const reload = () => void refetch();
  return (
    <>
      <PageHeader
        title={project.name}
        chips={project.enterprise.sample && <span className="of-sample">{say('common.sample')}</span>}
        brief={<ProjectBrief project={project} steps={steps} today={today} />}
        actions={<ProjectActions project={project} today={today} reload={reload} />}
      />
      <Milestones project={project} today={today} />
      <ProjectStrip project={project} steps={steps} today={today} />
      <Columns
        aside={
          <>
            <WhoCares project={project} today={today} reload={reload} />
            <EnterpriseFacts project={project} />
            <ProjectTimeline project={project} today={today} />
          </>
        }
      >
        <PromotionTable project={project} steps={steps} today={today} reload={reload} />
        <ProjectIssues project={project} today={today} />
      </Columns>
    </>
  );
}

function Milestones({ project, today }: { project: Project; today: string }) {
  const say = useText();
  return (
    <StageLine
      points={STAGES.map((kind) => {
        const milestone = project.milestones.find((one) => one.kind === kind);
        const planned = milestone?.plannedOn ? say('projects.planned', { date: formatDay(milestone.plannedOn, today) }) : undefined;
        return {
          key: kind,
          label: say(`projects.milestone.${kind}`),
          reached: Boolean(milestone?.reachedOn),
          current: kind === project.stage,
          date: milestone?.reachedOn ? formatDay(milestone.reachedOn, today) : planned,
        };
      })}
    />
  );
}
