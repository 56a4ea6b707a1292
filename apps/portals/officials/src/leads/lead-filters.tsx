import { useQuery } from '@apollo/client/react';
import { StateMark } from '@gaoxin/ui';
import { Checkbox, Input, Select } from 'antd';
import { useState } from 'react';
import { NavLink } from 'react-router';
import { useLocalized } from '../parts/localized.ts';
import { SOURCES } from './lead-form.ts';
import { PipelineChoice } from './pipeline-choice.ts';
import { SavedFilters } from './saved-filters.tsx';
import { addressOf, isAmount, ME, ORDERS, RANGES, WAITING, type Conditions, type LeadFilterState } from './use-lead-filter.ts';
import { useText } from '../texts.ts';

/** The filter bar of board and list, and the way from one to the other, which keeps the filter. */
export function LeadFilters({ state, view }: { state: LeadFilterState; view: 'board' | 'list' }) {
  const say = useText();
  return (
    <section className="of-filter le-filter" aria-label={say('leads.filterBar')}>
      <Input.Search
        key={state.conditions.search}
        allowClear
        defaultValue={state.conditions.search ?? ''}
        placeholder={say('leads.search')}
        aria-label={say('leads.search')}
        onSearch={(search) => state.set({ search: search.trim() })}
        className="le-search"
      />
      <Choices state={state} view={view} />
      <Amounts key={`${state.conditions.min} ${state.conditions.max}`} state={state} />
      <Marks state={state} />
      <SavedFilters state={state} />
      {view === 'board' && (
        <span className="of-legend gx-note">
          <StateMark light="LATE" text={say('leads.legendLate')} />
          <StateMark light="VERY_LATE" text={say('leads.legendVeryLate')} />
        </span>
      )}
      <ViewSwitch conditions={state.conditions} />
    </section>
  );
}

function ViewSwitch({ conditions }: { conditions: Conditions }) {
  const say = useText();
  const search = addressOf(conditions);
  return (
    <nav className="le-switch" aria-label={say('leads.switchTo')}>
      <NavLink end to={{ pathname: '/officials/leads', search }}>
        {say('leads.board')}
      </NavLink>
      <NavLink to={{ pathname: '/officials/leads/list', search }}>{say('leads.list')}</NavLink>
    </nav>
  );
}

function Choices({ state, view }: { state: LeadFilterState; view: 'board' | 'list' }) {
  const say = useText();
  const inLanguage = useLocalized();
  const { data } = useQuery(PipelineChoice);
  const pipelines = data?.pipelines ?? [];
  const teams = data?.industryTeams ?? [];
  const { conditions, set } = state;
  const stages = pipelines.map(({ id, name, stages }) => ({ label: inLanguage(name), title: id, options: stages.map((stage) => ({ value: stage.id, label: inLanguage(stage.name) })) }));
  const select = (name: 'pipeline' | 'stage' | 'owner' | 'industry' | 'source' | 'team' | 'waiting' | 'show' | 'order', label: string, options: object[]) => (
    <Select
      value={conditions[name] ?? ''}
      onChange={(value) => set({ [name]: value })}
      aria-label={label}
      popupMatchSelectWidth={false}
      showSearch={options.length > 12 ? { optionFilterProp: 'label' } : false}
      variant="borderless"
      className="le-choice"
      options={options}
    />
  );
  const any = (label: string) => ({ value: '', label });
  return (
    <>
      {view === 'board' && pipelines.length > 1 && select('pipeline', say('leads.pipeline'), pipelines.map(({ id, name, standard }) => ({ value: standard ? '' : id, label: inLanguage(name) })))}
      {view === 'list' && select('stage', say('leads.column.stage'), [any(say('leads.anyStage')), ...(stages.length === 1 ? stages[0]!.options : stages)])}
      {select('owner', say('leads.owner'), [any(say('leads.anyone')), { value: ME, label: say('leads.me') }, ...(data?.officials ?? []).map(({ id, name }) => ({ value: id, label: name }))])}
      {select('industry', say('leads.industry'), [any(say('leads.anyIndustry')), ...(data?.leadIndustries ?? []).map((value) => ({ value, label: value }))])}
      {select('source', say('leads.source'), [any(say('leads.anySource')), ...SOURCES.map((value) => ({ value, label: say(`leads.sourceName.${value}`) }))])}
      {teams.length > 0 && select('team', say('leadWork.team'), [any(say('leadWork.anyTeam')), ...teams.map(({ id, name }) => ({ value: id, label: name }))])}
      {select('waiting', say('leadWork.turn'), [{ value: '', label: `${say('leadWork.turn')} ${say('leadWork.turnName.unrestricted')}` }, ...WAITING.map((value) => ({ value, label: say(`leadWork.turnName.${value}`) }))])}
      {view === 'list' && select('show', say('leads.show'), RANGES.map((value) => ({ value: value === 'open' ? '' : value, label: say(`leads.showName.${value}`) })))}
      {view === 'list' && select('order', say('leads.order'), ORDERS.map((value) => ({ value: value === 'NEXT_STEP' ? '' : value, label: say(`leads.orderName.${value}`) })))}
    </>
  );
}

/** Taken over on Enter or when the field is left; what is no amount is said and filters nothing. */
function Amounts({ state: { conditions, set } }: { state: LeadFilterState }) {
  const say = useText();
  const [typed, setTyped] = useState({ min: conditions.min ?? '', max: conditions.max ?? '' });
  const isWrong = (text: string) => text.trim() !== '' && !isAmount(text.trim());
  const field = (name: 'min' | 'max', label: string) => {
    const take = () => !isWrong(typed[name]) && typed[name].trim() !== (conditions[name] ?? '') && set({ [name]: typed[name].trim() });
    return (
      <Input
        size="small"
        inputMode="decimal"
        className="le-amount"
        aria-label={label}
        aria-invalid={isWrong(typed[name]) || undefined}
        status={isWrong(typed[name]) ? 'error' : ''}
        placeholder={label}
        value={typed[name]}
        onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
        onBlur={take}
        onPressEnter={take}
      />
    );
  };
  return (
    <span className="le-amounts">
      {field('min', say('leads.amountFrom'))}
      {field('max', say('leads.amountTo'))}
      {(isWrong(typed.min) || isWrong(typed.max)) && (
        <span className="gx-fault" role="alert">
          {say('leadWork.amountInvalid')}
        </span>
      )}
    </span>
  );
}

function Marks({ state: { conditions, set } }: { state: LeadFilterState }) {
  const say = useText();
  const mark = (name: 'late' | 'forgotten' | 'priority', label: string) => (
    <Checkbox checked={Boolean(conditions[name])} onChange={(event) => set({ [name]: event.target.checked ? '1' : '' })}>
      {label}
    </Checkbox>
  );
  return (
    <>
      {mark('late', say('leads.lateOnly'))}
      {mark('forgotten', say('leads.forgottenOnly'))}
      {mark('priority', say('leads.numberOneOnly'))}
    </>
  );
}
