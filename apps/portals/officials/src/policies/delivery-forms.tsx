import { useAct } from '@gaoxin/client';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';
import { ActDrawer } from '../parts/act-form.tsx';
import { LongField, TextField } from '../parts/fields.tsx';
import { useText } from '../texts.ts';
import type { Delivery } from './policy-deliveries.tsx';

const Fulfil = graphql(`
  mutation FulfilPolicy($input: FulfilPolicyInput!) {
    fulfilPolicy(input: $input) {
      delivery {
        id
        version
      }
      errors {
        ...Fault
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
        ...Fault
      }
    }
  }
`);

const AGAIN = { refetch: ['PolicyPage', 'PolicyDeliveries'] };

interface FormProps {
  delivery: Delivery;
  today: string;
  onClose: () => void;
  reload: () => void;
}

/** What the zone gave, and when. */
export function FulfilForm({ delivery, today, onClose, reload }: FormProps) {
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

/** Why an application is refused. */
export function RefuseForm({ delivery, onClose, reload }: FormProps) {
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
