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
import { FORM_PLACES, inputOf, plainAmount, type LeadForm } from './lead-form.ts';
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
      industryTeam
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
  if (data?.lead) return <Form {...props} known={data.lead} />;
  return (
    <Drawer open title={say('leads.revise')} size={480} onClose={props.onClose}>
      {error ? <ErrorState text={say('leads.failed')} onRetry={() => void refetch()} /> : <Loading lines={6} />}
    </Drawer>
  );
}

function Form({ known, onClose, onDone }: LeadActProps & { known: Known }) {
  const say = useText();
  const act = useAct(Revise);
  const [form, setForm] = useState<LeadForm>(() => formOf(known));
  const [reason, setReason] = useState('');
  const verb = say('leads.revise');
  const input = () => ({ ...inputOf(form), leadId: known.id, version: known.version, reason: reason || null });
  return (
    <ActDrawer title={`${verb}　${known.title}`} verb={verb} act={act} places={[...FORM_PLACES, 'reason']} input={input} onClose={onClose} onDone={onDone} onStale={onDone}>
      <LeadFields form={form} onChange={setForm} />
      <TextField label={say('leads.revisedReason')} place="reason" value={reason} onChange={setReason} />
    </ActDrawer>
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
  industryTeam: lead.industryTeam ?? '',
  landMu: plainAmount(lead.landMu),
  capacities: lead.capacities.map(({ product, quantity }) => ({ ...quantity, what: product, note: '' })),
  utilities: lead.utilities.map(({ utility, quantity, note }) => ({ ...quantity, what: utility, note: note ?? '' })),
});
