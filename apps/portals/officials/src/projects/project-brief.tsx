import { Due } from '../parts/due.tsx';
import { useLocalized } from '../parts/localized.ts';
import { useText } from '../texts.ts';
import type { Project } from './project-page.tsx';
import { openSteps, useOwnerName, type Step } from './step.ts';

/** The first thing to do: name a secretary, or the open step that is due first. */
export function ProjectBrief({ project, steps, today }: { project: Project; steps: readonly Step[]; today: string }) {
  const say = useText();
  const localized = useLocalized();
  const ownerName = useOwnerName();
  const stage = say(`projects.stageName.${project.stage}`);
  const comma = say('projects.comma');
  if (!project.secretary && project.viewerCan.includes('ASSIGN_SECRETARY')) return <>{stage + comma + say('projects.assignFirst')}</>;
  const [step] = openSteps(steps);
  if (!step) return <>{stage + comma + say('projects.allDone', { total: project.promotionTable.total })}</>;
  const isLate = step.light === 'LATE' || step.light === 'VERY_LATE';
  return (
    <>
      {stage + comma + say(isLate ? 'projects.first' : 'projects.nextUp')} <b>{localized(step.title)}</b>
      {comma}
      <Due light={step.light} dueOn={step.dueOn} today={today} />
      {comma + say('projects.by', { who: ownerName(step.owner, project.enterprise) })}
    </>
  );
}
