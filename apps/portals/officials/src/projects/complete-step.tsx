import { useAct } from '@gaoxin/client';
import { App } from 'antd';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';
import { ActDrawer } from '../parts/act-form.tsx';
import { TextField } from '../parts/fields.tsx';
import { useLocalized } from '../parts/localized.ts';
import { useText } from '../texts.ts';
import type { Step } from './step.ts';

const Complete = graphql(`
  mutation CompleteStep($input: CompleteStepInput!) {
    completeStep(input: $input) {
      step {
        ...PromotionTable_Step
      }
      errors {
        ...Fault
      }
    }
  }
`);

/** Records that a step is done: the day, and what proves it. */
export function CompleteStep({ step, today, reload, onClose }: { step: Step; today: string; reload: () => void; onClose: () => void }) {
  const say = useText();
  const localized = useLocalized();
  const { message } = App.useApp();
  const act = useAct(Complete, { refetch: ['ProjectPage'] });
  const [doneOn, setDoneOn] = useState(today);
  const [evidence, setEvidence] = useState('');
  const title = localized(step.title);
  return (
    <ActDrawer
      title={say('projects.recordTitle', { title })}
      act={act}
      places={['doneOn', 'evidence']}
      verb={say('projects.record')}
      input={() => ({ stepId: step.id, version: step.version, doneOn, evidence: evidence.trim() || null })}
      onDone={() => {
        message.info(say('projects.recorded', { title }));
        onClose();
      }}
      onClose={onClose}
      onStale={() => {
        reload();
        onClose();
      }}
    >
      <p className="of-hint">{say('projects.criterionOf', { text: localized(step.criterion) })}</p>
      <TextField type="date" label={say('projects.doneOn')} place="doneOn" value={doneOn} onChange={setDoneOn} />
      <TextField label={say('projects.evidenceOf')} place="evidence" value={evidence} onChange={setEvidence} />
    </ActDrawer>
  );
}
