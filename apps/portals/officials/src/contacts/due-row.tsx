import { formatDay, ListRow } from '@gaoxin/ui';
import { Button } from 'antd';
import { Link } from 'react-router';
import { getFragmentData, graphql, type FragmentType } from '../generated/index.ts';
import { lateClass } from '../parts/due.tsx';
import { useText } from '../texts.ts';
import './contacts.css';

export const DueRow_Due = graphql(`
  fragment DueRow_Due on ContactDue {
    dueOn
    light
    reasons
    lead {
      id
      title
      viewerCan
      owner {
        id
        name
      }
      enterprise {
        id
        shortName
      }
      nextStep {
        title
      }
      contactCadence {
        figure {
          numerator
          denominator
        }
      }
    }
  }
`);

/** A lead to contact this week, why and until when, with the way to write the contact down. */
export function DueRow(props: { due: FragmentType<typeof DueRow_Due>; today: string; onRecord: () => void }) {
  const say = useText();
  const { lead, reasons, light, dueOn } = getFragmentData(DueRow_Due, props.due);
  const [first] = reasons;
  const figure = lead.contactCadence?.figure;
  const why = [
    reasons.includes('NEXT_STEP') && lead.nextStep?.title,
    reasons.includes('CADENCE') && figure && `${say('contacts.reasonWhy.CADENCE')} ${figure.numerator} / ${figure.denominator}`,
    reasons.includes('SIGNAL') && say('contacts.reasonWhy.SIGNAL'),
    reasons.includes('LOOK_AGAIN') && say('contacts.reasonWhy.LOOK_AGAIN'),
  ].filter(Boolean);
  return (
    <ListRow
      light={light}
      kind={first ? say(`contacts.reason.${first}`) : ''}
      title={
        <>
          <Link to={`/officials/leads/${lead.id}`}>{lead.title}</Link> <span className="gx-note">{why.join('；')}</span>
        </>
      }
      who={[lead.enterprise.shortName, lead.owner?.name].filter(Boolean).join(' · ')}
      when={<span className={lateClass(light)}>{formatDay(dueOn, props.today)}</span>}
      action={
        lead.viewerCan.includes('RECORD_CONTACT') && (
          <Button size="small" onClick={props.onRecord} aria-label={say('contacts.recordFor', { title: lead.title })}>
            {say('contacts.record')}
          </Button>
        )
      }
    />
  );
}
