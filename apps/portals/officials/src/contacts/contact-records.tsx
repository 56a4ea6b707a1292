import { useQuery } from '@apollo/client/react';
import { EmptyState, ErrorState, Loading, Section, useWords } from '@gaoxin/ui';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { getFragmentData, graphql } from '../generated/index.ts';
import type { ContactFilter, ContactKind, ContactRecordsQuery } from '../generated/graphql.ts';
import { LoadMore } from '../parts/more.tsx';
import { SaveList } from '../parts/save-list.tsx';
import { useText } from '../texts.ts';
import { ContactItem, ContactItem_Contact } from './contact-item.tsx';

const ContactRecordsDocument = graphql(`
  query ContactRecords($first: Int! = 20, $after: String, $filter: ContactFilter) {
    contacts(first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        lead {
          id
          title
        }
        ...ContactItem_Contact
      }
    }
  }
`);

type Row = ContactRecordsQuery['contacts']['nodes'][number];

/** What was written down of contacts, by kind and days, also as a file. */
export function ContactRecords(props: { today: string; officialId: string | null | undefined }) {
  const say = useText();
  const words = useWords();
  const [chosen, setChosen] = useState<{ kind: ContactKind | ''; from: string; to: string }>({ kind: '', from: '', to: '' });
  const filter: ContactFilter = { officialId: props.officialId ?? null, kind: chosen.kind || null, from: chosen.from || null, to: chosen.to || null };
  const { data, previousData, error, refetch, fetchMore } = useQuery(ContactRecordsDocument, { variables: { filter }, fetchPolicy: 'cache-and-network' });
  const contacts = (data ?? previousData)?.contacts;
  const isFiltered = Boolean(chosen.kind || chosen.from || chosen.to);
  const day = (name: 'from' | 'to') => ({ type: 'date', value: chosen[name], onChange: (event: { target: { value: string } }) => setChosen({ ...chosen, [name]: event.target.value }) });

  return (
    <Section
      title={say('contacts.recent')}
      note={contacts && say('contacts.dueCount', { count: contacts.totalCount })}
      more={<SaveList small document={ContactRecordsDocument} variables={{ filter }} page={(data) => data.contacts} name={`${say('contacts.recent')}-${props.today}`} sheet={(rows) => sheetOf(rows, say)} />}
    >
      <div className="oc-filter">
        <Select
          aria-label={say('contacts.kind')}
          value={chosen.kind}
          onChange={(kind) => setChosen({ ...chosen, kind })}
          options={[{ value: '' as const, label: say('contacts.anyKind') }, ...(['FORMAL', 'INFORMAL'] as const).map((value) => ({ value, label: say(`contacts.kindName.${value}`) }))]}
        />
        <label className="oc-day">
          {say('contacts.from')}
          <Input {...day('from')} />
        </label>
        <label className="oc-day">
          {say('contacts.to')}
          <Input {...day('to')} />
        </label>
      </div>
      {error && !contacts && <ErrorState text={say('contacts.failed')} onRetry={() => void refetch()} />}
      {!error && !contacts && <Loading lines={4} />}
      {contacts?.nodes.length === 0 &&
        (isFiltered ? (
          <EmptyState text={say('contacts.noneFound')} action={<Button onClick={() => setChosen({ kind: '', from: '', to: '' })}>{words.clearFilter}</Button>} />
        ) : (
          <EmptyState text={say('contacts.recentNone')} />
        ))}
      {contacts && contacts.nodes.length > 0 && (
        <>
          <ul className="oc-contacts">
            {contacts.nodes.map((contact) => (
              <ContactItem key={contact.id} contact={contact} lead={contact.lead} today={props.today} reload={() => void refetch()} />
            ))}
          </ul>
          <LoadMore shown={contacts.nodes.length} total={contacts.totalCount} hasMore={contacts.pageInfo.hasNextPage} onMore={() => fetchMore({ variables: { after: contacts.pageInfo.endCursor } })} />
        </>
      )}
    </Section>
  );
}

const COLUMNS = ['day', 'kind', 'lead', 'place', 'ourSide', 'theirSide', 'summary', 'agreedNext', 'by'] as const;

const sheetOf = (rows: readonly Row[], say: ReturnType<typeof useText>) => [COLUMNS.map((column) => say(`contacts.${column}`)), ...rows.map((row) => cellsOf(row, say))];

function cellsOf(row: Row, say: ReturnType<typeof useText>): string[] {
  const contact = getFragmentData(ContactItem_Contact, row);
  const { heldAt, kind, place, ourSide, theirSide, summary, agreedNext, official } = contact;
  return [heldAt, say(`contacts.kindName.${kind}`), row.lead.title, place, ourSide.join('、'), theirSide.join('、'), summary, agreedNext ?? '', official?.name ?? ''];
}
