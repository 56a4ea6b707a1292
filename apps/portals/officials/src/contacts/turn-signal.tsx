import { useAct } from '@gaoxin/client';
import { Field } from '@gaoxin/ui';
import { App, Drawer, Radio } from 'antd';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';
import type { Currency } from '../generated/graphql.ts';
import { CURRENCIES } from '../leads/lead-form.ts';
import { ActForm } from '../parts/act-form.tsx';
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

const Attach = graphql(`
  mutation AttachSignalToLead($input: AttachSignalToLeadInput!) {
    attachSignalToLead(input: $input) {
      signal {
        ...SignalRow_Signal
      }
      errors {
        ...Fault
      }
    }
  }
`);

type How = 'join' | 'fresh';

/** Opens a lead from a signal that stands alone, or adds the signal to a lead that exists. */
export function TurnSignal(props: Mended) {
  const say = useText();
  const [how, setHow] = useState<How>('fresh');
  return (
    <Drawer open title={say('contactWork.turn.act')} size={480} onClose={props.onClose} destroyOnHidden>
      <Field label={say('contactWork.turn.how')} place="how" faults={[]}>
        {({ id }) => (
          <Radio.Group
            id={id}
            className="oc-kind"
            aria-label={say('contactWork.turn.how')}
            optionType="button"
            value={how}
            onChange={(event) => setHow(event.target.value as How)}
            options={(['join', 'fresh'] as const).map((value) => ({ value, label: say(`contactWork.turn.${value}`) }))}
          />
        )}
      </Field>
      {how === 'join' ? <JoinLead {...props} /> : <NewLead {...props} />}
    </Drawer>
  );
}

function JoinLead({ signal, onClose, onDone }: Mended) {
  const say = useText();
  const { message } = App.useApp();
  const act = useAct(Attach);
  const [leadId, setLead] = useState('');
  return (
    <ActForm
      act={act}
      places={['leadId']}
      verb={say('contactWork.turn.join')}
      unchosen={leadId ? [] : ['leadId']}
      input={() => ({ signalId: signal.id, version: signal.version, leadId })}
      onDone={() => {
        message.info(say('contactWork.turn.joined'));
        onDone();
      }}
      onCancel={onClose}
      onStale={onDone}
    >
      <LeadField label={say('contacts.lead')} place="leadId" value={leadId} onChange={setLead} />
    </ActForm>
  );
}

function NewLead({ signal, onClose, onDone }: Mended) {
  const say = useText();
  const { message } = App.useApp();
  const act = useAct(Turn);
  const [enterpriseId, setEnterprise] = useState('');
  const [currency, setCurrency] = useState<Currency>('CNY');
  const [text, setText] = useState({ title: '', amount: '', industry: '' });
  const typed = (name: keyof typeof text) => ({ value: text[name], onChange: (value: string) => setText({ ...text, [name]: value }) });
  const plannedInvestment = text.amount ? { amount: text.amount, currency } : null;
  return (
    <ActForm
      act={act}
      places={['enterpriseId', 'title', 'plannedInvestment', 'industry']}
      verb={say('contactWork.turn.fresh')}
      unchosen={enterpriseId ? [] : ['enterpriseId']}
      input={() => ({ signalId: signal.id, version: signal.version, enterpriseId, title: text.title, industry: text.industry || null, plannedInvestment })}
      onDone={() => {
        message.info(say('contacts.turned'));
        onDone();
      }}
      onCancel={onClose}
      onStale={onDone}
    >
      <p className="of-hint">{say('contactWork.turn.openedOn')}</p>
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
    </ActForm>
  );
}
