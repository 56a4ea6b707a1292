import { useAct } from '@gaoxin/client';
import { App } from 'antd';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';
import { ActDrawer } from '../parts/act-form.tsx';
import { LongField } from '../parts/fields.tsx';
import { useText } from '../texts.ts';
import { OfferFields, useOffer } from './offer-fields.tsx';
import { monthsOf } from './quantities.ts';
import { REFETCH } from './withdraw-offer.tsx';

const Publish = graphql(`
  mutation PublishOrderSupply($input: PublishOrderSupplyInput!) {
    publishOrderSupply(input: $input) {
      supply {
        id
      }
      errors {
        ...Fault
      }
    }
  }
`);

const PLACES = ['enterpriseId', 'product', 'specs', 'certificates', 'months'];

/** A supply that an enterprise told the recruiters; the months as a list that can be pasted. */
export function EnterSupply({ onClose }: { onClose: () => void }) {
  const say = useText();
  const { message } = App.useApp();
  const act = useAct(Publish, REFETCH);
  const { offer, setOffer, input } = useOffer();
  const [months, setMonths] = useState('');
  return (
    <ActDrawer
      title={say('orders.addSupply')}
      verb={say('orders.addSupply')}
      act={act}
      places={PLACES}
      unchosen={offer.enterpriseId ? [] : ['enterpriseId']}
      input={() => ({ ...input, capacity: [], months: monthsOf(months, offer.unit) })}
      onClose={onClose}
      onStale={onClose}
      onDone={() => {
        void message.success(say('orders.addedSupply'));
        onClose();
      }}
    >
      <OfferFields offer={offer} onChange={setOffer} />
      <LongField label={say('orders.months')} place="months" value={months} onChange={setMonths} />
    </ActDrawer>
  );
}
