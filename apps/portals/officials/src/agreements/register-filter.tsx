import { Input, Select } from 'antd';
import { useSearchParams } from 'react-router';
import type { ObligationFilter, ObligationState, PartySide } from '../generated/graphql.ts';
import { useText } from '../texts.ts';

const SIDES: readonly PartySide[] = ['ZONE', 'ENTERPRISE'];
const STATES: readonly ObligationState[] = ['OPEN', 'BREACHED', 'FULFILLED', 'WAIVED'];
const WITHIN = ['0', '7', '30', '90'];
const OWED = 'OWED';

type Values = Record<'side' | 'state' | 'within' | 'search', string>;

export interface ChosenObligations {
  filter: ObligationFilter;
  values: Values;
  isSet: boolean;
  set: (change: Partial<Values>) => void;
  clear: () => void;
}

const dayAfter = (today: string, days: number) => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);

/** The filter lives in the address; without one, what is still owed is shown. */
export function useRegisterFilter(today: string): ChosenObligations {
  const [params, setParams] = useSearchParams();
  const value = (name: string, otherwise = '') => params.get(name) ?? otherwise;
  const values: Values = { side: value('side'), state: value('state', OWED), within: value('within'), search: value('search') };
  const party = SIDES.find((one) => one === values.side);
  const state = STATES.find((one) => one === values.state);
  const within = WITHIN.find((one) => one === values.within);
  const filter: ObligationFilter = {
    ...(party && { party }),
    ...(state && { state }),
    ...(values.state === OWED && { owed: true }),
    // Past means before today; a term of days counts today.
    ...(within && { dueBy: dayAfter(today, within === '0' ? -1 : Number(within)) }),
    ...(values.search && { search: values.search }),
  };
  return {
    filter,
    values,
    isSet: ['side', 'state', 'within', 'search'].some((name) => params.has(name)),
    set: (change) => {
      const next = Object.entries({ ...values, ...change }).filter(([name, one]) => (name === 'state' ? one !== OWED : one !== ''));
      setParams(new URLSearchParams(next), { replace: true });
    },
    clear: () => setParams({}, { replace: true }),
  };
}

export function RegisterFilter({ chosen }: { chosen: ChosenObligations }) {
  const say = useText();
  const { values, set } = chosen;
  const select = (name: 'side' | 'state' | 'within', label: string, options: { value: string; label: string }[]) => (
    <Select value={values[name]} onChange={(value) => set({ [name]: value })} aria-label={label} className="of-stage-filter" options={options} popupMatchSelectWidth={false} />
  );
  const any = (name: 'side' | 'state' | 'within', value = '') => ({ value, label: say('agreements.register.unrestricted', { what: say(`agreements.register.${name}`) }) });
  const term = (days: string) => (days === '0' ? say('agreements.register.overdue') : say('agreements.register.withinDays', { count: days }));
  return (
    <div className="of-filter">
      <Input.Search key={values.search} allowClear defaultValue={values.search} placeholder={say('agreements.register.search')} aria-label={say('agreements.register.search')} onSearch={(text) => set({ search: text.trim() })} className="of-search" />
      {select('side', say('agreements.register.side'), [any('side'), ...SIDES.map((value) => ({ value, label: say(`agreements.side.${value}`) }))])}
      {select('state', say('agreements.register.state'), [
        { value: OWED, label: say('agreements.register.owed') },
        ...STATES.map((value) => ({ value, label: say(`agreements.register.stateName.${value}`) })),
        any('state', 'ALL'),
      ])}
      {select('within', say('agreements.register.within'), [any('within'), ...WITHIN.map((value) => ({ value, label: term(value) }))])}
    </div>
  );
}
