import { formatDay, StateMark, useWords } from '@gaoxin/ui';
import { Link } from 'react-router';
import { getFragmentData, graphql, type FragmentType } from '../generated/index.ts';
import type { ProjectTable_ProjectFragment } from '../generated/graphql.ts';
import type { SheetRows } from '../parts/save-sheet.ts';
import { SampleName } from '../parts/sample-name.tsx';
import { useText } from '../texts.ts';

const ProjectTable_Project = graphql(`
  fragment ProjectTable_Project on Project {
    id
    name
    stage
    light
    enterprise {
      id
      shortName
      sample
    }
    secretary {
      id
      name
    }
    promotionTable {
      done
      total
    }
    milestones {
      kind
      plannedOn
      reachedOn
      backEntered
    }
  }
`);

const COLUMNS = ['SIGNED', 'STARTED', 'IN_PRODUCTION'] as const;

/** Projects with their state, who takes care of them, how far the promotion table is, and when they passed what. */
export function ProjectTable(props: { projects: readonly FragmentType<typeof ProjectTable_Project>[]; today: string }) {
  const say = useText();
  const projects = getFragmentData(ProjectTable_Project, props.projects);
  return (
    <table className="gx-table of-projects">
      <thead>
        <tr>
          <th scope="col">{say('projects.name')}</th>
          <th scope="col" className="of-wide">{say('projects.enterprise')}</th>
          <th scope="col">{say('projects.stageLabel')}</th>
          <th scope="col" className="of-wide">{say('projects.secretary')}</th>
          <th scope="col" className="n">{say('projects.table')}</th>
          {COLUMNS.map((kind) => (
            <th key={kind} scope="col" className="n of-wide">
              {say(`projects.milestone.${kind}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {projects.map((project) => (
          <ProjectLine key={project.id} project={project} today={props.today} />
        ))}
      </tbody>
    </table>
  );
}

/** The same columns for a file, with the days in full. */
export function useProjectSheet(): (projects: readonly FragmentType<typeof ProjectTable_Project>[]) => SheetRows {
  const say = useText();
  const head = [say('projects.name'), say('projects.enterprise'), say('projects.stageLabel'), say('projects.secretary'), say('projects.stepsDone'), say('projects.stepsAll'), ...COLUMNS.map((kind) => say(`projects.milestone.${kind}`))];
  return (projects) => [
    head,
    ...getFragmentData(ProjectTable_Project, projects).map(({ name, enterprise, stage, secretary, promotionTable, milestones }) => [
      name, enterprise.shortName, say(`projects.stageName.${stage}`), secretary?.name ?? null, promotionTable.done, promotionTable.total,
      ...COLUMNS.map((kind) => milestones.find((one) => one.kind === kind)?.reachedOn ?? null),
    ]),
  ];
}

function ProjectLine({ project, today }: { project: ProjectTable_ProjectFragment; today: string }) {
  const say = useText();
  const { done, total } = project.promotionTable;
  return (
    <tr>
      <th scope="row">
        <span className="of-marked">
          <StateMark light={project.light} />
          <Link to={`/officials/projects/${project.id}`}>{project.name}</Link>
        </span>
        <div className="of-narrow gx-note">
          <SampleName enterprise={project.enterprise} />　{project.secretary?.name ?? say('projects.noSecretary')}
        </div>
      </th>
      <td className="of-wide">
        <Link to={`/officials/enterprises/${project.enterprise.id}`}>
          <SampleName enterprise={project.enterprise} />
        </Link>
      </td>
      <td>{say(`projects.stageName.${project.stage}`)}</td>
      <td className="of-wide">{project.secretary?.name ?? <span className="gx-idle">{say('projects.noSecretary')}</span>}</td>
      <td className="n">
        {done} / {total}
      </td>
      {COLUMNS.map((kind) => (
        <td key={kind} className="n of-wide">
          <MilestoneDay milestone={project.milestones.find((one) => one.kind === kind)} today={today} />
        </td>
      ))}
    </tr>
  );
}

function MilestoneDay({ milestone, today }: { milestone: ProjectTable_ProjectFragment['milestones'][number] | undefined; today: string }) {
  const say = useText();
  const words = useWords();
  if (!milestone) return null;
  const { reachedOn, plannedOn, backEntered } = milestone;
  if (!reachedOn) return plannedOn ? <span className="gx-note">{say('projects.planned', { date: formatDay(plannedOn, today) })}</span> : <>{say('common.none')}</>;
  return (
    <>
      <span className={backEntered ? 'gx-backentered' : ''}>{formatDay(reachedOn, today)}</span>
      {backEntered && <span className="gx-note"> {words.backEntered}</span>}
    </>
  );
}
