import { useLazyQuery } from '@apollo/client/react';
import { Field } from '@gaoxin/ui';
import { Select } from 'antd';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';
import type { Unit } from '../generated/graphql.ts';
import { useFaults } from '../parts/act-form.tsx';
import { LongField, SelectField, TextField } from '../parts/fields.tsx';
import { useText } from '../texts.ts';
import { GOODS_UNITS, linesOf } from './quantities.ts';

const FindEnterprises = graphql(`
  query FindOfferingEnterprises($search: String!) {
    enterprises(first: 10, filter: { search: $search }) {
      nodes {
        id
        name
      }
    }
  }
`);

export interface OfferTexts {
  enterpriseId: string;
  product: string;
  specs: string;
  certificates: string;
  unit: Unit;
}

/** What a supply and a demand have in common, as the form keeps it and as the mutation takes it. */
export function useOffer() {
  const [offer, setOffer] = useState<OfferTexts>({ enterpriseId: '', product: '', specs: '', certificates: '', unit: 'TONNE' });
  const { enterpriseId, product, specs, certificates } = offer;
  return { offer, setOffer, input: { enterpriseId, product, specs: linesOf(specs), certificates: linesOf(certificates) } };
}

export function OfferFields({ offer, onChange }: { offer: OfferTexts; onChange: (offer: OfferTexts) => void }) {
  const say = useText();
  const [find, found] = useLazyQuery(FindEnterprises);
  const faults = useFaults();
  const bind = <Name extends keyof OfferTexts>(name: Name) => ({ value: offer[name], onChange: (value: string) => onChange({ ...offer, [name]: value }) });
  return (
    <>
      <p className="of-hint">{say('orders.anonymous')}</p>
      <Field label={say('orders.enterprise')} place="enterpriseId" faults={faults}>
        {({ id, describedBy, invalid }) => (
          <Select
            id={id}
            aria-describedby={describedBy}
            status={invalid ? 'error' : ''}
            className="of-wide-input"
            showSearch={{ filterOption: false, onSearch: (search) => void (search.trim() && find({ variables: { search: search.trim() } })) }}
            value={offer.enterpriseId || undefined}
            onChange={bind('enterpriseId').onChange}
            options={found.data?.enterprises.nodes.map((one) => ({ value: one.id, label: one.name })) ?? []}
          />
        )}
      </Field>
      <TextField label={say('orders.product')} place="product" {...bind('product')} />
      <LongField label={say('orders.specs')} place="specs" rows={2} {...bind('specs')} />
      <LongField label={say('orders.certificates')} place="certificates" rows={2} {...bind('certificates')} />
      <SelectField label={say('orders.unit')} place="unit" {...bind('unit')} options={GOODS_UNITS.map((value) => ({ value, label: say(`units.${value}`) }))} />
    </>
  );
}
