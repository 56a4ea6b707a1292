import { useAct } from '@gaoxin/client';
import { Field, FormErrors } from '@gaoxin/ui';
import { Button, Drawer, Input, Select } from 'antd';
import { useState, type FormEvent } from 'react';
import { graphql } from '../generated/index.ts';
import type { LeadMove } from './lead-moves.ts';
import { useText } from '../texts.ts';

const Plan = graphql(`
  mutation PlanNextStep($input: PlanNextStepInput!) {
    planNextStep(input: $input) {
      lead {
        ...LeadCard_Lead
      }
      errors {
        code
        path
        message
      }
    }
  }
`);
const Feasibility = graphql(`
  mutation RecordFeasibility($input: RecordFeasibilityInput!) {
    recordFeasibility(input: $input) {
      lead {
        ...LeadCard_Lead
      }
      errors {
        code
        path
        message
      }
    }
  }
`);
const Sign = graphql(`
  mutation SignAgreement($input: SignAgreementInput!) {
    signAgreement(input: $input) {
      agreement {
        id
        lead {
          ...LeadCard_Lead
        }
      }
      errors {
        code
        path
        message
      }
    }
  }
`);
const Drop = graphql(`
  mutation DropLead($input: DropLeadInput!) {
    dropLead(input: $input) {
      lead {
        ...LeadCard_Lead
      }
      errors {
        code
        path
        message
      }
    }
  }
`);

interface FieldSpec {
  name: string;
  /** Place of the field in the mutation's input. */
  place: string;
  label: 'step' | 'dueOn' | 'waitingFor' | 'summary' | 'finishedOn' | 'agreementTitle' | 'amount' | 'currency' | 'landMu' | 'signedOn' | 'reason';
  kind: 'text' | 'long' | 'date' | 'decimal' | 'currency';
  optional?: boolean;
}

export type DrawerMove = Extract<LeadMove, 'PLAN' | 'RECORD_FEASIBILITY' | 'SIGN' | 'DROP'>;

const FORMS: Record<DrawerMove, { title: 'plan' | 'feasibility' | 'sign' | 'drop'; fields: FieldSpec[] }> = {
  PLAN: {
    title: 'plan',
    fields: [
      { name: 'title', place: 'title', label: 'step', kind: 'text' },
      { name: 'dueOn', place: 'dueOn', label: 'dueOn', kind: 'date' },
      { name: 'waitingFor', place: 'waitingFor', label: 'waitingFor', kind: 'text', optional: true },
    ],
  },
  RECORD_FEASIBILITY: {
    title: 'feasibility',
    fields: [
      { name: 'summary', place: 'summary', label: 'summary', kind: 'long' },
      { name: 'finishedOn', place: 'finishedOn', label: 'finishedOn', kind: 'date' },
    ],
  },
  SIGN: {
    title: 'sign',
    fields: [
      { name: 'title', place: 'title', label: 'agreementTitle', kind: 'text' },
      { name: 'amount', place: 'investment.amount', label: 'amount', kind: 'decimal' },
      { name: 'currency', place: 'investment.currency', label: 'currency', kind: 'currency' },
      { name: 'landMu', place: 'landMu', label: 'landMu', kind: 'decimal', optional: true },
      { name: 'signedOn', place: 'signedOn', label: 'signedOn', kind: 'date' },
    ],
  },
  DROP: { title: 'drop', fields: [{ name: 'reason', place: 'reason', label: 'reason', kind: 'long' }] },
};

export interface DrawerLead {
  id: string;
  version: number;
  title: string;
  plannedInvestment?: { amount: string; currency: string } | null;
}

/** The form of one act on a lead; closes when the server took it, and shows each fault at its field otherwise. */
export function LeadDrawer(props: { move: DrawerMove; lead: DrawerLead; today: string; onClose: () => void; onDone: () => void }) {
  const say = useText();
  const { lead, move } = props;
  const acts = { PLAN: useAct(Plan), RECORD_FEASIBILITY: useAct(Feasibility), SIGN: useAct(Sign), DROP: useAct(Drop) };
  const { run, errors, busy } = acts[move];
  const { title, fields } = FORMS[move];
  const [values, setValues] = useState<Record<string, string>>(() => startValues(move, lead, props.today));

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await run(inputOf(move, lead, values) as never)) props.onDone();
  };

  return (
    <Drawer open title={`${say(`leads.${title}`)}　${lead.title}`} size={480} onClose={props.onClose} destroyOnHidden>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <FormErrors faults={errors} shown={fields.map((field) => field.place)} />
        {fields.map((field) => (
          <Field key={field.name} label={say(`leads.${field.label}`)} place={field.place} faults={errors}>
            {({ id, describedBy, invalid }) => (
              <FieldInput
                field={field}
                id={id}
                describedBy={describedBy}
                invalid={invalid}
                value={values[field.name] ?? ''}
                onChange={(value) => setValues({ ...values, [field.name]: value })}
              />
            )}
          </Field>
        ))}
        <div className="gx-form-actions">
          <Button type="primary" htmlType="submit" loading={busy}>
            {say(`leads.${title}`)}
          </Button>
          <Button onClick={props.onClose}>{say('leads.cancel')}</Button>
        </div>
      </form>
    </Drawer>
  );
}

function FieldInput(props: { field: FieldSpec; id: string; describedBy: string | undefined; invalid: boolean; value: string; onChange: (value: string) => void }) {
  const common = {
    id: props.id,
    'aria-describedby': props.describedBy,
    'aria-invalid': props.invalid || undefined,
    status: props.invalid ? ('error' as const) : ('' as const),
  };
  const typed = { value: props.value, onChange: (event: { target: { value: string } }) => props.onChange(event.target.value) };
  switch (props.field.kind) {
    case 'long':
      return <Input.TextArea {...common} {...typed} rows={4} />;
    case 'date':
      return <Input {...common} {...typed} type="date" />;
    case 'decimal':
      return <Input {...common} {...typed} inputMode="decimal" />;
    case 'currency':
      return (
        <Select
          {...common}
          value={props.value || undefined}
          onChange={props.onChange}
          style={{ width: '100%' }}
          options={['CNY', 'USD', 'EUR', 'HKD', 'JPY'].map((value) => ({ value, label: value }))}
        />
      );
    default:
      return <Input {...common} {...typed} />;
  }
}

function startValues(move: DrawerMove, lead: DrawerLead, today: string): Record<string, string> {
  if (move === 'SIGN') {
    return { title: `${lead.title}投资协议`, amount: lead.plannedInvestment?.amount.replace(/\.0+$/, '') ?? '', currency: lead.plannedInvestment?.currency ?? 'CNY', signedOn: today };
  }
  return move === 'RECORD_FEASIBILITY' ? { finishedOn: today } : {};
}

function inputOf(move: DrawerMove, lead: DrawerLead, values: Record<string, string>): object {
  const base = { leadId: lead.id, version: lead.version };
  if (move !== 'SIGN') return { ...base, ...Object.fromEntries(FORMS[move].fields.map(({ name, optional }) => [name, optional ? values[name] || null : (values[name] ?? '')])) };
  const { amount = '', currency = '', landMu, title = '', signedOn = '' } = values;
  return { ...base, title, signedOn, landMu: landMu || null, investment: { amount, currency: currency || null } };
}
