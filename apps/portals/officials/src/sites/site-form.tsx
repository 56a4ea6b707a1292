import { useQuery } from '@apollo/client/react';
import { useAct } from '@gaoxin/client';
import { useState } from 'react';
import { graphql, getFragmentData, type FragmentType } from '../generated/index.ts';
import type { PriceBasis, SiteFacts_SiteFragment, SiteKind, SiteStatus, Unit, UtilityKind } from '../generated/graphql.ts';
import { ActDrawer } from '../parts/act-form.tsx';
import { LongField, SelectField, TextField } from '../parts/fields.tsx';
import { useText } from '../texts.ts';
import { RegisterSite, ReviseSite, SiteFacts } from './site-acts.ts';

const ParksOfForm = graphql(`
  query ParksOfSiteForm {
    parks {
      id
      name
      sections {
        code
        name
      }
    }
  }
`);

export const KINDS: readonly SiteKind[] = ['PARCEL', 'BUILDING', 'WORKSHOP', 'UNIT'];
const BASES: readonly PriceBasis[] = ['SQUARE_METRE_MONTH', 'SQUARE_METRE_YEAR', 'SQUARE_METRE', 'MU', 'MU_YEAR'];
export const UTILITY_UNIT = {
  POWER: 'KILOVOLT_AMPERE', WATER: 'CUBIC_METRE_PER_DAY', GAS: 'CUBIC_METRE_PER_HOUR', STEAM: 'TONNE_PER_HOUR', SEWAGE: 'CUBIC_METRE_PER_DAY', FLOOR_LOAD: 'TONNE_PER_SQUARE_METRE',
  CEILING_HEIGHT: 'METRE', CRANE: 'TONNE',
} as const satisfies Record<UtilityKind, Unit>;
const UTILITIES = Object.keys(UTILITY_UNIT) as UtilityKind[];
const PLACES = ['parkId', 'sectionCode', 'kind', 'code', 'name', 'address', 'area', 'utilities', 'price', 'capacity', 'status', 'availableOn', 'currentUse', 'geometry'];

type Values = Record<'code' | 'name' | 'address' | 'area' | 'areaUnit' | 'price' | 'per' | 'rule' | 'capacity' | 'availableOn' | 'currentUse' | 'geometry', string> & { utilities: Partial<Record<UtilityKind, string>> };

/** Registers a new site, or revises one: the same fields, and for a new one also where it stands. */
export function SiteForm(props: { revised?: FragmentType<typeof SiteFacts>; parkId?: string; onClose: () => void; onDone: () => void }) {
  const say = useText();
  const site = getFragmentData(SiteFacts, props.revised);
  const [register, revise] = [useAct(RegisterSite), useAct(ReviseSite)];
  const [values, setValues] = useState(() => startOf(site));
  const [where, setWhere] = useState({ parkId: props.parkId ?? '', sectionCode: '', kind: 'WORKSHOP', status: 'AVAILABLE' });
  const drawer = { places: PLACES, onClose: props.onClose, onDone: props.onDone, onStale: props.onDone };
  const fields = <FactFields values={values} onChange={setValues} isNew={!site} />;
  if (site) {
    return (
      <ActDrawer act={revise} title={`${say('sites.act.REVISE')}　${site.code}`} verb={say('sites.act.REVISE')} {...drawer}
        input={() => ({ siteId: site.id, version: site.version, ...factsOf(values, site) })}>
        {fields}
      </ActDrawer>
    );
  }
  return (
    <ActDrawer act={register} title={say('sites.register')} verb={say('sites.register')} {...drawer} unchosen={where.parkId ? [] : ['parkId']}
      input={() => ({ ...where, kind: where.kind as SiteKind, status: where.status as SiteStatus, sectionCode: where.sectionCode || null, code: values.code, ...factsOf(values) })}>
      <WhereFields where={where} onChange={setWhere} />
      {fields}
    </ActDrawer>
  );
}

function WhereFields(props: { where: Record<'parkId' | 'sectionCode' | 'kind' | 'status', string>; onChange: (where: Record<'parkId' | 'sectionCode' | 'kind' | 'status', string>) => void }) {
  const say = useText();
  const { where } = props;
  const { data, loading } = useQuery(ParksOfForm);
  const parks = data?.parks ?? [];
  const put = (name: keyof typeof where) => (value: string) => props.onChange({ ...where, [name]: value });
  const sections = parks.find(({ id }) => id === where.parkId)?.sections ?? [];
  return (
    <>
      <SelectField label={say('sites.field.park')} place="parkId" value={where.parkId} onChange={put('parkId')} loading={loading} options={parks.map(({ id, name }) => ({ value: id, label: name }))} />
      <SelectField label={say('sites.field.section')} note={say('sites.form.optional')} place="sectionCode" value={where.sectionCode} onChange={put('sectionCode')} options={sections.map(({ code, name }) => ({ value: code, label: name }))} />
      <SelectField label={say('sites.field.kind')} place="kind" value={where.kind} onChange={put('kind')} options={KINDS.map((value) => ({ value, label: say(`sites.kind.${value}`) }))} />
      <SelectField label={say('sites.field.status')} place="status" value={where.status} onChange={put('status')}
        options={(['AVAILABLE', 'UNDER_CONSTRUCTION', 'PLANNED'] as const).map((value) => ({ value, label: say(`sites.status.${value}`) }))} />
    </>
  );
}

