import { useQuery } from '@apollo/client/react';
import { useAct } from '@gaoxin/client';
import { Button } from 'antd';
import { useState } from 'react';
import { RegisterEnterprise } from '../enterprises/register-enterprise.tsx';
import { graphql } from '../generated/index.ts';
import { ActDrawer } from '../parts/act-form.tsx';
import { SelectField, TextField } from '../parts/fields.tsx';
import { useLocalized } from '../parts/localized.ts';
import { EnterpriseField, type Chosen } from '../parts/search-field.tsx';
import { LeadFields } from './lead-fields.tsx';
import { EMPTY_FORM, FORM_PLACES, inputOf } from './lead-form.ts';
import { PipelineChoice } from './pipeline-choice.ts';
import { SimilarLeads } from './similar-leads.tsx';
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
  const [enterprise, setEnterprise] = useState<Chosen | null>(null);
  const [form, setForm] = useState(EMPTY_FORM);
  const [pipelineId, setPipeline] = useState(props.pipelineId ?? '');
  const [openedOn, setOpenedOn] = useState('');
  const [isAdding, setAdding] = useState(false);
  const [added, setAdded] = useState('');
  const input = () => ({ ...inputOf(form), enterpriseId: enterprise?.id ?? '', pipelineId: pipelineId || null, openedOn: openedOn || null });
  return (
    <>
      <ActDrawer
        title={say('leads.register')}
        verb={say('leads.register')}
        act={act}
        places={['enterpriseId', 'pipelineId', 'openedOn', ...FORM_PLACES]}
        unchosen={enterprise ? [] : ['enterpriseId']}
        input={input}
        onClose={props.onClose}
        onDone={({ lead }) => props.onDone(lead?.id ?? '')}
        onStale={props.onClose}
      >
        {/* Anew for one that was registered here, so that the field says its name. */}
        <EnterpriseField
          key={added}
          label={say('leads.enterprise')}
          place="enterpriseId"
          allowClear
          value={enterprise?.id ?? ''}
          chosen={enterprise}
          onChange={(_id, chosen) => setEnterprise(chosen)}
        />
        <Button type="link" className="le-more" onClick={() => setAdding(true)}>
          {say('prospects.add')}
        </Button>
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
        <SimilarLeads enterpriseId={enterprise?.id} title={form.title} />
      </ActDrawer>
      {isAdding && (
        <RegisterEnterprise
          onClose={() => setAdding(false)}
          onDone={({ id, name, parentGroup }) => {
            setEnterprise({ id, name });
            setAdded(id);
            setForm((before) => ({ ...before, parentGroup: before.parentGroup || (parentGroup ?? '') }));
          }}
        />
      )}
    </>
  );
}
