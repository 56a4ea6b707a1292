import { useAct } from '@gaoxin/client';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';
import type { LeadPriority } from '../generated/graphql.ts';
import { ActDrawer } from '../parts/act-form.tsx';
import { LongField, TextField } from '../parts/fields.tsx';
import { drawerOf, knownOf, type LeadActProps } from './lead-drawer.tsx';
import { useText } from '../texts.ts';

const Feasibility = graphql(`
  mutation RecordFeasibility($input: RecordFeasibilityInput!) {
    recordFeasibility(input: $input) {
      lead {
        ...LeadCard_Lead
      }
      errors {
        ...Fault
      }
    }
  }
`);
const Drop = graphql(`
  mutation DropLead($input: DropLeadInput!) {
    dropLead(input: $input) {
      lead {
        ...LeadCard_Lead
      }
      errors {
        ...Fault
      }
    }
  }
`);
const Rest = graphql(`
  mutation LetLeadRest($input: LetLeadRestInput!) {
    letLeadRest(input: $input) {
      lead {
        ...LeadCard_Lead
      }
      errors {
        ...Fault
      }
    }
  }
`);
const Priority = graphql(`
  mutation SetLeadPriority($input: SetLeadPriorityInput!) {
    setLeadPriority(input: $input) {
      lead {
        ...LeadCard_Lead
      }
      errors {
        ...Fault
      }
    }
  }
`);

export function RecordFeasibility(props: LeadActProps) {
  const say = useText();
  const act = useAct(Feasibility);
  const [summary, setSummary] = useState('');
  const [finishedOn, setFinishedOn] = useState(props.today);
  const input = () => ({ ...knownOf(props), summary, finishedOn });
  return (
    <ActDrawer {...drawerOf(props, say('leads.feasibility'))} act={act} places={['summary', 'finishedOn']} input={input}>
      <LongField label={say('leads.summary')} place="summary" value={summary} onChange={setSummary} />
      <TextField label={say('leads.finishedOn')} place="finishedOn" type="date" value={finishedOn} onChange={setFinishedOn} />
    </ActDrawer>
  );
}

export function DropLead(props: LeadActProps) {
  const say = useText();
  const act = useAct(Drop);
  const [reason, setReason] = useState('');
  return (
    <ActDrawer {...drawerOf(props, say('leads.drop'))} act={act} places={['reason']} input={() => ({ ...knownOf(props), reason })}>
      <p className="of-hint">{say('agreements.dropKept')}</p>
      <LongField label={say('leads.reason')} place="reason" value={reason} onChange={setReason} />
    </ActDrawer>
  );
}

export function LetLeadRest(props: LeadActProps) {
  const say = useText();
  const act = useAct(Rest);
  const [reason, setReason] = useState('');
  const [lookAgainOn, setLookAgainOn] = useState('');
  const input = () => ({ ...knownOf(props), reason, lookAgainOn: lookAgainOn || null });
  return (
    <ActDrawer {...drawerOf(props, say('leads.restLead'))} act={act} places={['reason', 'lookAgainOn']} input={input}>
      <p className="of-hint">{say('agreements.restKept')}</p>
      <LongField label={say('leads.reason')} place="reason" value={reason} onChange={setReason} />
      <TextField label={say('leads.lookAgainOn')} place="lookAgainOn" type="date" value={lookAgainOn} onChange={setLookAgainOn} />
    </ActDrawer>
  );
}

export const SetPriority = (props: LeadActProps) => <Weigh {...props} priority="NUMBER_ONE" />;
export const ClearPriority = (props: LeadActProps) => <Weigh {...props} priority="NORMAL" />;

function Weigh({ priority, ...props }: LeadActProps & { priority: LeadPriority }) {
  const say = useText();
  const act = useAct(Priority);
  const [reason, setReason] = useState('');
  const verb = say(priority === 'NUMBER_ONE' ? 'leads.setPriority' : 'leads.clearPriority');
  return (
    <ActDrawer {...drawerOf(props, verb)} act={act} places={['reason']} input={() => ({ ...knownOf(props), priority, reason })}>
      <LongField label={say('leads.reason')} place="reason" value={reason} onChange={setReason} />
    </ActDrawer>
  );
}