function FactFields({ values, onChange, isNew }: { values: Values; onChange: (values: Values) => void; isNew: boolean }) {
  const say = useText();
  const put = (name: Exclude<keyof Values, 'utilities'>) => (value: string) => onChange({ ...values, [name]: value });
  const optional = say('sites.form.optional');
  return (
    <>
      {isNew && <TextField label={say('sites.field.code')} place="code" value={values.code} onChange={put('code')} />}
      <TextField label={say('sites.field.name')} place="name" value={values.name} onChange={put('name')} />
      <TextField label={say('sites.field.address')} note={optional} place="address" value={values.address} onChange={put('address')} />
      <div className="si-pair">
        <TextField label={say('sites.field.area')} place="area" value={values.area} onChange={put('area')} />
        <SelectField label={say('sites.field.areaUnit')} place="area.unit" value={values.areaUnit} onChange={put('areaUnit')} options={(['SQUARE_METRE', 'MU'] as const).map((value) => ({ value, label: say(`units.${value}`) }))} />
      </div>
      <div className="si-utilities">
        {UTILITIES.map((kind) => (
          <TextField key={kind} label={say(`sites.utility.${kind}`)} note={say(`units.${UTILITY_UNIT[kind]}`)} place={`utilities.${filledBefore(values, kind)}`} value={values.utilities[kind] ?? ''}
            onChange={(value) => onChange({ ...values, utilities: { ...values.utilities, [kind]: value } })} />
        ))}
      </div>
      <div className="si-pair">
        <TextField label={say('sites.field.price')} note={optional} place="price.amount" value={values.price} onChange={put('price')} />
        <SelectField label={say('sites.field.basis')} place="price.per" value={values.per} onChange={put('per')} options={BASES.map((value) => ({ value, label: say(`sites.basis.${value}`) }))} />
      </div>
      {values.price && <TextField label={say('sites.field.rule')} place="price.rule" value={values.rule} onChange={put('rule')} />}
      <TextField label={say('sites.field.capacity')} place="capacity" value={values.capacity} onChange={put('capacity')} />
      <TextField type="date" label={say('sites.field.availableOn')} note={optional} place="availableOn" value={values.availableOn} onChange={put('availableOn')} />
      <TextField label={say('sites.field.use')} note={optional} place="currentUse" value={values.currentUse} onChange={put('currentUse')} />
      <LongField label={say('sites.field.geometry')} note={optional} place="geometry" value={values.geometry} onChange={put('geometry')} rows={3} />
    </>
  );
}

const filled = (values: Values) => UTILITIES.filter((kind) => values.utilities[kind]?.trim());
/** Where the utility will stand in the input; one that is not filled in stands nowhere. */
const filledBefore = (values: Values, kind: UtilityKind): string => (filled(values).includes(kind) ? String(filled(values).indexOf(kind)) : `none-${kind}`);

function startOf(site: SiteFacts_SiteFragment | null | undefined): Values {
  return {
    code: site?.code ?? '', name: site?.name ?? '', address: site?.address ?? '', area: site?.area.value ?? '', areaUnit: site?.area.unit ?? 'SQUARE_METRE', price: site?.price?.amount.amount ?? '',
    per: site?.price?.per ?? 'SQUARE_METRE_MONTH', rule: site?.price?.rule ?? '', capacity: String(site?.capacity ?? 1), availableOn: site?.availableOn ?? '', currentUse: site?.currentUse ?? '', geometry: site?.geometry ?? '',
    utilities: Object.fromEntries(site?.utilities.map(({ kind, quantity }) => [kind, quantity.value]) ?? []),
  };
}

/** A utility that was told in another unit keeps it, as what was told only up to a bound keeps that. */
function factsOf(values: Values, site?: SiteFacts_SiteFragment) {
  const known = (kind: UtilityKind) => site?.utilities.find((one) => one.kind === kind)?.quantity;
  return {
    name: values.name,
    address: values.address || null,
    area: { value: values.area, unit: values.areaUnit as Unit, bound: site?.area.bound ?? ('EXACT' as const) },
    utilities: filled(values).map((kind) => ({ kind, quantity: { value: values.utilities[kind]!, unit: known(kind)?.unit ?? UTILITY_UNIT[kind], bound: known(kind)?.bound ?? ('EXACT' as const) } })),
    price: values.price ? { amount: { amount: values.price, currency: site?.price?.amount.currency ?? ('CNY' as const) }, per: values.per as PriceBasis, rule: values.rule } : null,
    capacity: Number.parseInt(values.capacity, 10) || 0,
    availableOn: values.availableOn || null,
    currentUse: values.currentUse || null,
    geometry: values.geometry || null,
  };
}
