import { useLazyQuery } from '@apollo/client/react';
import { useAct } from '@gaoxin/client';
import { Field, FormErrors } from '@gaoxin/ui';
import { Button, Drawer, Input, Select } from 'antd';
import { useState, type FormEvent } from 'react';
import { graphql } from '../generated/index.ts';
import type { LeadSource } from '../generated/graphql.ts';
import { useText } from '../texts.ts';

const Register = graphql(`
  mutation RegisterLead($input: RegisterLeadInput!) {
    registerLead(input: $input) {
      lead {
        ...LeadCard_Lead
      }
      errors {
        code
        path
        message
      }
    }
  }
`);
const FindEnterprises = graphql(`
  query FindEnterprises($search: String!) {
    enterprises(first: 10, filter: { search: $search }) {
      nodes {
        id
        name
      }
    }
  }
`);

const SOURCES: readonly LeadSource[] = ['CHAIN', 'REFERRAL', 'EXPO', 'EXISTING_ENTERPRISE', 'WALK_IN', 'SIGNAL'];
const PLACES = ['enterpriseId', 'title', 'plannedInvestment', 'industry', 'source'];

/** The form of a new lead. */
export function RegisterLead(props: { onClose: () => void; onDone: () => void }) {
  const say = useText();
  const { run, errors, busy } = useAct(Register);
  const [find, found] = useLazyQuery(FindEnterprises);
  const [enterpriseId, setEnterprise] = useState<string>();
  const [source, setSource] = useState<LeadSource>('CHAIN');
  const [text, setText] = useState({ title: '', amount: '', industry: '' });
  const typed = (name: keyof typeof text) => ({ value: text[name], onChange: (event: { target: { value: string } }) => setText({ ...text, [name]: event.target.value }) });

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const taken = await run({
      enterpriseId: enterpriseId ?? '',
      title: text.title,
      industry: text.industry || null,
      source,
      plannedInvestment: text.amount ? { amount: text.amount, currency: 'CNY' } : null,
    });
    if (taken) props.onDone();
  };

  return (
    <Drawer open title={say('leads.register')} size={480} onClose={props.onClose} destroyOnHidden>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <FormErrors faults={errors} shown={PLACES} />
        <Field label={say('leads.enterprise')} place="enterpriseId" faults={errors}>
          {({ id }) => (
            <Select
              id={id}
              showSearch={{ filterOption: false, onSearch: (search) => void (search.trim() && find({ variables: { search: search.trim() } })) }}
              value={enterpriseId}
              onChange={setEnterprise}
              style={{ width: '100%' }}
              options={found.data?.enterprises.nodes.map((one) => ({ value: one.id, label: one.name })) ?? []}
            />
          )}
        </Field>
        <Field label={say('leads.projectName')} place="title" faults={errors}>
          {({ id }) => <Input id={id} {...typed('title')} />}
        </Field>
        <Field label={say('leads.amount')} place="plannedInvestment" faults={errors}>
          {({ id }) => <Input id={id} inputMode="decimal" {...typed('amount')} />}
        </Field>
        <Field label={say('leads.industry')} place="industry" faults={errors}>
          {({ id }) => <Input id={id} {...typed('industry')} />}
        </Field>
        <Field label={say('leads.source')} place="source" faults={errors}>
          {({ id }) => (
            <Select id={id} value={source} onChange={setSource} style={{ width: '100%' }} options={SOURCES.map((value) => ({ value, label: say(`leads.sourceName.${value}`) }))} />
          )}
        </Field>
        <div className="gx-form-actions">
          <Button type="primary" htmlType="submit" loading={busy}>
            {say('leads.register')}
          </Button>
          <Button onClick={props.onClose}>{say('leads.cancel')}</Button>
        </div>
      </form>
    </Drawer>
  );
}
