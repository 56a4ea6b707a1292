import { useAct } from '@gaoxin/client';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';
import type { Currency } from '../generated/graphql.ts';
import { ActDrawer } from '../parts/act-form.tsx';
import { SelectField, TextField } from '../parts/fields.tsx';
import { CURRENCIES, plainAmount } from './lead-form.ts';
import type { LeadActProps } from './lead-drawer.tsx';
import { useText } from '../texts.ts';

const Sign = graphql(`
  mutation SignAgreement($input: SignAgreementInput!) {
    signAgreement(input: $input) {
      agreement {
        id
        lead {
          ...LeadCard_Lead
        }
      }
      errors {
        ...Fault
      }
    }
  }
`);

/** Signs the agreement that the lead led to. */
export function SignLead({ lead, today, onClose, onDone }: LeadActProps) {
  const say = useText();
  const act = useAct(Sign);
  const [title, setTitle] = useState(`${lead.title}投资协议`);
  const [amount, setAmount] = useState(plainAmount(lead.plannedInvestment?.amount));
  const [currency, setCurrency] = useState(lead.plannedInvestment?.currency ?? 'CNY');
  const [landMu, setLandMu] = useState('');
  const [signedOn, setSignedOn] = useState(today);
  const input = () => ({
    leadId: lead.id, version: lead.version, title, signedOn, landMu: landMu || null, investment: { amount, currency: currency as Currency },
  });
  const verb = say('leads.sign');
  return (
    <ActDrawer title={`${verb}　${lead.title}`} verb={verb} act={act} places={['title', 'investment', 'landMu', 'signedOn']} input={input} onClose={onClose} onDone={onDone} onStale={onDone}>
      <TextField label={say('leads.agreementTitle')} place="title" value={title} onChange={setTitle} />
      <TextField label={say('leads.amount')} place="investment.amount" value={amount} onChange={setAmount} />
      <SelectField label={say('leads.currency')} place="investment.currency" value={currency} onChange={setCurrency} options={CURRENCIES.map((value) => ({ value, label: value }))} />
      <TextField label={say('leads.landMu')} place="landMu" value={landMu} onChange={setLandMu} />
      <TextField label={say('leads.signedOn')} place="signedOn" type="date" value={signedOn} onChange={setSignedOn} />
    </ActDrawer>
  );
}
