import { useAct, useSession } from '@gaoxin/client';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';
import { ActDrawer } from '../parts/act-form.tsx';
import { LongField, TextField } from '../parts/fields.tsx';
import { OfficialSelect } from '../parts/officials-select.tsx';
import { useText } from '../texts.ts';
import type { FeasibilityWork } from './feasibility-section.tsx';

const Plan = graphql(`
  mutation PlanFeasibility($input: PlanFeasibilityInput!) {
    planFeasibility(input: $input) {
      item {
        id
      }
      errors {
        ...Fault
      }
    }
  }
`);
const Finish = graphql(`
  mutation FinishFeasibility($input: FinishFeasibilityInput!) {
    finishFeasibility(input: $input) {
      item {
        id
        version
        finishedOn
        conclusion
        light
        viewerCan
      }
      errors {
        ...Fault
      }
    }
  }
`);
const Replan = graphql(`
  mutation ReplanFeasibility($input: ReplanFeasibilityInput!) {
    replanFeasibility(input: $input) {
      item {
        id
        version
        dueOn
        droppedFor
        light
        viewerCan
      }
      errors {
        ...Fault
      }
    }
  }
`);
const Drop = graphql(`
  mutation DropFeasibility($input: DropFeasibilityInput!) {
    dropFeasibility(input: $input) {
      item {
        id
        version
        dueOn
        droppedFor
        light
        viewerCan
      }
      errors {
        ...Fault
      }
    }
  }
`);

interface FormProps {
  today: string;
  onClose: () => void;
  onDone: () => void;
}

/** Plans a piece of work. */
export function PlanWork({ leadId, today, onClose, onDone }: FormProps & { leadId: string }) {
  const say = useText();
  const { viewer } = useSession();
  const act = useAct(Plan);
  const [title, setTitle] = useState('');
  const [ownerId, setOwner] = useState(viewer.official ?? '');
  const [dueOn, setDueOn] = useState(today);
  return (
    <ActDrawer
      title={say('preparation.planFeasibility')}
      act={act}
      places={['title', 'ownerId', 'dueOn']}
      verb={say('preparation.planFeasibility')}
      unchosen={ownerId ? [] : ['ownerId']}
      input={() => ({ leadId, title, ownerId, dueOn })}
      onDone={onDone}
      onClose={onClose}
      onStale={onDone}
    >
      <TextField label={say('preparation.what')} place="title" value={title} onChange={setTitle} />
      <OfficialSelect label={say('preparation.owner')} place="ownerId" value={ownerId} onChange={setOwner} />
      <TextField type="date" label={say('preparation.dueOn')} place="dueOn" value={dueOn} onChange={setDueOn} />
    </ActDrawer>
  );
}

/** Says what was found. */
export function FinishWork({ item, today, onClose, onDone }: FormProps & { item: FeasibilityWork }) {
  const say = useText();
  const act = useAct(Finish);
  const [conclusion, setConclusion] = useState('');
  const [finishedOn, setFinishedOn] = useState(today);
  return (
    <ActDrawer
      title={say('preparation.finishTitle', { title: item.title })}
      act={act}
      places={['conclusion', 'finishedOn']}
      verb={say('preparation.finish')}
      input={() => ({ itemId: item.id, version: item.version, finishedOn, conclusion })}
      onDone={onDone}
      onClose={onClose}
      onStale={onDone}
    >
      <LongField label={say('preparation.conclusion')} place="conclusion" value={conclusion} onChange={setConclusion} />
      <TextField type="date" label={say('preparation.finishedOn')} place="finishedOn" value={finishedOn} onChange={setFinishedOn} />
    </ActDrawer>
  );
}

/** Gives the work another day or another hand. */
export function ReplanWork({ item, onClose, onDone }: FormProps & { item: FeasibilityWork }) {
  const say = useText();
  const act = useAct(Replan);
  const [ownerId, setOwner] = useState(item.owner?.id ?? '');
  const [dueOn, setDueOn] = useState(item.dueOn);
  const [reason, setReason] = useState('');
  return (
    <ActDrawer
      title={say('contactWork.feasibility.replanTitle', { title: item.title })}
      act={act}
      places={['ownerId', 'dueOn', 'reason']}
      verb={say('contactWork.feasibility.replan')}
      unchosen={ownerId ? [] : ['ownerId']}
      input={() => ({ itemId: item.id, version: item.version, ownerId, dueOn, reason })}
      onDone={onDone}
      onClose={onClose}
      onStale={onDone}
    >
      <OfficialSelect label={say('preparation.owner')} place="ownerId" value={ownerId} onChange={setOwner} />
      <TextField type="date" label={say('preparation.dueOn')} place="dueOn" value={dueOn} onChange={setDueOn} />
      <TextField label={say('contactWork.feasibility.reason')} place="reason" value={reason} onChange={setReason} />
    </ActDrawer>
  );
}

/** Leaves the work undone. */
export function DropWork({ item, onClose, onDone }: FormProps & { item: FeasibilityWork }) {
  const say = useText();
  const act = useAct(Drop);
  const [reason, setReason] = useState('');
  return (
    <ActDrawer
      title={say('contactWork.feasibility.dropTitle', { title: item.title })}
      act={act}
      places={['reason']}
      verb={say('contactWork.feasibility.drop')}
      input={() => ({ itemId: item.id, version: item.version, reason })}
      onDone={onDone}
      onClose={onClose}
      onStale={onDone}
    >
      <TextField label={say('contactWork.feasibility.reason')} place="reason" value={reason} onChange={setReason} />
    </ActDrawer>
  );
}
