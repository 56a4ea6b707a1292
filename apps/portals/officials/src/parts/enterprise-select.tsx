import { useLazyQuery } from '@apollo/client/react';
import { Field } from '@gaoxin/ui';
import { Select } from 'antd';
import { graphql } from '../generated/index.ts';
import { useFaults } from './act-form.tsx';

const EnterpriseNames = graphql(`
  query EnterpriseNames($search: String!) {
    enterprises(first: 10, filter: { search: $search }) {
      nodes {
        id
        name
      }
    }
  }
`);

/** Chooses an enterprise by typing a part of its name. */
export function EnterpriseSelect(props: { label: string; place: string; value: string; onChange: (id: string) => void }) {
  const faults = useFaults();
  const [find, { data }] = useLazyQuery(EnterpriseNames);
  return (
    <Field label={props.label} place={props.place} faults={faults}>
      {({ id, describedBy, invalid }) => (
        <Select
          id={id}
          aria-describedby={describedBy}
          aria-invalid={invalid || undefined}
          status={invalid ? 'error' : ''}
          className="of-wide-input"
          showSearch={{ filterOption: false, onSearch: (search) => void (search.trim() && find({ variables: { search: search.trim() } })) }}
          value={props.value || undefined}
          onChange={props.onChange}
          options={data?.enterprises.nodes.map((one) => ({ value: one.id, label: one.name })) ?? []}
        />
      )}
    </Field>
  );
}
