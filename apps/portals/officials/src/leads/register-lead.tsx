import { useQuery } from '@apollo/client/react';
import { useAct } from '@gaoxin/client';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';
import { ActDrawer } from '../parts/act-form.tsx';
import { SelectField, TextField } from '../parts/fields.tsx';
import { useLocalized } from '../parts/localized.ts';
import { EnterpriseField } from '../parts/search-field.tsx';
import { LeadFields } from './lead-fields.tsx';
import { EMPTY_FORM, FORM_PLACES, inputOf } from './lead-form.ts';
import { PipelineChoice } from './pipeline-choice.ts';
import { useText } from '../texts.ts';

const Register = graphql(`
  mutation RegisterLead($input: RegisterLeadInput!) {
    registerLead(input: $input) {
      lead {
        id
        ...LeadCard_Lead
      }
      errors {
        ...Fault
      }
    }
  }
`);

/** The form of a new lead. */
export function RegisterLead(props: { pipelineId?: string | undefined; onClose: () => void; onDone: (leadId: string) => void }) {
  const say = useText();
  const inLanguage = useLocalized();
  const act = useAct(Register);
  const pipelines = useQuery(PipelineChoice).data?.pipelines ?? [];
  const [enterpriseId, setEnterprise] = useState('');
  const [form, setForm] = useState(EMPTY_FORM);
  const [pipelineId, setPipeline] = useState(props.pipelineId ?? '');
  const [openedOn, setOpenedOn] = useState('');
  const input = () => ({ ...inputOf(form), enterpriseId, pipelineId: pipelineId || null, openedOn: openedOn || null });
  return (
    <ActDrawer
      title={say('leads.register')}
      verb={say('leads.register')}
      act={act}
      places={['enterpriseId', 'pipelineId', 'openedOn', ...FORM_PLACES]}
      unchosen={enterpriseId ? [] : ['enterpriseId']}
      input={input}
      onClose={props.onClose}
      onDone={({ lead }) => props.onDone(lead?.id ?? '')}
      onStale={props.onClose}
    >
      <EnterpriseField label={say('leads.enterprise')} place="enterpriseId" allowClear value={enterpriseId} onChange={setEnterprise} />
      {pipelines.length > 1 && (
        <SelectField
          label={say('leads.pipeline')}
          place="pipelineId"
          value={pipelineId || (pipelines[0]?.id ?? '')}
          onChange={setPipeline}
          options={pipelines.map(({ id, name }) => ({ value: id, label: inLanguage(name) }))}
        />
      )}
      <LeadFields form={form} onChange={setForm}>
        <TextField label={say('leads.openedOn')} place="openedOn" type="date" value={openedOn} onChange={setOpenedOn} />
      </LeadFields>
    </ActDrawer>
  );
}
