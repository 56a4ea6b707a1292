import { useAct, useSession } from '@gaoxin/client';
import { EmptyState, formatDay, ListRow, Section } from '@gaoxin/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { getFragmentData, graphql, type FragmentType } from '../generated/index.ts';
import type { FeasibilitySection_LeadFragment } from '../generated/graphql.ts';
import type { LeadSectionProps } from '../leads/lead-section.ts';
import { ActDrawer } from '../parts/act-form.tsx';
import { Due } from '../parts/due.tsx';
import { LongField, TextField } from '../parts/fields.tsx';
import { OfficialSelect } from '../parts/officials-select.tsx';
import { useText } from '../texts.ts';

export const FeasibilitySection_Lead = graphql(`
  fragment FeasibilitySection_Lead on InvestmentLead {
    id
    viewerCan
    feasibility {
      id
      version
      title
      dueOn
      finishedOn
      conclusion
      light
      viewerCan
      owner {
        id
        name
      }
    }
  }
`);
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

type Item = NonNullable<FeasibilitySection_LeadFragment['feasibility']>[number];
interface FormProps {
  today: string;
  onClose: () => void;
  onDone: () => void;
}

/** Work that tells whether the project is possible: what is open first, then what was found. */
export function FeasibilitySection(props: LeadSectionProps & { lead: FragmentType<typeof FeasibilitySection_Lead> }) {
  const say = useText();
  const lead = getFragmentData(FeasibilitySection_Lead, props.lead);
  const [open, setOpen] = useState<Item | 'PLAN' | null>(null);
  const items = lead.feasibility ?? [];
  const done = items.filter(({ finishedOn }) => finishedOn).length;
  const form = { today: props.today, onClose: () => setOpen(null), onDone: () => {
    setOpen(null);
    props.reload();
  } };
  return (
    <Section
      title={say('preparation.feasibility')}
      note={items.length > 0 && `${done} / ${items.length}`}
      more={lead.viewerCan.includes('PREPARE') && <Button type="link" size="small" onClick={() => setOpen('PLAN')}>{say('preparation.planFeasibility')}</Button>}
    >
      {items.length === 0 && <EmptyState text={say('preparation.feasibilityNone')} />}
      <div className="op-items">
        {items.map((item) => (
          <ListRow
            key={item.id}
            light={item.light}
            kind=""
            title={
              <>
                {item.title}
                {item.conclusion && item.conclusion !== item.title && <span className="gx-note">　{item.conclusion}</span>}
              </>
            }
            who={item.owner?.name}
            when={item.finishedOn ? say('preparation.doneOn', { day: formatDay(item.finishedOn, props.today) }) : <Due light={item.light} dueOn={item.dueOn} today={props.today} />}
            action={
              item.viewerCan.includes('FINISH') && (
                <Button size="small" onClick={() => setOpen(item)} aria-label={say('preparation.finishTitle', { title: item.title })}>
                  {say('preparation.finish')}
                </Button>
              )
            }
          />
        ))}
      </div>
      {open === 'PLAN' && <PlanItem {...form} leadId={lead.id} />}
      {open !== null && open !== 'PLAN' && <FinishItem {...form} item={open} />}
    </Section>
  );
}

function PlanItem({ leadId, today, onClose, onDone }: FormProps & { leadId: string }) {
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

function FinishItem({ item, today, onClose, onDone }: FormProps & { item: Item }) {
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
