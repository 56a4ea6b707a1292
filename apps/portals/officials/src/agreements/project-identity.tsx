import { Chip, EmptyState, FactList, formatDay, Section } from '@gaoxin/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { getFragmentData, graphql, type FragmentType } from '../generated/index.ts';
import { useText } from '../texts.ts';
import { CeremonyForm, IdentifyForm } from './identity-forms.tsx';
import { useAgreementWords } from './words.ts';

export const LeadProjectFragment = graphql(`
  fragment LeadProject_Lead on InvestmentLead {
    id
    signingActions
    enterprise {
      id
      uscc
    }
    likelyProjects {
      id
      title
    }
    project {
      id
      title
      uscc
      parentGroup
      siteParcel
      productLine
      complete
      separateReason
      leads {
        id
        title
      }
      signingEvents {
        id
        name
        heldOn
        place
        organiser
        announced {
          amount
          currency
        }
      }
    }
  }
`);

/** Which project it is, so that it counts once, and at which ceremonies it was signed. */
export function ProjectOfLead(props: { lead: FragmentType<typeof LeadProjectFragment>; today: string; reload: () => void }) {
  const say = useText();
  const lead = getFragmentData(LeadProjectFragment, props.lead);
  const [form, setForm] = useState<'identify' | 'ceremony'>();
  const { project } = lead;
  const likely = project?.complete ? [] : (lead.likelyProjects ?? []);
  const others = project?.leads.filter(({ id }) => id !== lead.id) ?? [];
  return (
    <Section
      title={say('agreements.project.title')}
      note={say('agreements.project.note')}
      more={
        <span className="ag-tools">
          {lead.signingActions.includes('IDENTIFY') && (
            <Button type="link" onClick={() => setForm('identify')}>
              {say('agreements.project.identify')}
            </Button>
          )}
          {lead.signingActions.includes('RECORD_CEREMONY') && (
            <Button type="link" onClick={() => setForm('ceremony')}>
              {say('agreements.project.ceremony')}
            </Button>
          )}
        </span>
      }
    >
      {!project?.complete && <div className="gx-notice paper">{say('agreements.page.unidentified')}</div>}
      {likely.length > 0 && <div className="gx-notice">{say('agreements.project.likely', { titles: likely.map(({ title }) => title).join(say('common.comma')) })}</div>}
      {project && (
        <FactList
          facts={[
            [say('agreements.page.project'), <span key="title">{project.title} {!project.complete && <Chip>{say('agreements.project.unknown')}</Chip>}</span>],
            [say('agreements.project.uscc'), project.uscc],
            [say('agreements.project.parentGroup'), project.parentGroup],
            [say('agreements.project.siteParcel'), project.siteParcel],
            [say('agreements.project.productLine'), project.productLine],
            [say('agreements.project.separate'), project.separateReason],
            [say('agreements.project.sameAs'), others.length > 0 && others.map((one) => <Link key={one.id} to={`/officials/leads/${one.id}`}>{one.title} </Link>)],
          ]}
        />
      )}
      <Ceremonies events={project?.signingEvents ?? []} today={props.today} />
      {form === 'identify' && <IdentifyForm lead={lead} reload={props.reload} onClose={() => setForm(undefined)} />}
      {form === 'ceremony' && <CeremonyForm leadId={lead.id} today={props.today} reload={props.reload} onClose={() => setForm(undefined)} />}
    </Section>
  );
}

interface Ceremony {
  id: string;
  name: string;
  heldOn: string;
  place: string | null;
  organiser: string | null;
  announced: { amount: string; currency: string } | null;
}

function Ceremonies(props: { events: readonly Ceremony[]; today: string }) {
  const say = useText();
  const { money } = useAgreementWords();
  if (props.events.length === 0) return <EmptyState text={say('agreements.project.none')} />;
  return (
    <ol className="ag-events">
      {props.events.map((event) => (
        <li key={event.id}>
          <time dateTime={event.heldOn}>{formatDay(event.heldOn, props.today)}</time>
          <span>
            {event.name}
            <span className="gx-note">　{[event.place, event.organiser].filter(Boolean).join('　')}</span>
          </span>
          <span>{event.announced ? say('agreements.project.said', { money: money(event.announced) }) : say('agreements.project.announcedNone')}</span>
        </li>
      ))}
    </ol>
  );
}
