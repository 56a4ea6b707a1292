import { Input, Select } from 'antd';
import { useSearchParams } from 'react-router';
import type { SiteFilter, SiteStatus } from '../generated/graphql.ts';
import { useText } from '../texts.ts';
import { KINDS } from './site-form.tsx';
import { STATUSES } from './site-mark.tsx';

const VACANT = 'VACANT';

export interface ChosenFilter {
  filter: SiteFilter;
  isSet: boolean;
  values: Record<'park' | 'kind' | 'status' | 'area' | 'search', string>;
  set: (change: Partial<ChosenFilter['values']>) => void;
  clear: () => void;
}

/** The filter lives in the address, so that going back brings it back. */
export function useSiteFilter(): ChosenFilter {
  const [params, setParams] = useSearchParams();
  const value = (name: string) => params.get(name) ?? '';
  const values = { park: value('park'), kind: value('kind'), status: value('status'), area: value('area'), search: value('search') };
  const kind = KINDS.find((one) => one === values.kind);
  const status = STATUSES.find((one) => one === values.status);
  const statuses: SiteStatus[] | undefined = values.status === VACANT ? ['IDLE', 'UNDERUSED'] : status && [status];
  const filter: SiteFilter = {
    ...(values.park && { parkId: values.park }),
    ...(kind && { kind }),
    ...(statuses && { statuses }),
    ...(/^\d{1,9}$/.test(values.area) && { minArea: values.area }),
    ...(values.search && { search: values.search }),
  };
  return {
    filter,
    values,
    isSet: Object.keys(filter).length > 0,
    set: (change) => setParams(new URLSearchParams(Object.entries({ ...values, ...change }).filter(([, one]) => one !== '')), { replace: true }),
    clear: () => setParams({}, { replace: true }),
  };
}

export function SiteFilterBar({ chosen, parks }: { chosen: ChosenFilter; parks: readonly { id: string; name: string }[] }) {
  const say = useText();
  const { values, set } = chosen;
  const select = (name: 'park' | 'kind' | 'status', label: string, all: string, options: { value: string; label: string }[]) => (
    <Select value={values[name]} onChange={(value) => set({ [name]: value })} aria-label={label} className="of-stage-filter" options={[{ value: '', label: all }, ...options]} />
  );
  return (
    <div className="of-filter">
      <Input.Search key={`search ${values.search}`} allowClear defaultValue={values.search} placeholder={say('sites.search')} aria-label={say('sites.search')} onSearch={(text) => set({ search: text.trim() })} className="of-search" />
      {parks.length > 1 && select('park', say('sites.parkFilter'), say('sites.allParks'), parks.map(({ id, name }) => ({ value: id, label: name })))}
      {select('kind', say('sites.kindFilter'), say('sites.allKinds'), KINDS.map((value) => ({ value, label: say(`sites.kind.${value}`) })))}
      {select('status', say('sites.statusFilter'), say('sites.allStatuses'), [{ value: VACANT, label: say('sites.vacant') }, ...STATUSES.map((value) => ({ value, label: say(`sites.status.${value}`) }))])}
      <Input key={`area ${values.area}`} defaultValue={values.area} inputMode="numeric" allowClear aria-label={say('sites.minArea')} placeholder={say('sites.minArea')} className="of-search"
        onPressEnter={(event) => set({ area: event.currentTarget.value.trim() })} onBlur={(event) => set({ area: event.currentTarget.value.trim() })} />
    </div>
  );
}
