import { Section } from '@gaoxin/ui';
import { EmptyState, formatDay } from '@gaoxin/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { getFragmentData, graphql, type FragmentType } from '../generated/index.ts';
import type { LeadSectionProps } from '../leads/lead-section.ts';
import { useText } from '../texts.ts';
import { ContactItem } from './contact-item.tsx';
import { RecordContact } from './record-contact.tsx';
import './contacts.css';

export const ContactsSection_Lead = graphql(`
  fragment ContactsSection_Lead on InvestmentLead {
    id
    title
    viewerCan
    contactCadence {
      year
      asked
      met
      nextDueOn
      figure {
        numerator
        denominator
      }
    }
    contacts(first: 100) {
      totalCount
      nodes {
        id
        ...ContactItem_Contact
      }
    }
  }
`);

const RECENT = 5;

/** Contacts of a lead, the latest first, and how many formal ones the year still asks for. */
export function ContactsSection(props: LeadSectionProps & { lead: FragmentType<typeof ContactsSection_Lead> }) {
  const say = useText();
  const lead = getFragmentData(ContactsSection_Lead, props.lead);
  const [isRecording, setRecording] = useState(false);
  const [isWhole, setWhole] = useState(false);
  const contacts = lead.contacts?.nodes ?? [];
  const done = () => {
    setRecording(false);
    props.reload();
  };
  const record = lead.viewerCan.includes('RECORD_CONTACT') && <Button onClick={() => setRecording(true)}>{say('contacts.record')}</Button>;
  return (
    <Section title={say('contacts.title')} note={<CadenceNote cadence={lead.contactCadence} today={props.today} />} more={contacts.length > 0 && record}>
      {contacts.length === 0 && <EmptyState text={say('contacts.recentNone')} action={record} />}
      <ul className="oc-contacts">
        {contacts.slice(0, isWhole ? contacts.length : RECENT).map((contact) => (
          <ContactItem key={contact.id} contact={contact} today={props.today} reload={props.reload} />
        ))}
      </ul>
      {contacts.length > RECENT && (
        <Button type="link" size="small" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? say('contacts.fewerContacts') : say('contacts.moreContacts', { count: lead.contacts?.totalCount ?? 0 })}
        </Button>
      )}
      {isRecording && <RecordContact lead={lead} today={props.today} onClose={() => setRecording(false)} onDone={done} />}
    </Section>
  );
}

interface Cadence {
  year: number;
  asked: boolean;
  met: boolean;
  nextDueOn?: string | null;
  figure: { numerator: number; denominator: number };
}

function CadenceNote({ cadence, today }: { cadence: Cadence | null | undefined; today: string }) {
  const say = useText();
  if (!cadence) return null;
  const { year, asked, met, nextDueOn, figure } = cadence;
  const next = !asked ? say('contacts.cadenceNotAsked') : met ? say('contacts.cadenceMet') : nextDueOn && say('contacts.cadenceNext', { day: formatDay(nextDueOn, today) });
  return (
    <>
      {say('contacts.cadence', { year })} {figure.numerator} / {figure.denominator}
      {next && `　${next}`}
    </>
  );
}
