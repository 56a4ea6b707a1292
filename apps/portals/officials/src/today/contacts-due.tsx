import { useQuery } from '@apollo/client/react';
import { EmptyState, ErrorState, Loading, Section } from '@gaoxin/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { DueRow } from '../contacts/due-row.tsx';
import { RecordContact } from '../contacts/record-contact.tsx';
import { graphql } from '../generated/index.ts';
import { useText } from '../texts.ts';

const ContactsDueDocument = graphql(`
  query TodayContactsDue($ownerId: ID) {
    contactsDue(first: 10, ownerId: $ownerId) {
      totalCount
      nodes {
        lead {
          id
          title
        }
        ...DueRow_Due
      }
    }
  }
`);

/** The recruiter's own leads that ask for a contact this week, the most urgent first. */
export function ContactsDue({ official, today }: { official: string; today: string }) {
  const say = useText();
  const [lead, setLead] = useState<{ id: string; title: string }>();
  const { data, error, refetch } = useQuery(ContactsDueDocument, { variables: { ownerId: official }, fetchPolicy: 'cache-and-network' });
  if (error && !data) return <ErrorState text={say('contacts.failed')} onRetry={() => void refetch()} />;
  if (!data) return <Loading lines={6} />;
  const { nodes, totalCount } = data.contactsDue;
  const close = () => setLead(undefined);
  const done = () => {
    close();
    void refetch();
  };
  return (
    <Section title={say('contacts.due')} note={say('contacts.dueCount', { count: totalCount })} more={<Link to="/officials/leads/contacts">{say('today.allContacts')}</Link>}>
      {nodes.length === 0 && <EmptyState text={say('contacts.dueNone')} />}
      <div className="oc-due">
        {nodes.map((due) => (
          <DueRow key={due.lead.id} due={due} today={today} onRecord={() => setLead(due.lead)} />
        ))}
      </div>
      {lead && <RecordContact lead={lead} today={today} onClose={close} onDone={done} />}
    </Section>
  );
}
