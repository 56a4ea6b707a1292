import { useApolloClient, useQuery } from '@apollo/client/react';
import { EmptyState, ErrorState, Loading, Section, useWords } from '@gaoxin/ui';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { getFragmentData, graphql } from '../generated/index.ts';
import type { ContactFilter, ContactKind, ContactRecordsQuery } from '../generated/graphql.ts';
import { saveCsv } from '../parts/csv.ts';
import { LoadMore } from '../parts/more.tsx';
import { useText } from '../texts.ts';
import { ContactItem, ContactItem_Contact } from './contact-item.tsx';

const ContactRecordsDocument = graphql(`
  query ContactRecords($first: Int, $after: String, $filter: ContactFilter) {
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
  const apollo = useApolloClient();
  const [chosen, setChosen] = useState<{ kind: ContactKind | ''; from: string; to: string }>({ kind: '', from: '', to: '' });
  const filter: ContactFilter = { officialId: props.officialId ?? null, kind: chosen.kind || null, from: chosen.from || null, to: chosen.to || null };
  const { data, previousData, error, refetch, fetchMore } = useQuery(ContactRecordsDocument, { variables: { first: 20, filter }, fetchPolicy: 'cache-and-network' });
  const contacts = (data ?? previousData)?.contacts;
  const isFiltered = Boolean(chosen.kind || chosen.from || chosen.to);
  const day = (name: 'from' | 'to') => ({ type: 'date', value: chosen[name], onChange: (event: { target: { value: string } }) => setChosen({ ...chosen, [name]: event.target.value }) });

  const save = async () => {
    const rows: Row[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const page: { data?: ContactRecordsQuery | undefined } = await apollo.query({ query: ContactRecordsDocument, variables: { first: 100, after, filter }, fetchPolicy: 'no-cache' });
      rows.push(...(page.data?.contacts.nodes ?? []));
      after = page.data?.contacts.pageInfo.endCursor ?? null;
      more = page.data?.contacts.pageInfo.hasNextPage ?? false;
    }
    const head = (['day', 'kind', 'lead', 'place', 'ourSide', 'theirSide', 'summary', 'agreedNext', 'by'] as const).map((name) => say(`contacts.${name}`));
    saveCsv(`${say('contacts.recent')}-${props.today}.csv`, [head, ...rows.map((row) => cellsOf(row, (kind) => say(`contacts.kindName.${kind}`)))]);
  };

  return (
    <Section title={say('contacts.recent')} note={contacts && say('contacts.dueCount', { count: contacts.totalCount })} more={<Button type="link" size="small" onClick={() => void save()}>{say('contacts.export')}</Button>}>
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

function cellsOf(row: Row, kindName: (kind: ContactKind) => string): string[] {
  const contact = getFragmentData(ContactItem_Contact, row);
  const { heldAt, kind, place, ourSide, theirSide, summary, agreedNext, official } = contact;
  return [heldAt, kindName(kind), row.lead.title, place, ourSide.join('、'), theirSide.join('、'), summary, agreedNext ?? '', official?.name ?? ''];
}
