import { useQuery } from '@apollo/client/react';
import { useAct } from '@gaoxin/client';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';
import type { LeadStage } from '../generated/graphql.ts';
import { ActDrawer } from '../parts/act-form.tsx';
import { LongField, SelectField } from '../parts/fields.tsx';
import { useLocalized } from '../parts/localized.ts';
import { useText } from '../texts.ts';
import { drawerOf, knownOf, type LeadActProps } from './lead-drawer.tsx';
import { LeadNowDocument } from './lead-now.tsx';
import { PipelineChoice } from './pipeline-choice.ts';
import { PHASES } from './pipeline-form.tsx';

const Change = graphql(`
  mutation ChangeLeadPipeline($input: ChangeLeadPipelineInput!) {
    changeLeadPipeline(input: $input) {
      lead {
        ...LeadCard_Lead
      }
      errors {
        ...Fault
      }
    }
  }
`);

/** Lets the lead go another pipeline's way, from a stage that is no further than its own or from the first. */
export function ChangePipeline(props: LeadActProps) {
  const say = useText();
  const inLanguage = useLocalized();
  const act = useAct(Change);
  const { data } = useQuery(PipelineChoice);
  const lead = useQuery(LeadNowDocument, { variables: { id: props.lead.id }, fetchPolicy: 'cache-and-network' }).data?.lead;
  const [pipelineId, setPipeline] = useState('');
  const [stageId, setStage] = useState('');
  const [reason, setReason] = useState('');
  const others = (data?.pipelines ?? []).filter(({ id }) => id !== lead?.pipeline.id);
  const stages = others.find(({ id }) => id === pipelineId)?.stages ?? [];
  const rank = (phase: LeadStage) => PHASES.indexOf(phase);
  const possible = stages.filter(({ phase }, index) => index === 0 || (lead && rank(phase) <= rank(lead.stage)));
  const choose = (id: string) => {
    const own = others.find((one) => one.id === id)?.stages ?? [];
    setPipeline(id);
    setStage((own.findLast(({ phase }) => lead && rank(phase) <= rank(lead.stage)) ?? own[0])?.id ?? '');
  };
  return (
    <ActDrawer
      {...drawerOf(props, say('leadWork.changePipeline'))}
      act={act}
      places={['pipelineId', 'stageId', 'reason']}
      unchosen={pipelineId ? [] : ['pipelineId']}
      input={() => ({ ...knownOf(props), pipelineId, stageId, reason })}
    >
      <SelectField label={say('leadWork.newPipeline')} place="pipelineId" value={pipelineId} onChange={choose} options={others.map(({ id, name }) => ({ value: id, label: inLanguage(name) }))} />
      <SelectField label={say('leadWork.newStage')} place="stageId" value={stageId} onChange={setStage} options={possible.map(({ id, name }) => ({ value: id, label: inLanguage(name) }))} />
      <LongField label={say('leads.reason')} place="reason" rows={3} value={reason} onChange={setReason} />
    </ActDrawer>
  );
}
