import { useLazyQuery } from '@apollo/client/react';
import { Field } from '@gaoxin/ui';
import { Select } from 'antd';
import { graphql } from '../generated/index.ts';
import { useFaults } from '../parts/act-form.tsx';
import { useText } from '../texts.ts';

const FindOccupants = graphql(`
  query FindSiteOccupants($search: String!) {
    enterprises(first: 10, filter: { search: $search }) {
      nodes {
        id
        name
      }
    }
  }
`);
const FindLeads = graphql(`
  query FindSiteLeads($search: String!) {
    leads(first: 10, filter: { search: $search }) {
      nodes {
        id
        title
      }
    }
  }
`);

interface SearchProps {
  label: string;
  place: string;
  value: string;
  onChange: (value: string) => void;
}

/** An enterprise of the zone, found by a part of its name. */
export function EnterpriseField(props: SearchProps) {
  const [find, { data, loading }] = useLazyQuery(FindOccupants);
  const options = data?.enterprises.nodes.map(({ id, name }) => ({ value: id, label: name })) ?? [];
  return <SearchField {...props} options={options} loading={loading} onSearch={(search) => void find({ variables: { search } })} />;
}

/** A lead of the zone, found by a part of its title. */
export function LeadField(props: SearchProps) {
  const [find, { data, loading }] = useLazyQuery(FindLeads);
  const options = data?.leads.nodes.map(({ id, title }) => ({ value: id, label: title })) ?? [];
  return <SearchField {...props} options={options} loading={loading} onSearch={(search) => void find({ variables: { search } })} />;
}

function SearchField(props: SearchProps & { options: { value: string; label: string }[]; loading: boolean; onSearch: (text: string) => void }) {
  const say = useText();
  return (
    <Field label={props.label} place={props.place} faults={useFaults()}>
      {({ id, describedBy, invalid }) => (
        <Select
          id={id}
          aria-describedby={describedBy}
          aria-invalid={invalid || undefined}
          status={invalid ? 'error' : ''}
          className="of-wide-input"
          placeholder={say('sites.form.typeToFind')}
          showSearch={{ filterOption: false, onSearch: (text) => text.trim() && props.onSearch(text.trim()) }}
          loading={props.loading}
          notFoundContent={null}
          value={props.value || undefined}
          onChange={props.onChange}
          options={props.options}
        />
      )}
    </Field>
  );
}
