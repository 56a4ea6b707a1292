import { useQuery } from '@apollo/client/react';
import { EmptyState, ErrorState, Loading, PageHeader, useWords } from '@gaoxin/ui';
import { Button, Checkbox, Input } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { graphql } from '../generated/index.ts';
import type { AgreementFilter } from '../generated/graphql.ts';
import { LoadMore } from '../parts/more.tsx';
import { SaveList } from '../parts/save-list.tsx';
import { useText } from '../texts.ts';
import { AgreementFigures } from './agreement-figures.tsx';
import { AgreementTable, type AgreementLine } from './agreement-table.tsx';
import { WaitingMatters } from './waiting-matters.tsx';
import './agreements.css';

const AgreementsPageDocument = graphql(`
  query AgreementsPage($first: Int! = 20, $after: String, $filter: AgreementFilter) {
    zone {
      id
      today
    }
    agreements(first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        title
        signedOn
        backEntered
        enterprise {
          id
          shortName
          sample
        }
        headline {
          money {
            amount
            currency
          }
          grade
          conflict
          announcedTimes
        }
        lead {
          id
          project {
            id
            headline {
              conflict
              announcedTimes
            }
          }
        }
        obligations {
          id
          party
          clause
          dueOn
          state
          light
        }
        handoverTiming {
          acceptedOn
          days
        }
      }
    }
  }
`);

/** Every agreement of the zone with the amount to be told, what contradicts, and what is due next. */
export default function AgreementsPage() {
  const say = useText();
  const { search, conflict, filter, set } = useFilter();
  const { data, previousData, error, refetch, fetchMore } = useQuery(AgreementsPageDocument, { variables: { filter }, fetchPolicy: 'cache-and-network' });
  const shown = data ?? previousData;
  const agreements = shown?.agreements;
  const today = shown?.zone?.today ?? '';
  return (
    <>
      <PageHeader title={say('agreements.title')} brief={
          <>
            {agreements && say('agreements.brief', { count: agreements.totalCount })} <Link to="/officials/leads/agreements/obligations">{say('agreements.register.open')}</Link>
          </>
        } actions={<SaveList document={AgreementsPageDocument} variables={{ filter }} page={(data) => data.agreements} name={`${say('agreements.file')}-${today}`} sheet={(rows) => sheetOf(rows, say)} />} />
      {today && <AgreementFigures today={today} />}
      {today && <WaitingMatters today={today} />}
      <div className="of-filter">
        <Input.Search
          key={search}
          allowClear
          defaultValue={search}
          placeholder={say('agreements.search')}
          aria-label={say('agreements.search')}
          onSearch={(value) => set({ search: value.trim() })}
          className="of-search"
        />
        <Checkbox checked={conflict} onChange={(event) => set({ conflict: event.target.checked ? 'true' : '' })}>
          {say('agreements.onlyConflicts')}
        </Checkbox>
      </div>
      {agreements ? (
        <>
          {agreements.nodes.length > 0 ? (
            <AgreementTable agreements={agreements.nodes} today={today} />
          ) : (
            <None filtered={Boolean(search || conflict)} onClear={() => set({ search: '', conflict: '' })} />
          )}
          {agreements.nodes.length > 0 && (
            <LoadMore
              shown={agreements.nodes.length}
              total={agreements.totalCount}
              hasMore={agreements.pageInfo.hasNextPage}
              onMore={() => fetchMore({ variables: { after: agreements.pageInfo.endCursor } })}
            />
          )}
        </>
      ) : error ? (
        <ErrorState text={say('agreements.failed')} onRetry={() => void refetch()} />
      ) : (
        <Loading lines={8} />
      )}
    </>
  );
}

/** The filter lives in the address, so that going back brings it back. */
function useFilter() {
  const [params, setParams] = useSearchParams();
  const search = params.get('search') ?? '';
  const conflict = params.get('conflict') === 'true';
  const filter: AgreementFilter = { ...(search ? { search } : {}), ...(conflict ? { conflict } : {}) };
  const set = (change: { search?: string; conflict?: string }) => {
    const next = Object.entries({ search, conflict: conflict ? 'true' : '', ...change }).filter(([, value]) => value !== '');
    setParams(new URLSearchParams(next), { replace: true });
  };
  return { search, conflict, filter, set };
}

function None(props: { filtered: boolean; onClear: () => void }) {
  const say = useText();
  const words = useWords();
  if (!props.filtered) return <EmptyState text={say('agreements.none')} />;
  return <EmptyState text={say('agreements.noneFound')} action={<Button onClick={props.onClear}>{words.clearFilter}</Button>} />;
}

const COLUMNS = ['agreement', 'enterprise', 'amount', 'currency', 'grade', 'flags', 'signedOn', 'nextDue', 'acceptance'] as const;

const sheetOf = (rows: readonly AgreementLine[], say: ReturnType<typeof useText>) => [COLUMNS.map((column) => say(`agreements.${column}`)), ...rows.map((row) => lineOf(row, say))];

function lineOf(row: AgreementLine, say: ReturnType<typeof useText>): (string | number | null)[] {
  const { headline } = row;
  const flags = [headline?.conflict && say('agreements.conflict'), headline?.announcedTimes && headline.grade && say('agreements.announced', { times: headline.announcedTimes, grade: say(`agreements.gradeName.${headline.grade}`) })];
  const due = (row.obligations ?? []).find(({ state }) => state === 'OPEN' || state === 'BREACHED');
  return [
    row.title, row.enterprise.shortName, headline?.money?.amount ?? null, headline?.money?.currency ?? null, headline?.grade ? say(`agreements.gradeName.${headline.grade}`) : null,
    flags.filter(Boolean).join('；'), row.signedOn, due ? `${due.dueOn} ${due.clause}` : null, row.handoverTiming?.acceptedOn ? row.handoverTiming.days : null,
  ];
}
