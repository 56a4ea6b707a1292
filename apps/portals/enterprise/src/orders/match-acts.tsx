import { useAct } from '@gaoxin/client';
import { FormErrors } from '@gaoxin/ui';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';
import { useText } from '../texts.ts';
import { ConsentForm, DeclineForm } from './consent-form.tsx';
import type { Side } from './match-item.tsx';
import { NoDealForm } from './no-deal-form.tsx';
import { OrderForm, QuoteForm } from './outcome-forms.tsx';

const TakeBack = graphql(`
  mutation WithdrawMatchConsent($input: WithdrawMatchConsentInput!) {
    withdrawMatchConsent(input: $input) {
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

type Form = 'CONSENT' | 'DECLINE' | 'RECORD_QUOTE' | 'CONFIRM_ORDER' | 'RECORD_NO_DEAL';

/** The one thing to do with a match, and at most one other beside it; a form opens in its place. */
export function MatchActs({ side, next }: { side: Side; next: boolean }) {
  const say = useText();
  const [form, setForm] = useState<Form | null>(null);
  const takeBack = useAct(TakeBack, { refetch: ['EnterpriseOrders'] });
  const close = () => setForm(null);
  if (form === 'CONSENT') return <ConsentForm side={side} onClose={close} />;
  if (form === 'DECLINE') return <DeclineForm side={side} onClose={close} />;
  if (form === 'RECORD_QUOTE') return <QuoteForm side={side} onClose={close} />;
  if (form === 'CONFIRM_ORDER') return <OrderForm side={side} onClose={close} />;
  if (form === 'RECORD_NO_DEAL') return <NoDealForm side={side} onClose={close} />;
  const can = (act: Side['viewerCan'][number]) => side.viewerCan.includes(act);
  const open = (act: Form, label: string, primary = false) =>
    can(act) && (
      <button type="button" className={`en-button ${primary ? 'primary' : ''}`} onClick={() => setForm(act)}>
        {label}
      </button>
    );
  return (
    <>
      <FormErrors faults={takeBack.errors} shown={[]} />
      {side.viewerCan.length > 0 && (
        <div className="eo-acts">
          {open('CONSENT', say('orders.agree'), next)}
          {open('RECORD_QUOTE', say('orders.quote'))}
          {open('CONFIRM_ORDER', say(side.state === 'QUOTED' ? 'orders.order' : 'orders.orderAgain'))}
          {can('WITHDRAW_CONSENT') && (
            <button type="button" className="en-button" disabled={takeBack.busy} onClick={() => void takeBack.run({ sideId: side.id, version: side.version })}>
              {say('orders.takeBack')}
            </button>
          )}
          {!side.consentedAt && open('DECLINE', say('orders.decline'))}
          {open('RECORD_NO_DEAL', say('orders.noDeal'))}
        </div>
      )}
    </>
  );
}
