import { useQuery } from '@apollo/client/react';
import { referenceOf, useLanguage } from '@gaoxin/client';
import { Columns, EmptyState, ErrorState, exactMoney, FactList, formatDay, formatMoney, Loading, NotFound, PageHeader, Strip, Timeline, ValueCell } from '@gaoxin/ui';
import { useState } from 'react';
import { Link, NavLink, useParams } from 'react-router';
import { useOwn } from '../frame.tsx';
import { graphql } from '../generated/index.ts';
import type { EnterpriseProjectsQuery } from '../generated/graphql.ts';
import { Head } from '../head.tsx';
import { MilestoneTrack } from '../home/milestone-track.tsx';
import { SecretaryCard } from '../home/secretary-card.tsx';
import { inLanguage } from '../in-language.ts';
import { useText } from '../texts.ts';
import { OwnSteps, StepTable } from './step-table.tsx';

const Projects = graphql(`
  query EnterpriseProjects {
    projects(first: 10) {
      nodes {
        id
        name
        stage
        landMu
        secretarySince
        investment {
          amount
          currency
        }
        secretary {
          ...SecretaryCard_Official
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
            id
            ...StepTable_Step
          }
        }
        timeline {
          id
          kind
          occurredOn
          backEntered
          actor
          milestone
          text {
            zh
            en
          }
        }
        ...MilestoneTrack_Project
      }
    }
  }
`);

type Project = EnterpriseProjectsQuery['projects']['nodes'][number];

/** A project as its enterprise sees it: what waits for it first, then everything else. Without an id, the newest. */
export default function ProjectPage() {
  const say = useText();
  const { id } = useParams();
  const { data, error, refetch } = useQuery(Projects);
  const projects = data?.projects.nodes;
  if (!projects) {
    return error ? <ErrorState text={say('project.failed')} onRetry={() => void refetch()} reference={referenceOf(error)} /> : <Loading lines={10} />;
  }
  const project = id ? projects.find((one) => one.id === id) : projects[0];
  if (id && !project) return <NotFound action={<Link to="/enterprise/projects">{say('project.title')}</Link>} />;
  if (!project) {
    return (
      <>
        <PageHeader title={say('project.title')} />
        <EmptyState text={say('home.noProject')} />
      </>
    );
  }
  const { done, total, steps } = project.promotionTable;
  return (
    <>
      {projects.length > 1 && (
        <nav className="en-switch" aria-label={say('project.switch')}>
          {projects.map((one) => (
            <NavLink key={one.id} to={`/enterprise/projects/${one.id}`} className={one.id === project.id ? 'active' : ''}>
              {one.name}
            </NavLink>
          ))}
        </nav>
      )}
      <PageHeader title={project.name} brief={say('project.brief', { stage: say(`standing.${project.stage}`), done, total })} />
      <MilestoneTrack project={project} />
      <Durations project={project} />
      <Columns aside={<Aside project={project} />}>
        <OwnSteps steps={steps} />
        <StepTable steps={steps} />
      </Columns>
    </>
  );
}

/** The three spans that count: signing to start, start to production, signing to production. */
function Durations({ project }: { project: Project }) {
  const say = useText();
  return (
    <Strip>
      {project.durations.map(({ from, to, days, plannedDays }) => (
        <ValueCell
          key={`${from}${to}`}
          label={say('project.from', { from: say(`stage.${from}`), to: say(`stage.${to}`) })}
          value={days}
          unit={days == null ? say('project.notReached') : say('project.days')}
          more={plannedDays == null ? undefined : say('project.planned', { count: plannedDays })}
        />
      ))}
    </Strip>
  );
}

function Aside({ project }: { project: Project }) {
  const say = useText();
  const { today } = useOwn();
  const { language } = useLanguage();
  return (
    <>
      <SecretaryCard secretary={project.secretary} />
      <Head title={say('project.facts')} />
      <FactList
        facts={[
          [say('project.investment'), <span key="money" title={exactMoney(project.investment)}>{formatMoney(project.investment, language)}</span>],
          [say('project.land'), project.landMu && say('project.mu', { count: Number(project.landMu) })],
          [say('secretary.mine'), project.secretarySince && say('project.secretarySince', { day: formatDay(project.secretarySince, today) })],
        ]}
      />
      <History project={project} />
    </>
  );
}

const SHORT = 8;

/** What happened, newest first; the rest on demand. */
function History({ project }: { project: Project }) {
  const say = useText();
  const { today } = useOwn();
  const { language } = useLanguage();
  const [whole, setWhole] = useState(false);
  const { timeline } = project;
  const textOf = (event: Project['timeline'][number]) =>
    event.milestone ? say(`stage.${event.milestone}`) : [say(`event.${event.kind}`), event.text && inLanguage(event.text, language)].filter(Boolean).join(language === 'en' ? ': ' : '：');
  return (
    <section>
      <Head title={say('project.timeline')} />
      {timeline.length === 0 && <EmptyState text={say('project.noEvents')} />}
      <Timeline
        entries={(whole ? timeline : timeline.slice(0, SHORT)).map((event) => ({
          key: event.id,
          date: formatDay(event.occurredOn, today),
          dateTime: event.occurredOn,
          text: textOf(event),
          note: event.actor,
          main: event.kind === 'MILESTONE',
          backEntered: event.backEntered,
        }))}
      />
      {!whole && timeline.length > SHORT && (
        <button type="button" className="en-text-button" onClick={() => setWhole(true)}>
          {say('project.earlier', { count: timeline.length })}
        </button>
      )}
    </section>
  );
}
