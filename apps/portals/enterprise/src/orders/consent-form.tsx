import { useAct } from '@gaoxin/client';
import { FormErrors } from '@gaoxin/ui';
import type { FormEvent } from 'react';
import { useOwn } from '../frame.tsx';
import { graphql } from '../generated/index.ts';
import { useText } from '../texts.ts';
import { FormEnd, TextInput, useTexts } from './form-parts.tsx';
import type { Side } from './match-item.tsx';

const Consent = graphql(`
  mutation ConsentToMatch($input: ConsentToMatchInput!) {
    consentToMatch(input: $input) {
      side {
        ...MatchItem_Side
      }
      errors {
        code
        path
        message
      }
    }
  }
`);
const Decline = graphql(`
  mutation DeclineMatch($input: DeclineMatchInput!) {
    declineMatch(input: $input) {
      side {
        ...MatchItem_Side
      }
      errors {
        code
        path
        message
      }
    }
  }
`);

export interface SideFormProps {
  side: Side;
  onClose: () => void;
}

export const REFETCH = { refetch: ['EnterpriseOrders'] } as const;

/** Consent with the contact that the other side will see. */
export function ConsentForm({ side, onClose }: SideFormProps) {
  const say = useText();
  const { enterprise } = useOwn();
  const { run, errors, busy } = useAct(Consent, REFETCH);
  const { texts, bind } = useTexts({ contactName: enterprise.contactName ?? '', contactPhone: enterprise.contactPhone ?? '' });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await run({ sideId: side.id, version: side.version, ...texts })) onClose();
  };
  return (
    <form className="en-form eo-form" onSubmit={(event) => void submit(event)} noValidate aria-label={say('orders.agree')}>
      <p className="gx-note">{say('orders.agreeHint')}</p>
      <FormErrors faults={errors} shown={['contactName', 'contactPhone']} />
      <div className="eo-pair">
        <TextInput label={say('orders.contactName')} place="contactName" faults={errors} {...bind('contactName')} />
        <TextInput label={say('orders.contactPhone')} place="contactPhone" faults={errors} type="tel" {...bind('contactPhone')} />
      </div>
      <FormEnd verb={say('orders.agree')} busy={busy} onCancel={onClose} />
    </form>
  );
}

export function DeclineForm({ side, onClose }: SideFormProps) {
  const say = useText();
  const { run, errors, busy } = useAct(Decline, REFETCH);
  const { texts, bind } = useTexts({ reason: '' });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await run({ sideId: side.id, version: side.version, ...texts })) onClose();
  };
  return (
    <form className="en-form eo-form" onSubmit={(event) => void submit(event)} noValidate aria-label={say('orders.decline')}>
      <FormErrors faults={errors} shown={['reason']} />
      <TextInput label={say('orders.declineReason')} place="reason" faults={errors} {...bind('reason')} />
      <FormEnd verb={say('orders.decline')} busy={busy} onCancel={onClose} />
    </form>
  );
}
