import { useAct } from '@gaoxin/client';
import { formatInstant } from '@gaoxin/ui';
import { App } from 'antd';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';
import type { IssueUrgency } from '../generated/graphql.ts';
import { ActDrawer } from '../parts/act-form.tsx';
import { LongField, SelectField, TextField } from '../parts/fields.tsx';
import { useText } from '../texts.ts';
import type { Project } from './project-page.tsx';

const Raise = graphql(`
  mutation RaiseIssue($input: RaiseIssueInput!) {
    raiseIssue(input: $input) {
      issue {
        id
        firstReplyDueAt
      }
      errors {
        ...Fault
      }
    }
  }
`);

const URGENCIES: readonly IssueUrgency[] = ['URGENT', 'DIFFICULT', 'WORRY', 'WISH'];

/** Writes down what the enterprise of a project asked for. */
export function RaiseIssue({ project, today, onClose }: { project: Project; today: string; onClose: () => void }) {
  const say = useText();
  const { message } = App.useApp();
  const act = useAct(Raise, { refetch: ['ProjectPage'] });
  const [title, setTitle] = useState('');
  const [body, setBody] = useState('');
  const [urgency, setUrgency] = useState<IssueUrgency>('DIFFICULT');
  return (
    <ActDrawer
      title={say('projects.raise')}
      act={act}
      places={['title', 'body', 'urgency']}
      verb={say('projects.raise')}
      input={() => ({ enterpriseId: project.enterprise.id, projectId: project.id, title, body, urgency })}
      onDone={({ issue }) => {
        if (issue) message.info(say('projects.raised', { when: formatInstant(issue.firstReplyDueAt, today) }));
        onClose();
      }}
      onClose={onClose}
      onStale={onClose}
    >
      <TextField label={say('issues.titleOf')} place="title" value={title} onChange={setTitle} />
      <LongField label={say('issues.body')} place="body" value={body} onChange={setBody} rows={6} />
      <SelectField
        label={say('issues.urgencyOf')}
        place="urgency"
        value={urgency}
        onChange={(value) => setUrgency(value as IssueUrgency)}
        options={URGENCIES.map((value) => ({ value, label: say(`issues.urgency.${value}`) }))}
      />
    </ActDrawer>
  );
}
