import { useQuery } from '@apollo/client/react';
import { graphql } from '../generated/index.ts';
import { SelectField } from './fields.tsx';

const OfficialNames = graphql(`
  query OfficialNames {
    officials {
      id
      name
    }
  }
`);

/** Chooses an official of the zone. */
export function OfficialSelect(props: { label: string; place: string; value: string; onChange: (id: string) => void }) {
  const { data, loading } = useQuery(OfficialNames);
  return <SelectField {...props} loading={loading} options={(data?.officials ?? []).map(({ id, name }) => ({ value: id, label: name }))} />;
}
