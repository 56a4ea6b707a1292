import { useAct } from '@gaoxin/client';
import { formatDay } from '@gaoxin/ui';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';
import { ActDrawer } from '../parts/act-form.tsx';
import { LongField, TextField } from '../parts/fields.tsx';
import { useText } from '../texts.ts';
import { drawerOf, knownOf, type LeadActProps } from './lead-drawer.tsx';

const Plan = graphql(`
  mutation PlanNextStep($input: PlanNextStepInput!) {
    planNextStep(input: $input) {
      lead {
        ...LeadCard_Lead
      }
      errors {
        ...Fault
      }
    }
  }
`);
const Finish = graphql(`
  mutation FinishNextStep($input: FinishNextStepInput!) {
    finishNextStep(input: $input) {
      lead {
        ...LeadCard_Lead
      }
      errors {
        ...Fault
      }
    }
  }
`);

/** Begins with the step that stands, so that moving its date keeps whom the lead waits for. */
export function PlanNextStep(props: LeadActProps) {
  const say = useText();
  const act = useAct(Plan);
  const { nextStep } = props.lead;
  const [title, setTitle] = useState(nextStep?.title ?? '');
  const [dueOn, setDueOn] = useState(nextStep && nextStep.dueOn >= props.today ? nextStep.dueOn : '');
  const [waitingFor, setWaitingFor] = useState(nextStep?.waitingFor ?? '');
  const input = () => ({ ...knownOf(props), title, dueOn, waitingFor: waitingFor.trim() || null });
  return (
    <ActDrawer {...drawerOf(props, say('leads.plan'))} act={act} places={['title', 'dueOn', 'waitingFor']} input={input}>
      <TextField label={say('leads.step')} place="title" value={title} onChange={setTitle} />
      <TextField label={say('leads.dueOn')} place="dueOn" type="date" value={dueOn} onChange={setDueOn} />
      <TextField label={say('leads.waitingFor')} place="waitingFor" value={waitingFor} onChange={setWaitingFor} />
    </ActDrawer>
  );
}

export function FinishNextStep(props: LeadActProps) {
  const say = useText();
  const act = useAct(Finish);
  const { nextStep } = props.lead;
  const [outcome, setOutcome] = useState('');
  return (
    <ActDrawer {...drawerOf(props, say('leadWork.finishStep'))} act={act} places={['outcome']} input={() => ({ ...knownOf(props), outcome: outcome.trim() || null })}>
      {nextStep && <p>{`${formatDay(nextStep.dueOn, props.today)} ${nextStep.title}`}</p>}
      <LongField label={say('leadWork.outcome')} place="outcome" rows={3} value={outcome} onChange={setOutcome} />
    </ActDrawer>
  );
}
