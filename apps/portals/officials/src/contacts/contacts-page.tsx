import { useApolloClient, useQuery } from '@apollo/client/react';
import { useSession } from '@gaoxin/client';
import { EmptyState, ErrorState, Loading, PageHeader, Section } from '@gaoxin/ui';
import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { getFragmentData, graphql, type FragmentType } from '../generated/index.ts';
import { LoadMore } from '../parts/more.tsx';
import { SaveList } from '../parts/save-list.tsx';
import { useText } from '../texts.ts';
import { ContactRecords } from './contact-records.tsx';
import { DueRow, DueRow_Due } from './due-row.tsx';
import { RecordContact } from './record-contact.tsx';
import { RulesNote } from './rules-note.tsx';
import { RecordSignal } from './signal-acts.tsx';
import { SignalsList } from './signals-list.tsx';
import './contacts.css';

const ContactsPageDocument = graphql(`
  query ContactsPage($first: Int! = 20, $ownerId: ID, $after: String) {
    zone {
      id
      today
    }
    recruitmentRules {
      ...RulesNote_Rules
    }
    contactsDue(first: $first, after: $after, ownerId: $ownerId) {
      totalCount
      lateCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        light
        lead {
          id
          title
        }
        ...DueRow_Due
      }
    }
  }
`);

type Form = { kind: 'CONTACT'; lead?: { id: string; title: string } } | { kind: 'SIGNAL' };
const MEETING = ['RECRUITER', 'LEADER'];

/** Whom to contact this week, what was heard, and what was written down. */
export default function ContactsPage() {
  const say = useText();
  const { viewer } = useSession();
  const [mine, setMine] = useState(false);
  const [form, setForm] = useState<Form | null>(null);
  const ownerId = mine ? viewer.official : null;
  const { data, previousData, error, refetch, fetchMore } = useQuery(ContactsPageDocument, { variables: { ownerId }, fetchPolicy: 'cache-and-network' });
  const page = data ?? previousData;
  const apollo = useApolloClient();
  const reload = () => {
    setForm(null);
    void apollo.refetchQueries({ include: ['ContactsPage', 'ContactRecords', 'SignalsList', 'SignalShare'] });
  };
  if (error && !page) return <ErrorState text={say('contacts.failed')} onRetry={() => void refetch()} />;
  const today = page?.zone?.today ?? '';
  const due = page?.contactsDue;
  return (
    <>
      <PageHeader
        title={say('contacts.title')}
        brief={due && (due.totalCount > 0 ? say('contacts.brief', { count: due.totalCount, late: due.lateCount }) : say('contacts.briefNone'))}
        actions={
          viewer.roles.some((role) => MEETING.includes(role)) && (
            <>
              <Button onClick={() => setForm({ kind: 'SIGNAL' })}>{say('contacts.recordSignal')}</Button>
              <Button type="primary" onClick={() => setForm({ kind: 'CONTACT' })}>
                {say('contacts.record')}
              </Button>
            </>
          )
        }
      />
      {!page && <Loading lines={8} />}
      {page && due && (
        <>
          <Section
            title={say('contacts.due')}
            note={say('contacts.dueCount', { count: due.totalCount })}
            more={
              <span className="of-acts">
                {due.nodes.length > 0 && <SaveList small document={ContactsPageDocument} variables={{ ownerId }} page={(data) => data.contactsDue} name={`${say('contacts.due')}-${today}`} sheet={(rows) => sheetOf(rows, say)} />}
                {viewer.official && <OwnerSwitch mine={mine} onChange={setMine} />}
              </span>
            }
          >
            {due.nodes.length === 0 && <EmptyState text={say('contacts.dueNone')} />}
            <div className="oc-due">
              {due.nodes.map((one) => (
                <DueRow key={one.lead.id} due={one} today={today} onRecord={() => setForm({ kind: 'CONTACT', lead: one.lead })} />
              ))}
            </div>
            {due.pageInfo.hasNextPage && <LoadMore shown={due.nodes.length} total={due.totalCount} hasMore onMore={() => fetchMore({ variables: { after: due.pageInfo.endCursor } })} />}
          </Section>
          <SignalsList today={today} ownerId={ownerId} reload={reload} />
          <ContactRecords today={today} officialId={ownerId} />
          <RulesNote rules={page.recruitmentRules} reload={reload} />
        </>
      )}
      {form?.kind === 'CONTACT' && <RecordContact {...(form.lead && { lead: form.lead })} today={today} onClose={() => setForm(null)} onDone={reload} />}
      {form?.kind === 'SIGNAL' && <RecordSignal today={today} onClose={() => setForm(null)} onDone={reload} />}
    </>
  );
}

function OwnerSwitch(props: { mine: boolean; onChange: (mine: boolean) => void }) {
  const say = useText();
  return (
    <Segmented
      size="small"
      value={props.mine ? 'mine' : 'all'}
      onChange={(value) => props.onChange(value === 'mine')}
      options={[
        { value: 'all', label: say('contacts.all') },
        { value: 'mine', label: say('contacts.mine') },
      ]}
    />
  );
}

const sheetOf = (rows: readonly FragmentType<typeof DueRow_Due>[], say: ReturnType<typeof useText>) => [
  [say('contacts.lead'), say('leads.enterprise'), say('leads.owner'), say('contacts.dueDay'), say('contacts.why'), say('leads.nextStep')],
  ...getFragmentData(DueRow_Due, rows).map(({ lead, dueOn, reasons }) => [lead.title, lead.enterprise.shortName, lead.owner?.name ?? null, dueOn, reasons.map((reason) => say(`contacts.reasonWhy.${reason}`)).join('；'), lead.nextStep?.title ?? null]),
];
