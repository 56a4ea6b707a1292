import { useQuery } from '@apollo/client/react';
import { useAct } from '@gaoxin/client';
import { ErrorState, Loading } from '@gaoxin/ui';
import { Drawer } from 'antd';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';
import type { LeadToReviseQuery } from '../generated/graphql.ts';
import { ActDrawer } from '../parts/act-form.tsx';
import { TextField } from '../parts/fields.tsx';
import { LeadFields } from './lead-fields.tsx';
import { changedOf, FIELD_NAMES, FORM_PLACES, plainAmount, type LeadForm } from './lead-form.ts';
import { mergedForm } from './lead-form-merge.ts';
import type { LeadActProps } from './lead-drawer.tsx';
import { useText } from '../texts.ts';

const LeadToRevise = graphql(`
  query LeadToRevise($id: ID!) {
    lead(id: $id) {
      id
      version
      title
      industry
      parentGroup
      team {
        id
        name
      }
      landMu
      source
      sourceText
      sourceEnterprise {
        id
        name
      }
      plannedInvestment {
        amount
        currency
      }
      capacities {
        product
        quantity {
          value
          unit
          bound
        }
      }
      utilities {
        utility
        note
        quantity {
          value
          unit
          bound
        }
      }
    }
  }
`);
const Revise = graphql(`
  mutation ReviseLead($input: ReviseLeadInput!) {
    reviseLead(input: $input) {
      lead {
        ...LeadCard_Lead
        ...LeadFacts_Lead
      }
      errors {
        ...Fault
      }
    }
  }
`);

type Known = NonNullable<LeadToReviseQuery['lead']>;

/** Changes what is known of a lead; starts from what is stored now. */
export function ReviseLead(props: LeadActProps) {
  const say = useText();
  const { data, error, refetch } = useQuery(LeadToRevise, { variables: { id: props.lead.id }, fetchPolicy: 'network-only' });
  const latest = async () => (await refetch()).data?.lead ?? null;
  if (data?.lead) return <Form {...props} opened={data.lead} latest={latest} />;
  return (
    <Drawer open title={say('leads.revise')} size={480} onClose={props.onClose}>
      {error ? <ErrorState text={say('leads.failed')} onRetry={() => void refetch()} /> : <Loading lines={6} />}
    </Drawer>
  );
}

function Form({ opened, latest, onClose, onDone }: Omit<LeadActProps, 'latest'> & { opened: Known; latest: () => Promise<Known | null> }) {
  const say = useText();
  const act = useAct(Revise);
  const [known, setKnown] = useState(opened);
  const [form, setForm] = useState<LeadForm>(() => formOf(opened));
  const [contested, setContested] = useState<(keyof LeadForm)[] | null>(null);
  const [reason, setReason] = useState('');
  const verb = say('leads.revise');
  const input = () => ({ ...changedOf(form, formOf(known)), leadId: known.id, version: known.version, reason: reason || null });
  const overtaken = async () => {
    const now = await latest();
    if (!now) return onDone();
    const merged = mergedForm(form, formOf(known), formOf(now));
    setKnown(now);
    setForm(merged.form);
    setContested(merged.contested);
  };
  return (
    <ActDrawer
      title={`${verb}　${known.title}`}
      verb={verb}
      notice={contested && <Contested names={contested} now={formOf(known)} />}
      act={act}
      places={[...FORM_PLACES, 'reason']}
      input={input}
      onClose={onClose}
      onDone={onDone}
      onStale={() => void overtaken()}
    >
      <LeadFields form={form} onChange={setForm} />
      <TextField label={say('leads.revisedReason')} place="reason" value={reason} onChange={setReason} />
    </ActDrawer>
  );
}

/** What somebody else made of the fields that were changed here too. */
function Contested({ names, now }: { names: readonly (keyof LeadForm)[]; now: LeadForm }) {
  const say = useText();
  const valueOf = (name: keyof LeadForm): string => {
    const value = now[name];
    if (typeof value === 'string') return name === 'source' ? say(`leads.sourceName.${now.source}`) : value;
    return value === null ? '' : 'name' in value ? value.name : value.map((line) => `${line.what} ${line.value}`).join(say('common.comma'));
  };
  const told = names.filter((name) => name !== 'industryTeamId');
  return (
    <div className="gx-notice" role="status">
      <span>{say('leadWork.refreshed')}</span>
      {told.map((name) => (
        <span key={name}>{say('leadWork.changedByOther', { field: say(FIELD_NAMES[name]), value: valueOf(name) || say('leadWork.emptyValue') })}</span>
      ))}
    </div>
  );
}

const formOf = (lead: Known): LeadForm => ({
  title: lead.title,
  amount: plainAmount(lead.plannedInvestment?.amount),
  currency: lead.plannedInvestment?.currency ?? 'CNY',
  industry: lead.industry ?? '',
  source: lead.source,
  sourceEnterprise: lead.sourceEnterprise ?? null,
  sourceText: lead.sourceText ?? '',
  parentGroup: lead.parentGroup ?? '',
  industryTeamId: lead.team?.id ?? '',
  landMu: plainAmount(lead.landMu),
  capacities: lead.capacities.map(({ product, quantity }) => ({ ...quantity, what: product, note: '' })),
  utilities: lead.utilities.map(({ utility, quantity, note }) => ({ ...quantity, what: utility, note: note ?? '' })),
});
