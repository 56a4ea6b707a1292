import { useQuery } from '@apollo/client/react';
import { useFiles, useLanguage } from '@gaoxin/client';
import { EmptyState, ErrorState, FileLinks, formatInstant, formatMoney, Loading, Section, StateMark, type Light } from '@gaoxin/ui';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { graphql } from '../generated/index.ts';
import type { PolicyDeliveriesQuery, PolicyDeliveryState } from '../generated/graphql.ts';
import { LoadMore } from '../parts/more.tsx';
import { SaveList } from '../parts/save-list.tsx';
import { useText } from '../texts.ts';
import { FulfilForm, RefuseForm } from './delivery-forms.tsx';

const PolicyDeliveriesDocument = graphql(`
  query PolicyDeliveries($first: Int! = 20, $filter: PolicyDeliveryFilter, $after: String) {
    policyDeliveries(first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        state
        deliveredAt
        readAt
        statement
        objection
        refusal
        fulfilledOn
        amount {
          amount
          currency
        }
        version
        viewerCan
        files {
          id
          name
          size
          url
        }
        enterprise {
          id
          name
        }
      }
    }
  }
`);

export type Delivery = PolicyDeliveriesQuery['policyDeliveries']['nodes'][number];
const STATES: readonly PolicyDeliveryState[] = ['APPLIED', 'OBJECTED', 'ENTITLED', 'DELIVERED', 'READ', 'REFUSED', 'FULFILLED'];
const LIGHT: Record<PolicyDeliveryState, Light> = { DELIVERED: 'NOT_STARTED', READ: 'NOT_STARTED', ENTITLED: 'ON_TIME', OBJECTED: 'LATE', APPLIED: 'ON_TIME', REFUSED: 'NOT_STARTED', FULFILLED: 'DONE' };

/** Where the policy stands with each enterprise that has it; what waits for the zone can be done here. */
export function PolicyDeliveries({ policyId, today }: { policyId: string; today: string }) {
  const say = useText();
  const { language } = useLanguage();
  const files = useFiles('recruitment');
  const [state, setState] = useState<PolicyDeliveryState | ''>('');
  const [acting, setActing] = useState<{ act: 'FULFIL' | 'REFUSE'; delivery: Delivery }>();
  const filter = { policyId, ...(state && { state }) };
  const { data, previousData, error, refetch, fetchMore } = useQuery(PolicyDeliveriesDocument, { variables: { filter }, fetchPolicy: 'cache-and-network' });
  const deliveries = (data ?? previousData)?.policyDeliveries;
  const closing = { today, onClose: () => setActing(undefined), reload: () => void refetch() };
  return (
    <Section
      title={say('policies.deliveries')}
      note={deliveries ? String(deliveries.totalCount) : undefined}
      more={
        <span className="of-acts">
          {deliveries && deliveries.nodes.length > 0 && (
            <SaveList small document={PolicyDeliveriesDocument} variables={{ filter }} page={(all) => all.policyDeliveries} name={`${say('policies.deliveries')}-${today}`} sheet={(rows) => sheetOf(rows, say)} />
          )}
          <Select
            aria-label={say('policies.allStatus')}
            size="small"
            className="of-stage-filter"
            value={state}
            onChange={setState}
            options={[{ value: '' as const, label: say('policies.allStatus') }, ...STATES.map((value) => ({ value, label: say(`policies.state.${value}`) }))]}
          />
        </span>
      }
    >
      {error && !deliveries && <ErrorState text={say('policies.failed')} onRetry={() => void refetch()} />}
      {!error && !deliveries && <Loading lines={4} />}
      {deliveries?.nodes.length === 0 && <EmptyState text={say(state ? 'policies.noMatches' : 'policies.noDeliveries')} />}
      <ul className="gx-list">
        {deliveries?.nodes.map((delivery) => (
          <li key={delivery.id} className="of-apart">
            <span>
              <span className="of-marked">
                <StateMark light={LIGHT[delivery.state]} text={say(`policies.state.${delivery.state}`)} />
                <Link to={`/officials/enterprises/${delivery.enterprise.id}`}>{delivery.enterprise.name}</Link>
              </span>
              <div className="gx-note">
                {[
                  `${say('policies.deliveredOn')} ${formatInstant(delivery.deliveredAt, today)}`,
                  delivery.readAt && `${say('policies.read')} ${formatInstant(delivery.readAt, today)}`,
                  delivery.statement,
                  delivery.objection && say('policies.objection', { text: delivery.objection }),
                  delivery.refusal,
                  delivery.fulfilledOn,
                  delivery.amount && formatMoney(delivery.amount, language),
                ]
                  .filter(Boolean)
                  .join('　')}
              </div>
              <FileLinks files={delivery.files} onOpen={files.save} />
            </span>
            <span className="of-acts">
              {(['REFUSE', 'FULFIL'] as const)
                .filter((act) => delivery.viewerCan.includes(act))
                .map((act) => (
                  <Button key={act} size="small" onClick={() => setActing({ act, delivery })}>
                    {say(act === 'FULFIL' ? 'policies.fulfil' : 'policies.refuse')}
                  </Button>
                ))}
            </span>
          </li>
        ))}
      </ul>
      {deliveries && deliveries.nodes.length > 0 && (
        <LoadMore
          shown={deliveries.nodes.length}
          total={deliveries.totalCount}
          hasMore={deliveries.pageInfo.hasNextPage}
          onMore={() => fetchMore({ variables: { after: deliveries.pageInfo.endCursor } })}
        />
      )}
      {acting?.act === 'FULFIL' && <FulfilForm delivery={acting.delivery} {...closing} />}
      {acting?.act === 'REFUSE' && <RefuseForm delivery={acting.delivery} {...closing} />}
    </Section>
  );
}

const COLUMNS = ['enterprise', 'statusLabel', 'deliveredOn', 'read', 'statement', 'reason', 'fulfilledOn', 'amount'] as const;

const sheetOf = (deliveries: readonly Delivery[], say: ReturnType<typeof useText>) => [
  COLUMNS.map((column) => say(`policies.${column}`)),
  ...deliveries.map(({ enterprise, state, deliveredAt, readAt, statement, refusal, fulfilledOn, amount }) => [
    enterprise.name, say(`policies.state.${state}`), formatInstant(deliveredAt), readAt && formatInstant(readAt), statement, refusal, fulfilledOn, amount?.amount ?? null,
  ]),
];
