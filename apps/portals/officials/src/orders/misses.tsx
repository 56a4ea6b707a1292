import { useQuery } from '@apollo/client/react';
import { EmptyState, ErrorState, Loading } from '@gaoxin/ui';
import { Drawer } from 'antd';
import { graphql } from '../generated/index.ts';
import { useText } from '../texts.ts';

const OrderMissesDocument = graphql(`
  query OrderMisses($demandId: ID!) {
    orderMisses(demandId: $demandId) {
      supply {
        id
        product
        specs
        enterprise {
          id
          shortName
        }
      }
      reasons
    }
  }
`);

/** The like supplies that do not answer a demand, with every reason. */
export function Misses(props: { id: string; product: string; onClose: () => void }) {
  const say = useText();
  const { data, error, refetch } = useQuery(OrderMissesDocument, { variables: { demandId: props.id }, fetchPolicy: 'cache-and-network' });
  const misses = data?.orderMisses;
  return (
    <Drawer open title={say('orders.missesTitle', { product: props.product })} size={480} onClose={props.onClose} destroyOnHidden>
      {error && !misses && <ErrorState text={say('orders.failed')} onRetry={() => void refetch()} />}
      {!error && !misses && <Loading lines={3} />}
      {misses?.length === 0 && <EmptyState text={say('orders.noMisses')} />}
      <ul className="gx-list">
        {misses?.map(({ supply, reasons }) => (
          <li key={supply.id} className="oo-miss">
            <b>{supply.product}</b> <span className="gx-note">{[supply.enterprise.shortName, ...supply.specs].filter(Boolean).join('　')}</span>
            <div>{reasons.map((reason) => say(`orders.missReason.${reason}`)).join(say('orders.and'))}</div>
          </li>
        ))}
      </ul>
    </Drawer>
  );
}
