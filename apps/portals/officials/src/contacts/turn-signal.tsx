import { useAct } from '@gaoxin/client';
import { Field } from '@gaoxin/ui';
import { App, Radio } from 'antd';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';
import type { Currency } from '../generated/graphql.ts';
import { CURRENCIES } from '../leads/lead-form.ts';
import { ActDrawer } from '../parts/act-form.tsx';
import { SelectField, TextField } from '../parts/fields.tsx';
import { EnterpriseField, LeadField } from '../parts/search-field.tsx';
import { useText } from '../texts.ts';
import type { Mended } from './signal-acts.tsx';
import '../leads/leads.css';

const Turn = graphql(`
  mutation TurnSignalIntoLead($input: TurnSignalIntoLeadInput!) {
    turnSignalIntoLead(input: $input) {
      signal {
        ...SignalRow_Signal
      }
      errors {
        ...Fault
      }
    }
  }
`);

/** Opens a lead from a signal that stands alone, or adds the signal to a lead that exists. */
export function TurnSignal({ signal, onClose, onDone }: Mended) {
  const say = useText();
  const { message } = App.useApp();
  const act = useAct(Turn);
  const [how, setHow] = useState<'fresh' | 'join'>('fresh');
  const [leadId, setLead] = useState('');
  const [enterpriseId, setEnterprise] = useState('');
  const [currency, setCurrency] = useState<Currency>('CNY');
  const [text, setText] = useState({ title: '', amount: '', industry: '' });
  const typed = (name: keyof typeof text) => ({ value: text[name], onChange: (value: string) => setText({ ...text, [name]: value }) });
  const fresh = () => ({ enterpriseId, title: text.title, industry: text.industry || null, plannedInvestment: text.amount ? { amount: text.amount, currency } : null });
  const unchosen = how === 'join' ? { leadId } : { enterpriseId };
  return (
    <ActDrawer
      title={say('leadWork.turn.act')}
      act={act}
      places={how === 'join' ? ['leadId'] : ['enterpriseId', 'title', 'plannedInvestment', 'industry']}
      verb={say(`leadWork.turn.${how}`)}
      unchosen={Object.entries(unchosen).flatMap(([place, chosen]) => (chosen ? [] : [place]))}
      input={() => ({ signalId: signal.id, version: signal.version, ...(how === 'join' ? { leadId } : fresh()) })}
      onDone={() => {
        message.info(say(how === 'join' ? 'leadWork.turn.joined' : 'contacts.turned'));
        onDone();
      }}
      onClose={onClose}
      onStale={onDone}
    >
      <Field label={say('leadWork.turn.how')} place="how" faults={[]}>
        {({ id }) => (
          <Radio.Group
            id={id}
            className="oc-kind"
            aria-label={say('leadWork.turn.how')}
            optionType="button"
            value={how}
            onChange={(event) => setHow(event.target.value as typeof how)}
            options={(['join', 'fresh'] as const).map((value) => ({ value, label: say(`leadWork.turn.${value}`) }))}
          />
        )}
      </Field>
      {how === 'join' && <LeadField label={say('contacts.lead')} place="leadId" value={leadId} onChange={setLead} />}
      {how === 'fresh' && (
        <>
          <p className="of-hint">{say('leadWork.turn.openedOn')}</p>
          <EnterpriseField label={say('leads.enterprise')} place="enterpriseId" value={enterpriseId} onChange={setEnterprise} />
          <TextField label={say('leads.projectName')} place="title" {...typed('title')} />
          <div className="le-pair">
            <TextField label={say('leads.amount')} place="plannedInvestment" {...typed('amount')} />
            <SelectField
              label={say('leads.currency')}
              place="plannedInvestment.currency"
              value={currency}
              onChange={(value) => setCurrency(value as Currency)}
              options={CURRENCIES.map((value) => ({ value, label: value }))}
            />
          </div>
          <TextField label={say('leads.industry')} place="industry" {...typed('industry')} />
        </>
      )}
    </ActDrawer>
  );
}
