import { useQuery } from '@apollo/client/react';
import { EmptyState, ErrorState, Loading, PageHeader, useWords } from '@gaoxin/ui';
import { Button } from 'antd';
import { Link } from 'react-router';
import { getFragmentData, graphql } from '../generated/index.ts';
import { LoadMore } from '../parts/more.tsx';
import { SaveList } from '../parts/save-list.tsx';
import { useText } from '../texts.ts';
import { RegisterFilter, useRegisterFilter } from './register-filter.tsx';
import { RegisterRow, RegisterTable, sheetOf } from './register-table.tsx';
import './agreements.css';

const ObligationRegisterDocument = graphql(`
  query ObligationRegister($first: Int! = 20, $after: String, $filter: ObligationFilter) {
    obligations(first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        ...RegisterRow_Obligation
      }
    }
  }
`);
const Zone = graphql(`
  query ObligationRegisterZone {
    zone {
      id
      today
    }
  }
`);

/** What both sides promised in all agreements, by due day. */
export default function ObligationRegister() {
  const today = useQuery(Zone).data?.zone?.today;
  return today ? <Register today={today} /> : <Loading lines={8} />;
}

function Register({ today }: { today: string }) {
  const say = useText();
  const words = useWords();
  const chosen = useRegisterFilter(today);
  const { filter } = chosen;
  const { data, previousData, error, refetch, fetchMore } = useQuery(ObligationRegisterDocument, { variables: { filter }, fetchPolicy: 'cache-and-network' });
  const page = (data ?? previousData)?.obligations;
  return (
    <>
      <PageHeader
        title={say('agreements.register.title')}
        brief={
          <>
            {page && say('agreements.register.brief', { count: page.totalCount })} <Link to="/officials/leads/agreements">{say('agreements.register.back')}</Link>
          </>
        }
        actions={
          <SaveList document={ObligationRegisterDocument} variables={{ filter }} page={(whole) => whole.obligations} name={`${say('agreements.register.title')}-${today}`} sheet={(rows) => sheetOf(getFragmentData(RegisterRow, rows), say)} />
        }
      />
      <RegisterFilter chosen={chosen} />
      {!page && (error ? <ErrorState text={say('agreements.register.failed')} onRetry={() => void refetch()} /> : <Loading lines={8} />)}
      {page && page.nodes.length === 0 && (
        <EmptyState
          text={say(chosen.isSet ? 'agreements.register.noneFound' : 'agreements.register.none')}
          action={chosen.isSet && <Button onClick={chosen.clear}>{words.clearFilter}</Button>}
        />
      )}
      {page && page.nodes.length > 0 && (
        <>
          <RegisterTable rows={getFragmentData(RegisterRow, page.nodes)} today={today} />
          <LoadMore shown={page.nodes.length} total={page.totalCount} hasMore={page.pageInfo.hasNextPage} onMore={() => fetchMore({ variables: { after: page.pageInfo.endCursor } })} />
        </>
      )}
    </>
  );
}
