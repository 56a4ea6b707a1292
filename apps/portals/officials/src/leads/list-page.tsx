import { useQuery } from '@apollo/client/react';
import { useSession } from '@gaoxin/client';
import { EmptyState, ErrorState, Loading, PageHeader } from '@gaoxin/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';
import { LoadMore } from '../parts/more.tsx';
import { LeadFilters } from './lead-filters.tsx';
import { LeadTable } from './lead-table.tsx';
import { RegisterLead } from './register-lead.tsx';
import { SaveLeads } from './save-leads.tsx';
import { useLeadFilter } from './use-lead-filter.ts';
import { useText } from '../texts.ts';
import './leads.css';

const LeadList = graphql(`
  query LeadList($after: String, $filter: LeadFilter, $orderBy: LeadOrder) {
    zone {
      id
      today
    }
    leads(first: 20, after: $after, filter: $filter, orderBy: $orderBy) {
      totalCount
      totalIsAtLeast
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        ...LeadTable_Lead
      }
    }
  }
`);

/** Leads of the zone line by line: filtered, sorted, saved as a filter, exported. */
export default function ListPage() {
  const say = useText();
  const { viewer } = useSession();
  const state = useLeadFilter();
  const { filter, order } = state;
  const [registering, setRegistering] = useState(false);
  const { data, previousData, error, refetch, fetchMore } = useQuery(LeadList, { variables: { filter, orderBy: order }, fetchPolicy: 'cache-and-network' });
  const shown = data ?? previousData;
  const leads = shown?.leads;
  const total = leads && (leads.totalIsAtLeast ? say('leads.plus', { count: leads.totalCount }) : leads.totalCount);
  return (
    <>
      <PageHeader
        title={say('leads.listTitle')}
        brief={leads && (leads.totalIsAtLeast ? say('leads.atLeast', { count: leads.totalCount }) : say('leads.count', { count: leads.totalCount }))}
        actions={
          <>
            <SaveLeads filter={filter} orderBy={order} today={shown?.zone?.today ?? ''} />
            {viewer.roles.includes('RECRUITER') && (
              <Button type="primary" onClick={() => setRegistering(true)}>
                {say('leads.register')}
              </Button>
            )}
          </>
        }
      />
      <LeadFilters state={state} view="list" />
      {!leads ? (
        error ? <ErrorState text={say('leads.failed')} onRetry={() => void refetch()} /> : <Loading lines={8} />
      ) : leads.nodes.length === 0 ? (
        <NoLeads filtered={state.isFiltered} onClear={() => state.replace('')} />
      ) : (
        <>
          <LeadTable leads={leads.nodes} today={shown.zone?.today ?? ''} order={order} onOrder={(one) => state.set({ order: one === 'NEXT_STEP' ? '' : one })} />
          <LoadMore
            shown={leads.nodes.length}
            total={total ?? ''}
            hasMore={leads.pageInfo.hasNextPage}
            onMore={() => fetchMore({ variables: { after: leads.pageInfo.endCursor } })}
          />
        </>
      )}
      {registering && (
        <RegisterLead
          onClose={() => setRegistering(false)}
          onDone={() => {
            setRegistering(false);
            void refetch();
          }}
        />
      )}
    </>
  );
}

function NoLeads({ filtered, onClear }: { filtered: boolean; onClear: () => void }) {
  const say = useText();
  if (!filtered) return <EmptyState text={say('leads.noneYet')} />;
  return <EmptyState text={say('leads.noneFound')} action={<Button onClick={onClear}>{say('leads.clearFilter')}</Button>} />;
}
