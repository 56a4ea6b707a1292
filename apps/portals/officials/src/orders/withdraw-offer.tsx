import { useAct } from '@gaoxin/client';
import { App } from 'antd';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';
import { ActDrawer } from '../parts/act-form.tsx';
import { LongField } from '../parts/fields.tsx';
import { useText } from '../texts.ts';

const TakeSupply = graphql(`
  mutation WithdrawOrderSupply($input: WithdrawOrderSupplyInput!) {
    withdrawOrderSupply(input: $input) {
      supply {
        id
        version
        state
        viewerCan
      }
      errors {
        ...Fault
      }
    }
  }
`);
const TakeDemand = graphql(`
  mutation WithdrawOrderDemand($input: WithdrawOrderDemandInput!) {
    withdrawOrderDemand(input: $input) {
      demand {
        id
        version
        state
        viewerCan
      }
      errors {
        ...Fault
      }
    }
  }
`);

export interface Offer {
  kind: 'SUPPLY' | 'DEMAND';
  id: string;
  version: number;
  product: string;
}

export const REFETCH = { refetch: ['OrdersPage', 'OrderMatches', 'OrderSupplies', 'OrderDemands', 'OrderFunnelStrip'] } as const;

/** Takes a supply or demand back for an enterprise, with its reason. */
export function WithdrawOffer({ offer, onClose }: { offer: Offer; onClose: () => void }) {
  const say = useText();
  const { message } = App.useApp();
  const [reason, setReason] = useState('');
  const supply = useAct(TakeSupply, REFETCH);
  const demand = useAct(TakeDemand, REFETCH);
  const form = {
    title: say('orders.withdrawTitle', { product: offer.product }),
    verb: say('orders.withdraw'),
    places: ['reason'],
    onClose,
    onStale: onClose,
    onDone: () => {
      void message.success(say('orders.withdrawn'));
      onClose();
    },
    children: <LongField label={say('orders.reason')} place="reason" rows={2} value={reason} onChange={setReason} />,
  };
  return offer.kind === 'SUPPLY' ? (
    <ActDrawer {...form} act={supply} input={() => ({ supplyId: offer.id, version: offer.version, reason })} />
  ) : (
    <ActDrawer {...form} act={demand} input={() => ({ demandId: offer.id, version: offer.version, reason })} />
  );
}
