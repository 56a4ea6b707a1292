import { useQuery } from '@apollo/client/react';
import { Field } from '@gaoxin/ui';
import { Select } from 'antd';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';
import { useText } from '../texts.ts';
import { useFaults } from './act-form.tsx';

const FindLeads = graphql(`
  query FindLeads($search: String) {
    leads(first: 20, filter: { search: $search }) {
      nodes {
        id
        title
      }
    }
  }
`);

/** Chooses a lead by typing a part of its title. */
export function LeadSelect(props: { label: string; place: string; value: string; onChange: (id: string) => void; clearable?: boolean }) {
  const say = useText();
  const faults = useFaults();
  const [search, setSearch] = useState('');
  const { data, previousData } = useQuery(FindLeads, { variables: { search: search.trim() || null } });
  const leads = (data ?? previousData)?.leads.nodes ?? [];
  return (
    <Field label={props.label} place={props.place} faults={faults}>
      {({ id, describedBy, invalid }) => (
        <Select
          id={id}
          aria-describedby={describedBy}
          aria-invalid={invalid || undefined}
          status={invalid ? 'error' : ''}
          className="of-wide-input"
          allowClear={props.clearable ?? false}
          placeholder={say('contacts.leadHint')}
          showSearch={{ filterOption: false, onSearch: setSearch }}
          value={props.value || undefined}
          onChange={(value?: string) => props.onChange(value ?? '')}
          options={leads.map((lead) => ({ value: lead.id, label: lead.title }))}
        />
      )}
    </Field>
  );
}
