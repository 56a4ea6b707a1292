import { useAct } from '@gaoxin/client';
import { App } from 'antd';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';
import { ActDrawer } from '../parts/act-form.tsx';
import { TextField } from '../parts/fields.tsx';
import { useText } from '../texts.ts';
import { OfferFields, useOffer } from './offer-fields.tsx';
import { REFETCH } from './withdraw-offer.tsx';

const Publish = graphql(`
  mutation PublishOrderDemand($input: PublishOrderDemandInput!) {
    publishOrderDemand(input: $input) {
      demand {
        id
      }
      errors {
        ...Fault
      }
    }
  }
`);

const PLACES = ['enterpriseId', 'product', 'specs', 'certificates', 'quantity', 'fromMonth', 'toMonth', 'closesOn'];

/** A demand that an enterprise told the recruiters. */
export function EnterDemand({ onClose }: { onClose: () => void }) {
  const say = useText();
  const { message } = App.useApp();
  const act = useAct(Publish, REFETCH);
  const { offer, setOffer, input } = useOffer();
  const [text, setText] = useState({ value: '', fromMonth: '', toMonth: '', closesOn: '' });
  const bind = (name: keyof typeof text) => ({ value: text[name], onChange: (value: string) => setText({ ...text, [name]: value }) });
  return (
    <ActDrawer
      title={say('orders.addDemand')}
      verb={say('orders.addDemand')}
      act={act}
      places={PLACES}
      unchosen={offer.enterpriseId ? [] : ['enterpriseId']}
      input={() => ({ ...input, quantity: { value: text.value.trim(), unit: offer.unit }, fromMonth: text.fromMonth, toMonth: text.toMonth, closesOn: text.closesOn })}
      onClose={onClose}
      onStale={onClose}
      onDone={() => {
        void message.success(say('orders.addedDemand'));
        onClose();
      }}
    >
      <OfferFields offer={offer} onChange={setOffer} />
      <TextField label={say('orders.amount')} place="quantity" {...bind('value')} />
      <TextField label={say('orders.from')} place="fromMonth" type="month" {...bind('fromMonth')} />
      <TextField label={say('orders.to')} place="toMonth" type="month" {...bind('toMonth')} />
      <TextField label={say('orders.closesOn')} place="closesOn" type="date" {...bind('closesOn')} />
    </ActDrawer>
  );
}
