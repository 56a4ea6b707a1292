import { useAct } from '@gaoxin/client';
import { formatDay } from '@gaoxin/ui';
import { App } from 'antd';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';
import type { ProjectStage } from '../generated/graphql.ts';
import { ActDrawer } from '../parts/act-form.tsx';
import { SelectField, TextField } from '../parts/fields.tsx';
import { useText } from '../texts.ts';
import type { Project } from './project-page.tsx';
import { STAGES } from './stages.ts';

const Report = graphql(`
  mutation ReportMilestone($input: ReportMilestoneInput!) {
    reportMilestone(input: $input) {
      project {
        id
        version
        stage
      }
      errors {
        ...Fault
      }
    }
  }
`);

/** Reports the day on which the project reached a milestone; the next one is chosen already. */
export function ReportMilestone({ project, today, reload, onClose }: { project: Project; today: string; reload: () => void; onClose: () => void }) {
  const say = useText();
  const { message } = App.useApp();
  const act = useAct(Report, { refetch: ['ProjectPage'] });
  const ahead = STAGES.filter((stage) => !project.milestones.find((one) => one.kind === stage)?.reachedOn);
  const [kind, setKind] = useState<ProjectStage>(ahead[0] ?? 'STARTED');
  const [reachedOn, setReachedOn] = useState(today);
  return (
    <ActDrawer
      title={say('projects.reportMilestone')}
      act={act}
      places={['kind', 'reachedOn']}
      verb={say('projects.reportMilestone')}
      input={() => ({ projectId: project.id, version: project.version, kind, reachedOn })}
      onDone={() => {
        message.info(say('projects.reported', { stage: say(`projects.milestone.${kind}`), date: formatDay(reachedOn, today) }));
        onClose();
      }}
      onClose={onClose}
      onStale={reload}
    >
      <SelectField
        label={say('projects.node')}
        place="kind"
        value={kind}
        onChange={(value) => setKind(value as ProjectStage)}
        options={ahead.map((value) => ({ value, label: say(`projects.milestone.${value}`) }))}
      />
      <TextField type="date" label={say('projects.reachedOn')} place="reachedOn" value={reachedOn} onChange={setReachedOn} />
    </ActDrawer>
  );
}
