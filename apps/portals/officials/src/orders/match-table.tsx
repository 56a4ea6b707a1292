import { useQuery } from '@apollo/client/react';
import { EmptyState, ErrorState, formatDay, Loading, Section, StateMark, useWords, type Light } from '@gaoxin/ui';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';
import type { OrderMatchesQuery, OrderMatchState } from '../generated/graphql.ts';
import { LoadMore } from '../parts/more.tsx';
import { SaveList } from '../parts/save-list.tsx';
import { useText } from '../texts.ts';
import { NoDeal } from './no-deal.tsx';
import { useQuantity, windowOf } from './quantities.ts';

const OrderMatchesDocument = graphql(`
  query OrderMatches($first: Int! = 20, $after: String, $filter: OrderMatchFilter) {
    orderMatches(first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        version
        viewerCan
        product
        similarProduct
        specs
        quantity {
          value
          unit
        }
        coverage
        fromMonth
        toMonth
        state
        waitingFor
        proposedOn
        expiresOn
        endedBy
        endReason
        noDealReason
        introduction {
          introducedOn
          supplier {
            name
            contactName
            contactPhone
          }
          buyer {
            name
            contactName
            contactPhone
          }
        }
        outcomes {
          id
          kind
          occurredOn
          quantity {
            value
            unit
          }
        }
      }
    }
  }
`);

type Match = OrderMatchesQuery['orderMatches']['nodes'][number];

const STATES: readonly OrderMatchState[] = ['PROPOSED', 'INTRODUCED', 'QUOTED', 'ORDERED', 'REPEAT', 'NO_DEAL', 'DECLINED', 'WITHDRAWN', 'EXPIRED'];
const LIGHTS: Partial<Record<OrderMatchState, Light>> = { INTRODUCED: 'ON_TIME', QUOTED: 'ON_TIME', ORDERED: 'DONE', REPEAT: 'DONE' };

/** The matches with their state and whom they wait for; who the two are stands there once both have agreed. */
export function MatchTable({ today }: { today: string }) {
  const say = useText();
  const words = useWords();
  const [state, setState] = useState<OrderMatchState>();
  const [search, setSearch] = useState('');
  const filter = { ...(state && { state }), ...(search && { search }) };
  const { data, previousData, error, refetch, fetchMore } = useQuery(OrderMatchesDocument, { variables: { filter }, fetchPolicy: 'cache-and-network' });
  const sheet = useSheet();
  const [closing, setClosing] = useState<Match>();
  const page = (data ?? previousData)?.orderMatches;
  const clear = () => (setState(undefined), setSearch(''));
  return (
    <Section
      title={say('orders.matches')}
      more={page && page.nodes.length > 0 && <SaveList small document={OrderMatchesDocument} variables={{ filter }} page={(data) => data.orderMatches} name={`${say('orders.title')}-${today}`} sheet={sheet} />}
    >
      <div className="of-filter oo-filter">
        <Select aria-label={say('orders.stateLabel')} allowClear placeholder={say('orders.all')} value={state} onChange={setState} className="of-stage-filter" options={STATES.map((value) => ({ value, label: say(`orders.stateName.${value}`) }))} />
        <Input.Search key={search} allowClear defaultValue={search} placeholder={say('orders.search')} aria-label={say('orders.search')} onSearch={(text) => setSearch(text.trim())} className="of-search" />
      </div>
      {error && !page && <ErrorState text={say('orders.failed')} onRetry={() => void refetch()} />}
      {!error && !page && <Loading lines={4} />}
      {page?.nodes.length === 0 && (state || search ? <EmptyState text={say('orders.noneFound')} action={<Button onClick={clear}>{words.clearFilter}</Button>} /> : <EmptyState text={say('orders.noMatches')} />)}
      {page && page.nodes.length > 0 && (
        <>
          <table className="gx-table oo-table">
            <thead>
              <tr>
                <th scope="col">{say('orders.product')}</th>
                <th scope="col" className="n">{say('orders.quantity')}</th>
                <th scope="col" className="of-wide">{say('orders.window')}</th>
                <th scope="col">{say('orders.state')}</th>
                <th scope="col" className="of-wide">{say('orders.waiting')}</th>
                <th scope="col" className="of-wide">{say('orders.sides')}</th>
              </tr>
            </thead>
            <tbody>
              {page.nodes.map((match) => (
                <MatchRow key={match.id} match={match} today={today} onClose={() => setClosing(match)} />
              ))}
            </tbody>
          </table>
          <LoadMore shown={page.nodes.length} total={page.totalCount} hasMore={page.pageInfo.hasNextPage} onMore={() => fetchMore({ variables: { after: page.pageInfo.endCursor } })} />
        </>
      )}
      {closing && <NoDeal match={closing} today={today} onClose={() => setClosing(undefined)} />}
    </Section>
  );
}

