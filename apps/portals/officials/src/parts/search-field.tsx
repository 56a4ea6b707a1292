import { useLazyQuery } from '@apollo/client/react';
import { Field } from '@gaoxin/ui';
import { Select } from 'antd';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';
import { useText } from '../texts.ts';
import { useFaults } from './act-form.tsx';
import { inputFacts, labelOf } from './fields.tsx';

const FindEnterprises = graphql(`
  query FindEnterprises($search: String) {
    enterprises(first: 10, filter: { search: $search }) {
      nodes {
        id
        name
      }
    }
  }
`);
const FindLeads = graphql(`
  query FindLeads($search: String) {
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

/** What was chosen, as it is called. */
export interface Chosen {
  id: string;
  name: string;
}

interface Props {
  label: string;
  place: string;
  note?: string | undefined;
  /** The id; empty when nothing is chosen. */
  value: string;
  /** What `value` is called, where it was chosen before this form. */
  chosen?: Chosen | null;
  onChange: (id: string, chosen: Chosen | null) => void;
  allowClear?: boolean;
}

/** An enterprise of the zone, found by a part of its name. */
export function EnterpriseField(props: Props) {
  const say = useText();
  const [find, { data, previousData, loading }] = useLazyQuery(FindEnterprises);
  const found = (data ?? previousData)?.enterprises.nodes;
  return <SearchField {...props} hint={say('common.findEnterprise')} found={found} loading={loading} find={(search) => void find({ variables: { search } })} />;
}

/** A lead of the zone, found by a part of its title. */
export function LeadField(props: Props) {
  const say = useText();
  const [find, { data, previousData, loading }] = useLazyQuery(FindLeads);
  const found = (data ?? previousData)?.leads.nodes.map(({ id, title, enterprise }) => ({ id, name: `${title}　${enterprise.shortName}` }));
  return <SearchField {...props} hint={say('common.findLead')} found={found} loading={loading} find={(search) => void find({ variables: { search } })} />;
}

interface SearchProps extends Props {
  hint: string;
  /** Undefined before anything was looked for. */
  found: readonly Chosen[] | undefined;
  loading: boolean;
  find: (search: string | null) => void;
}

/** Opens with the first ones and narrows them as one types; the chosen one keeps its name whatever is found next. */
function SearchField({ found, chosen, value, onChange, ...props }: SearchProps) {
  const [kept, setKept] = useState(chosen ?? null);
  const choose = (option: { value: string } | undefined) => {
    const next = found?.find(({ id }) => id === option?.value) ?? null;
    setKept(next);
    onChange(next?.id ?? '', next);
  };
  return (
    <Field label={labelOf(props)} place={props.place} faults={useFaults()}>
      {(ids) => (
        <Select
          {...inputFacts(ids)}
          className="of-wide-input"
          allowClear={props.allowClear ?? false}
          placeholder={props.hint}
          showSearch={{ filterOption: false, onSearch: (search) => props.find(search.trim() || null) }}
          onOpenChange={(isOpen) => isOpen && !found && props.find(null)}
          loading={props.loading}
          {...(!found && { notFoundContent: null })}
          labelInValue
          value={kept && kept.id === value ? { value, label: kept.name } : null}
          onChange={choose}
          options={(found ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
    </Field>
  );
}
