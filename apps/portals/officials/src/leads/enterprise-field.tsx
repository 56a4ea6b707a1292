import { useLazyQuery } from '@apollo/client/react';
import { Field } from '@gaoxin/ui';
import { Select } from 'antd';
import { graphql } from '../generated/index.ts';
import { useFaults } from '../parts/act-form.tsx';

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

export interface ChosenEnterprise {
  id: string;
  name: string;
}

/** An enterprise of the zone, found by its name. */
export function EnterpriseField(props: { label: string; place: string; value: ChosenEnterprise | null; onChange: (enterprise: ChosenEnterprise | null) => void }) {
  const [find, found] = useLazyQuery(FindEnterprises);
  const options = (found.data?.enterprises.nodes ?? (props.value ? [props.value] : [])).map(({ id, name }) => ({ value: id, label: name }));
  const choose = (id: string | undefined) => {
    const option = options.find(({ value }) => value === id);
    props.onChange(option ? { id: option.value, name: option.label } : null);
  };
  return (
    <Field label={props.label} place={props.place} faults={useFaults()}>
      {({ id, describedBy, invalid }) => (
        <Select
          id={id}
          aria-describedby={describedBy}
          aria-invalid={invalid || undefined}
          status={invalid ? 'error' : ''}
          className="of-wide-input"
          allowClear
          showSearch={{ filterOption: false, onSearch: (search) => void (search.trim() && find({ variables: { search: search.trim() } })) }}
          value={props.value?.id}
          onChange={choose}
          options={options}
        />
      )}
    </Field>
  );
}
