import { useQuery } from '@apollo/client/react';
import { referenceOf } from '@gaoxin/client';
import { EmptyState, ErrorState, Loading, usePageTitle } from '@gaoxin/ui';
import { Link } from 'react-router';
import { useOwn } from '../frame.tsx';
import { getFragmentData, graphql } from '../generated/index.ts';
import type { EnterpriseHomeQuery } from '../generated/graphql.ts';
import { Head } from '../head.tsx';
import { ConsultingIssue } from '../issues/consulting-issue.tsx';
import { IssueLine, IssueLine_Issue, isConsulting } from '../issues/issue-line.tsx';
import { useText } from '../texts.ts';
import { MilestoneTrack } from './milestone-track.tsx';
import { PolicyNews } from '../policies/policy-news.tsx';
import { NextStep } from './next-step.tsx';
import { SecretaryCard } from './secretary-card.tsx';
import { WaitingList } from './waiting-list.tsx';

const Home = graphql(`
  query EnterpriseHome {
    projects(first: 10) {
      nodes {
        id
        name
        stage
        secretary {
          ...SecretaryCard_Official
        }
        ...NextStep_Project
        ...MilestoneTrack_Project
      }
    }
    issues(first: 30) {
      totalCount
      nodes {
        id
        ...IssueLine_Issue
        ...ConsultingIssue_Issue
      }
    }
    worklist {
      id
      ...NextStep_WorkItem
      ...WaitingList_WorkItem
    }
  }
`);

/** The one answer: what happens next, who does it and until when; then what waits for the enterprise. */
export default function HomePage() {
  const say = useText();
  const { data, error, refetch } = useQuery(Home);
  usePageTitle(say('rail.home'));
  if (!data) {
    return error ? <ErrorState text={say('home.failed')} onRetry={() => void refetch()} reference={referenceOf(error)} /> : <Loading lines={10} />;
  }
  const projects = data.projects.nodes;
  const project = mainProject(projects);
  return (
    <div className="en-home">
      <div className="en-home-main">
        {project ? (
          <section className="en-next">
            <NextStep project={project} work={data.worklist} />
            <MilestoneTrack project={project} />
            <OtherProjects projects={projects.filter(({ id }) => id !== project.id)} />
          </section>
        ) : (
          <section className="en-next">
            <h1>{say('rail.home')}</h1>
            <EmptyState text={say('home.noProject')} />
          </section>
        )}
        <WaitingList work={data.worklist} />
        <PolicyNews />
        <Issues issues={data.issues} />
      </div>
      <aside className="en-home-aside">
        {project && <SecretaryCard secretary={projects.find(({ secretary }) => secretary)?.secretary} />}
      </aside>
    </div>
  );
}

/** The newest that still has something ahead. */
const mainProject = <P extends { stage: string }>(projects: readonly P[]): P | undefined => projects.find(({ stage }) => stage !== 'DESIGN_CAPACITY') ?? projects[0];

function OtherProjects({ projects }: { projects: readonly { id: string; name: string }[] }) {
  const say = useText();
  return projects.length === 0 ? null : (
    <p className="en-others">
      <span className="gx-note">{say('home.otherProjects')}</span>
      {projects.map(({ id, name }) => (
        <Link key={id} to={`/enterprise/projects/${id}`}>
          {name}
        </Link>
      ))}
    </p>
  );
}

function Issues({ issues }: { issues: EnterpriseHomeQuery['issues'] }) {
  const say = useText();
  const { today } = useOwn();
  const states = new Map(issues.nodes.map((issue) => [issue.id, getFragmentData(IssueLine_Issue, issue).status]));
  const consulting = issues.nodes.filter(({ id }) => isConsulting(states.get(id)!));
  const others = issues.nodes.filter(({ id }) => !isConsulting(states.get(id)!));
  const confirmed = others.filter(({ id }) => states.get(id) === 'CONFIRMED').length;
  const all = issues.totalCount > 0 && <Link to="/enterprise/issues">{say('home.all', { count: issues.totalCount })}</Link>;
  return (
    <>
      {consulting.length > 0 && (
        <section>
          <Head title={say('home.consulting')} note={say('home.items', { count: consulting.length })} more={all} />
          {consulting.map((issue) => (
            <ConsultingIssue key={issue.id} issue={issue} today={today} />
          ))}
        </section>
      )}
      <section>
        <Head
          title={consulting.length > 0 ? say('home.others') : say('issue.title')}
          note={others.length > 0 ? say('home.confirmedShare', { total: others.length, done: confirmed }) : undefined}
          more={consulting.length > 0 ? undefined : all}
        />
        {issues.totalCount === 0 && <EmptyState text={say('home.noIssues')} action={<Link to="/enterprise/raise">{say('rail.raise')}</Link>} />}
        <ul className="en-issues">
          {others.slice(0, 6).map((issue) => (
            <IssueLine key={issue.id} issue={issue} today={today} />
          ))}
        </ul>
      </section>
    </>
  );
}