function MatchRow({ match, today, onClose }: { match: Match; today: string; onClose: () => void }) {
  const say = useText();
  const told = useQuantity();
  const waits = useWaits();
  const last = match.outcomes[0];
  const waiting = waits(match);
  return (
    <tr>
      <th scope="row">
        {match.product}
        <div className="gx-note">{[...match.specs, match.similarProduct && say('orders.similar', { name: match.similarProduct })].filter(Boolean).join('　')}</div>
      </th>
      <td className="n">
        {told(match.quantity)}
        <div className="gx-note">{say(`orders.coverage.${match.coverage}`)}</div>
      </td>
      <td className="of-wide">{windowOf(match.fromMonth, match.toMonth)}</td>
      <td>
        <StateMark light={LIGHTS[match.state] ?? 'NOT_STARTED'} text={say(`orders.stateName.${match.state}`)} />
        {last && <div className="gx-note">{[formatDay(last.occurredOn, today), say(`orders.outcome.${last.kind}`), last.quantity && told(last.quantity)].filter(Boolean).join(' ')}</div>}
        {match.endedBy && <div className="gx-note">{say('orders.ended', { who: say(`orders.endedBy.${match.endedBy}`), reason: [match.noDealReason && say(`orders.noDealReasons.${match.noDealReason}`), match.endReason].filter(Boolean).join('　') })}</div>}
        {match.state === 'PROPOSED' && <div className="of-narrow gx-note">{waiting}</div>}
        {match.viewerCan.includes('RECORD_NO_DEAL') && (
          <Button type="link" size="small" className="oo-act" aria-label={`${say('orders.noDeal')} ${match.product}`} onClick={onClose}>
            {say('orders.noDeal')}
          </Button>
        )}
      </td>
      <td className="of-wide">
        {waiting}
        {match.state === 'PROPOSED' && <div className="gx-note">{say('orders.until', { day: formatDay(match.expiresOn, today) })}</div>}
      </td>
      <td className="of-wide">
        {match.introduction ? (
          <>
            <Who contact={match.introduction.supplier} />
            <Who contact={match.introduction.buyer} arrow />
          </>
        ) : (
          <span className="gx-idle">{say(match.state === 'PROPOSED' ? 'orders.hidden' : 'common.none')}</span>
        )}
      </td>
    </tr>
  );
}

type Contact = NonNullable<Match['introduction']>['supplier'];

const Who = ({ contact, arrow }: { contact: Contact; arrow?: boolean }) => (
  <div>
    {arrow && '→ '}
    {contact.name} <span className="gx-note">{contact.contactName} {contact.contactPhone}</span>
  </div>
);

function useWaits(): (match: Pick<Match, 'waitingFor'>) => string {
  const say = useText();
  return ({ waitingFor: [first, second] }) => say(`orders.waitsFor.${second ? 'BOTH' : (first ?? 'NOBODY')}`);
}

/** What the table shows and nothing else: who the two are is left empty where it is hidden. */
function useSheet(): (matches: readonly Match[]) => (string | null)[][] {
  const say = useText();
  const told = useQuantity();
  const waits = useWaits();
  const who = (contact?: Contact) => (contact ? [contact.name, contact.contactName, contact.contactPhone].filter(Boolean).join(' ') : '');
  return (matches) => [
    [say('orders.product'), say('orders.quantity'), say('orders.window'), say('orders.state'), say('orders.waiting'), ...say('orders.sides').split(' → ')],
    ...matches.map((match) => [match.product, told(match.quantity), windowOf(match.fromMonth, match.toMonth), say(`orders.stateName.${match.state}`), waits(match), who(match.introduction?.supplier), who(match.introduction?.buyer)]),
  ];
}
