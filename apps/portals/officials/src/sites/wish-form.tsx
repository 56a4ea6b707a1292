import { Button, Input, Select } from 'antd';
import { useId, useState, type FormEvent } from 'react';
import type { SiteKind, SiteWishInput, UtilityKind } from '../generated/graphql.ts';
import { useText } from '../texts.ts';
import { KINDS, UTILITY_UNIT } from './site-form.tsx';

const ASKED = { power: 'POWER', height: 'CEILING_HEIGHT', load: 'FLOOR_LOAD' } as const satisfies Record<string, UtilityKind>;

/** What a project needs; at least one thing of it. */
export function WishForm(props: { known: { area?: string; power?: string }; busy: boolean; onFind: (wish: SiteWishInput) => void }) {
  const say = useText();
  const base = useId();
  const [kind, setKind] = useState<SiteKind | ''>('');
  const [wish, setWish] = useState({ area: '', power: '', height: '', load: '', by: '', ...props.known });
  const [isEmpty, setEmpty] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const utilities = (Object.keys(ASKED) as (keyof typeof ASKED)[])
      .filter((name) => wish[name].trim())
      .map((name) => ({ kind: ASKED[name], quantity: { value: wish[name].trim(), unit: UTILITY_UNIT[ASKED[name]] } }));
    const asked: SiteWishInput = { kind: kind || null, area: wish.area.trim() ? { value: wish.area.trim(), unit: 'SQUARE_METRE' } : null, utilities, by: wish.by || null };
    const nothing = !asked.kind && !asked.area && utilities.length === 0 && !asked.by;
    setEmpty(nothing);
    if (!nothing) props.onFind(asked);
  };
  const field = (name: keyof typeof wish, label: string, type: 'text' | 'date' = 'text') => (
    <div className="gx-field" key={name}>
      <label className="gx-field-label" htmlFor={`${base}${name}`}>{label}</label>
      <Input id={`${base}${name}`} type={type} inputMode={type === 'text' ? 'decimal' : undefined} value={wish[name]} onChange={(event) => setWish({ ...wish, [name]: event.target.value })} />
    </div>
  );
  return (
    <form className="si-wish" onSubmit={submit} noValidate aria-label={say('sites.match.title')}>
      <div className="gx-field">
        <label className="gx-field-label" htmlFor={`${base}kind`}>{say('sites.match.kind')}</label>
        <Select id={`${base}kind`} className="of-wide-input" value={kind} onChange={setKind} options={[{ value: '' as const, label: say('sites.match.anyKind') }, ...KINDS.map((value) => ({ value, label: say(`sites.kind.${value}`) }))]} />
      </div>
      {field('area', `${say('sites.match.area')}，${say('units.SQUARE_METRE')}`)}
      {field('power', say('sites.match.power'))}
      {field('height', say('sites.match.height'))}
      {field('load', say('sites.match.load'))}
      {field('by', say('sites.match.by'), 'date')}
      <div className="gx-field"><Button htmlType="submit" loading={props.busy}>{say('sites.match.find')}</Button></div>
      {isEmpty && <p className="gx-fault" role="alert">{say('sites.match.nothing')}</p>}
    </form>
  );
}
