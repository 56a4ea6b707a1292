import { useQuery } from '@apollo/client/react';
import { useSession } from '@gaoxin/client';
import { PageHeader } from '@gaoxin/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';
import { useText } from '../texts.ts';
import { DemandTable } from './demand-table.tsx';
import { EnterDemand } from './enter-demand.tsx';
import { EnterSupply } from './enter-supply.tsx';
import { Funnel } from './funnel.tsx';
import { MatchTable } from './match-table.tsx';
import { SupplyTable } from './supply-table.tsx';
import './orders.css';

const OrdersPageDocument = graphql(`
  query OrdersPage {
    zone {
      id
      today
    }
    waiting: orderMatches(first: 1, filter: { state: PROPOSED }) {
      totalCount
    }
    introduced: orderMatches(first: 1, filter: { state: INTRODUCED }) {
      totalCount
    }
  }
`);

/** Order matchmaking as the recruiters follow it: the levels, who is waited for, and what is offered and wanted. */
export default function OrdersPage() {
  const say = useText();
  const { viewer } = useSession();
  const [entering, setEntering] = useState<'SUPPLY' | 'DEMAND' | null>(null);
  const { data } = useQuery(OrdersPageDocument, { fetchPolicy: 'cache-and-network' });
  const today = data?.zone?.today;
  return (
    <>
      <PageHeader
        title={say('orders.title')}
        brief={data && say('orders.brief', { waiting: data.waiting.totalCount, introduced: data.introduced.totalCount })}
        actions={
          viewer.roles.includes('RECRUITER') && (
            <>
              <Button onClick={() => setEntering('SUPPLY')}>{say('orders.addSupply')}</Button>
              <Button onClick={() => setEntering('DEMAND')}>{say('orders.addDemand')}</Button>
            </>
          )
        }
      />
      {today && <Funnel asOf={today} />}
      {today && <MatchTable today={today} />}
      {today && <SupplyTable today={today} />}
      {today && <DemandTable today={today} />}
      {entering === 'SUPPLY' && <EnterSupply onClose={() => setEntering(null)} />}
      {entering === 'DEMAND' && <EnterDemand onClose={() => setEntering(null)} />}
    </>
  );
}
