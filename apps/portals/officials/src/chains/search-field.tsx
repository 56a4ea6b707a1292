import { useLazyQuery } from '@apollo/client/react';
import { Field } from '@gaoxin/ui';
import { Select } from 'antd';
import { graphql } from '../generated/index.ts';
import { useFaults } from '../parts/act-form.tsx';
import { useText } from '../texts.ts';

const Enterprises = graphql(`
  query EnterprisesForChain($search: String!) {
    enterprises(first: 10, filter: { search: $search }) {
      nodes {
        id
        name
      }
    }
  }
`);
const Leads = graphql(`
  query LeadsForChain($search: String!) {
    leads(first: 10, filter: { search: $search }) {
      nodes {
        id
        title
        enterprise {
          id
          shortName
        }
      }
    }
  }
`);

interface SearchProps {
  label: string;
  place: string;
  value: string;
  onChange: (id: string) => void;
}

function SearchField(props: SearchProps & { hint: string; options: { value: string; label: string }[]; onSearch: (text: string) => void }) {
  return (
    <Field label={props.label} place={props.place} faults={useFaults()}>
      {({ id, describedBy, invalid }) => (
        <Select
          id={id}
          aria-describedby={describedBy}
          aria-invalid={invalid || undefined}
          status={invalid ? 'error' : ''}
          className="of-wide-input"
          placeholder={props.hint}
          showSearch={{ filterOption: false, onSearch: (text) => text.trim() && props.onSearch(text.trim()) }}
          value={props.value || undefined}
          onChange={props.onChange}
          options={props.options}
        />
      )}
    </Field>
  );
}

/** An enterprise of the zone, found by its name. */
export function EnterpriseField(props: SearchProps) {
  const say = useText();
  const [find, { data }] = useLazyQuery(Enterprises);
  const options = data?.enterprises.nodes.map(({ id, name }) => ({ value: id, label: name })) ?? [];
  return <SearchField {...props} hint={say('chains.searchEnterprise')} options={options} onSearch={(search) => void find({ variables: { search } })} />;
}

/** A lead of the zone, found by its title. */
export function LeadField(props: SearchProps) {
  const say = useText();
  const [find, { data }] = useLazyQuery(Leads);
  const options = data?.leads.nodes.map(({ id, title, enterprise }) => ({ value: id, label: `${title}　${enterprise.shortName}` })) ?? [];
  return <SearchField {...props} hint={say('chains.searchLead')} options={options} onSearch={(search) => void find({ variables: { search } })} />;
}
