import { Button } from 'antd';
import { useState } from 'react';
import { useLocalized } from '../parts/localized.ts';
import type { SheetRows } from '../parts/save-sheet.ts';
import { SaveRows } from '../parts/save-list.tsx';
import { getFragmentData } from '../generated/index.ts';
import { useText } from '../texts.ts';
import type { Project } from './project-page.tsx';
import { PromotionTable_Step } from './promotion-table.tsx';
import { RaiseIssue } from './raise-issue.tsx';
import { ReportMilestone } from './report-milestone.tsx';
import { useOwnerName } from './step.ts';

/** What can be done with the project as a whole. */
export function ProjectActions(props: { project: Project; today: string; reload: () => void }) {
  const say = useText();
  const [open, setOpen] = useState<'milestone' | 'issue' | null>(null);
  const sheet = usePromotionSheet(props.project);
  const { viewerCan, milestones } = props.project;
  const close = () => setOpen(null);
  return (
    <>
      {viewerCan.includes('REPORT_MILESTONE') && milestones.some((one) => !one.reachedOn) && (
        <Button onClick={() => setOpen('milestone')}>{say('projects.reportMilestone')}</Button>
      )}
      {viewerCan.includes('RAISE_ISSUE') && <Button onClick={() => setOpen('issue')}>{say('projects.raise')}</Button>}
      <SaveRows className="of-wide-only" label={say('projects.export')} name={say('projects.exportName', { name: props.project.name })} sheet={sheet} />
      {open === 'milestone' && <ReportMilestone {...props} onClose={close} />}
      {open === 'issue' && <RaiseIssue project={props.project} today={props.today} onClose={close} />}
    </>
  );
}

/** The promotion table as a file, one line for each step, dates in full. */
function usePromotionSheet(project: Project): () => SheetRows {
  const say = useText();
  const localized = useLocalized();
  const ownerName = useOwnerName();
  return () => {
    const steps = getFragmentData(PromotionTable_Step, project.promotionTable.steps);
    const head = [say('projects.stageLabel'), say('projects.step'), say('projects.owner'), say('projects.due'), say('projects.doneOn'), say('projects.evidence')];
    const lines = steps.map((step) => [
      say(`projects.phase.${step.phase}`),
      localized(step.title),
      ownerName(step.owner, project.enterprise),
      step.dueOn,
      step.doneOn,
      step.evidence,
    ]);
    return [head, ...lines];
  };
}
