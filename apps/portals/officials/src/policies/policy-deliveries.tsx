import { useQuery } from '@apollo/client/react';
import { useAct, useFiles, useLanguage } from '@gaoxin/client';
import { EmptyState, ErrorState, FileLinks, formatInstant, formatMoney, Loading, Section, StateMark, type Light } from '@gaoxin/ui';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { graphql } from '../generated/index.ts';
import type { PolicyDeliveriesQuery, PolicyDeliveryState } from '../generated/graphql.ts';
import { ActDrawer } from '../parts/act-form.tsx';
import { LongField, TextField } from '../parts/fields.tsx';
import { LoadMore } from '../parts/more.tsx';
import { useText } from '../texts.ts';

const PolicyDeliveriesDocument = graphql(`
  query PolicyDeliveries($filter: PolicyDeliveryFilter, $after: String) {
    policyDeliveries(first: 20, after: $after, filter: $filter) {
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
const Fulfil = graphql(`
  mutation FulfilPolicy($input: FulfilPolicyInput!) {
    fulfilPolicy(input: $input) {
      delivery {
        id
        version
      }
      errors {
        code
        path
        message
      }
    }
  }
`);
const Refuse = graphql(`
  mutation RefusePolicyApplication($input: RefusePolicyApplicationInput!) {
    refusePolicyApplication(input: $input) {
      delivery {
        id
        version
      }
      errors {
        code
        path
        message
      }
    }
  }
`);

type Delivery = PolicyDeliveriesQuery['policyDeliveries']['nodes'][number];
const STATES: readonly PolicyDeliveryState[] = ['APPLIED', 'OBJECTED', 'ENTITLED', 'DELIVERED', 'READ', 'REFUSED', 'FULFILLED'];
const LIGHT: Record<PolicyDeliveryState, Light> = { DELIVERED: 'NOT_STARTED', READ: 'NOT_STARTED', ENTITLED: 'ON_TIME', OBJECTED: 'LATE', APPLIED: 'ON_TIME', REFUSED: 'NOT_STARTED', FULFILLED: 'DONE' };
const AGAIN = { refetch: ['PolicyPage', 'PolicyDeliveries'] };

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
        <Select
          aria-label={say('policies.allStatus')}
          size="small"
          className="of-stage-filter"
          value={state}
          onChange={setState}
          options={[{ value: '' as const, label: say('policies.allStatus') }, ...STATES.map((value) => ({ value, label: say(`policies.state.${value}`) }))]}
        />
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

interface FormProps {
  delivery: Delivery;
  today: string;
  onClose: () => void;
  reload: () => void;
}

function FulfilForm({ delivery, today, onClose, reload }: FormProps) {
  const say = useText();
  const act = useAct(Fulfil, AGAIN);
  const [fulfilledOn, setDay] = useState(today);
  const [amount, setAmount] = useState('');
  return (
    <ActDrawer
      title={`${say('policies.fulfil')}　${delivery.enterprise.name}`}
      act={act}
      places={['fulfilledOn', 'amount']}
      verb={say('policies.fulfil')}
      input={() => ({ deliveryId: delivery.id, version: delivery.version, fulfilledOn, amount: amount ? { amount, currency: 'CNY' as const } : null })}
      onDone={onClose}
      onClose={onClose}
      onStale={reload}
    >
      <TextField label={say('policies.fulfilledOn')} place="fulfilledOn" type="date" value={fulfilledOn} onChange={setDay} />
      <TextField label={say('policies.amount')} place="amount" note={say('policies.optional')} value={amount} onChange={setAmount} />
    </ActDrawer>
  );
}

function RefuseForm({ delivery, onClose, reload }: FormProps) {
  const say = useText();
  const act = useAct(Refuse, AGAIN);
  const [reason, setReason] = useState('');
  return (
    <ActDrawer
      title={`${say('policies.refuse')}　${delivery.enterprise.name}`}
      act={act}
      places={['reason']}
      verb={say('policies.refuse')}
      input={() => ({ deliveryId: delivery.id, version: delivery.version, reason })}
      onDone={onClose}
      onClose={onClose}
      onStale={reload}
    >
      <LongField label={say('policies.reason')} place="reason" value={reason} onChange={setReason} />
    </ActDrawer>
  );
}
