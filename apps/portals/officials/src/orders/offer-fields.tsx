import { useState } from 'react';
import type { Unit } from '../generated/graphql.ts';
import { LongField, SelectField, TextField } from '../parts/fields.tsx';
import { EnterpriseField } from '../parts/search-field.tsx';
import { useText } from '../texts.ts';
import { GOODS_UNITS, linesOf } from './quantities.ts';

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
  const bind = <Name extends keyof OfferTexts>(name: Name) => ({ value: offer[name], onChange: (value: string) => onChange({ ...offer, [name]: value }) });
  return (
    <>
      <p className="of-hint">{say('orders.anonymous')}</p>
      <EnterpriseField label={say('orders.enterprise')} place="enterpriseId" {...bind('enterpriseId')} />
      <TextField label={say('orders.product')} place="product" {...bind('product')} />
      <LongField label={say('orders.specs')} place="specs" rows={2} {...bind('specs')} />
      <LongField label={say('orders.certificates')} place="certificates" rows={2} {...bind('certificates')} />
      <SelectField label={say('orders.unit')} place="unit" {...bind('unit')} options={GOODS_UNITS.map((value) => ({ value, label: say(`units.${value}`) }))} />
    </>
  );
}
