import { useQuery } from '@apollo/client/react';
import { Button } from 'antd';
import { useState } from 'react';
import type { Currency, LeadSource } from '../generated/graphql.ts';
import { LongField, SelectField, TextField } from '../parts/fields.tsx';
import { EnterpriseField } from '../parts/search-field.tsx';
import { CURRENCIES, NEW_CAPACITY, NEW_NEED, SOURCES, UTILITIES, type LeadForm } from './lead-form.ts';
import { PipelineChoice } from './pipeline-choice.ts';
import { QuantityLines } from './quantity-lines.tsx';
import { useText } from '../texts.ts';

const NONE = 'none';

interface Props {
  form: LeadForm;
  onChange: (form: LeadForm) => void;
  /** Further fields that stand among those that are seldom filled in. */
  children?: React.ReactNode;
}

/** What is asked about a lead: the few facts that matter first, the rest when somebody wants it. */
export function LeadFields({ form, onChange, children }: Props) {
  const say = useText();
  const [isWhole, setWhole] = useState(form.capacities.length + form.utilities.length > 0 || form.landMu !== '');
  const set = (change: Partial<LeadForm>) => onChange({ ...form, ...change });
  return (
    <>
      <TextField label={say('leads.projectName')} place="title" value={form.title} onChange={(title) => set({ title })} />
      <div className="le-pair">
        <TextField label={say('leads.amount')} place="plannedInvestment" value={form.amount} onChange={(amount) => set({ amount })} />
        <SelectField
          label={say('leads.currency')}
          place="plannedInvestment.currency"
          value={form.currency}
          onChange={(currency) => set({ currency: currency as Currency })}
          options={CURRENCIES.map((value) => ({ value, label: value }))}
        />
      </div>
      <TextField label={say('leads.industry')} place="industry" value={form.industry} onChange={(industry) => set({ industry })} />
      <SourceFields form={form} set={set} />
      {isWhole && <RareFields form={form} set={set} />}
      {isWhole && children}
      <Button type="link" className="le-more" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
        {say(isWhole ? 'leads.fewerFields' : 'leads.moreFields')}
      </Button>
    </>
  );
}

interface PartProps {
  form: LeadForm;
  set: (change: Partial<LeadForm>) => void;
}

/** A referral names who referred, a fair its name, a signal its text. */
function SourceFields({ form, set }: PartProps) {
  const say = useText();
  const text = { place: 'sourceText', value: form.sourceText, onChange: (sourceText: string) => set({ sourceText }) };
  const { sourceEnterprise: chosen } = form;
  const enterprise = { place: 'sourceEnterpriseId', value: chosen?.id ?? '', chosen, onChange: (_: string, sourceEnterprise: LeadForm['sourceEnterprise']) => set({ sourceEnterprise }) };
  return (
    <>
      <SelectField
        label={say('leads.source')}
        place="source"
        value={form.source}
        onChange={(source) => set({ source: source as LeadSource })}
        options={SOURCES.map((value) => ({ value, label: say(`leads.sourceName.${value}`) }))}
      />
      {form.source === 'REFERRAL' && <EnterpriseField allowClear label={say('leads.referrer')} {...enterprise} />}
      {form.source === 'EXPO' && <TextField label={say('leads.fair')} {...text} />}
      {form.source === 'SIGNAL' && <LongField label={say('leads.signalText')} rows={2} {...text} />}
    </>
  );
}

/** One of the zone's industry teams, or none: then the chain tells it. */
function TeamField({ value, onChange }: { value: string; onChange: (id: string) => void }) {
  const say = useText();
  const { data, loading } = useQuery(PipelineChoice);
  const teams = (data?.industryTeams ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <SelectField label={say('leads.industryTeam')} place="industryTeamId" loading={loading} value={value || NONE} onChange={(id) => onChange(id === NONE ? '' : id)} options={[{ value: NONE, label: say('leadWork.noTeam') }, ...teams]} />
  );
}

function RareFields({ form, set }: PartProps) {
  const say = useText();
  return (
    <>
      <TextField label={say('leads.parentGroup')} place="parentGroup" value={form.parentGroup} onChange={(parentGroup) => set({ parentGroup })} />
      <TeamField value={form.industryTeamId} onChange={(industryTeamId) => set({ industryTeamId })} />
      <TextField label={say('leads.landWanted')} place="landMu" value={form.landMu} onChange={(landMu) => set({ landMu })} />
      <QuantityLines
        legend={say('leads.capacities')}
        place="capacities"
        what={{ label: say('leads.product'), field: 'product' }}
        lines={form.capacities}
        fresh={NEW_CAPACITY}
        add={say('leads.addCapacity')}
        onChange={(capacities) => set({ capacities })}
      />
      <QuantityLines
        legend={say('leads.utilities')}
        place="utilities"
        what={{ label: say('leads.utility'), field: 'utility', options: UTILITIES.map((value) => ({ value, label: say(`leads.utilityName.${value}`) })) }}
        lines={form.utilities}
        fresh={NEW_NEED}
        add={say('leads.addUtility')}
        hasNote
        onChange={(utilities) => set({ utilities })}
      />
    </>
  );
}
