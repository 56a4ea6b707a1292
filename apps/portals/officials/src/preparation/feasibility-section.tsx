import { EmptyState, formatDay, ListRow, Section } from '@gaoxin/ui';
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { getFragmentData, graphql, type FragmentType } from '../generated/index.ts';
import type { FeasibilitySection_LeadFragment } from '../generated/graphql.ts';
import type { LeadSectionProps } from '../leads/lead-section.ts';
import { Due } from '../parts/due.tsx';
import { useText } from '../texts.ts';
import { DropWork, FinishWork, PlanWork, ReplanWork } from './feasibility-acts.tsx';

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
      droppedFor
      light
      viewerCan
      owner {
        id
        name
      }
    }
  }
`);

export type FeasibilityWork = NonNullable<FeasibilitySection_LeadFragment['feasibility']>[number];
type Open = { act: 'PLAN' } | { act: 'FINISH' | 'REVISE' | 'DROP'; item: FeasibilityWork };
const FORMS = { FINISH: FinishWork, REVISE: ReplanWork, DROP: DropWork };
const TITLES = { FINISH: 'preparation.finishTitle', REVISE: 'contactWork.feasibility.replanTitle', DROP: 'contactWork.feasibility.dropTitle' } as const;
const VERBS = { FINISH: 'preparation.finish', REVISE: 'contactWork.feasibility.replan', DROP: 'contactWork.feasibility.drop' } as const;

/** Work that tells whether the project is possible: what is open first, then what was found. */
export function FeasibilitySection(props: LeadSectionProps & { lead: FragmentType<typeof FeasibilitySection_Lead> }) {
  const say = useText();
  const lead = getFragmentData(FeasibilitySection_Lead, props.lead);
  const [open, setOpen] = useState<Open | null>(null);
  const items = lead.feasibility ?? [];
  const counted = items.filter(({ droppedFor }) => !droppedFor);
  const done = counted.filter(({ finishedOn }) => finishedOn).length;
  const form = { today: props.today, onClose: () => setOpen(null), onDone: () => {
    setOpen(null);
    props.reload();
  } };
  const Form = FORMS[open && open.act !== 'PLAN' ? open.act : 'FINISH'];
  return (
    <Section
      title={say('preparation.feasibility')}
      note={counted.length > 0 && `${done} / ${counted.length}`}
      more={lead.viewerCan.includes('PREPARE') && <Button type="link" size="small" onClick={() => setOpen({ act: 'PLAN' })}>{say('preparation.planFeasibility')}</Button>}
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
                {item.droppedFor && <span className="gx-note">　{say('contactWork.feasibility.dropped', { reason: item.droppedFor })}</span>}
                {item.conclusion && item.conclusion !== item.title && <span className="gx-note">　{item.conclusion}</span>}
              </>
            }
            who={item.owner?.name}
            when={whenOf(item, props.today, say)}
            action={
              <span className="oc-row-acts">
                {(['FINISH', 'REVISE', 'DROP'] as const)
                  .filter((act) => item.viewerCan.includes(act))
                  .map((act) => (
                    <Button key={act} size="small" {...(act !== 'FINISH' && { type: 'text' as const })} onClick={() => setOpen({ act, item })} aria-label={say(TITLES[act], { title: item.title })}>
                      {say(VERBS[act])}
                    </Button>
                  ))}
              </span>
            }
          />
        ))}
      </div>
      {open?.act === 'PLAN' && <PlanWork {...form} leadId={lead.id} />}
      {open && open.act !== 'PLAN' && <Form {...form} item={open.item} />}
    </Section>
  );
}

function whenOf(item: FeasibilityWork, today: string, say: ReturnType<typeof useText>): ReactNode {
  if (item.finishedOn) return say('preparation.doneOn', { day: formatDay(item.finishedOn, today) });
  return item.droppedFor ? null : <Due light={item.light} dueOn={item.dueOn} today={today} />;
}
