import { useQuery } from '@apollo/client/react';
import { useAct, useSession } from '@gaoxin/client';
import { Chip, ErrorState, FormErrors, Loading, PageHeader, Section } from '@gaoxin/ui';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';
import type { PipelinesPageQuery } from '../generated/graphql.ts';
import { useLocalized } from '../parts/localized.ts';
import { PipelineForm } from './pipeline-form.tsx';
import { useText } from '../texts.ts';
import './leads.css';

const PipelinesPageDocument = graphql(`
  query PipelinesPage {
    pipelines {
      id
      version
      standard
      name {
        zh
        en
      }
      stages {
        id
        phase
        limitDays
        conditions
        leadCount
        name {
          zh
          en
        }
      }
    }
  }
`);

const Remove = graphql(`
  mutation RemovePipeline($input: RemovePipelineInput!) {
    removePipeline(input: $input) {
      pipeline {
        id
      }
      errors {
        ...Fault
      }
    }
  }
`);

export type Pipeline = PipelinesPageQuery['pipelines'][number];

/** The zone's pipelines with their stages; the zone admin sets them. */
export default function PipelinesPage() {
  const say = useText();
  const { viewer } = useSession();
  const { data, error, refetch } = useQuery(PipelinesPageDocument, { fetchPolicy: 'cache-and-network' });
  const [editing, setEditing] = useState<Pipeline | 'NEW' | null>(null);
  const maySet = viewer.roles.includes('ZONE_ADMIN');
  const done = () => {
    setEditing(null);
    void refetch();
  };
  if (!data) return error ? <ErrorState text={say('leads.failed')} onRetry={() => void refetch()} /> : <Loading lines={8} />;
  return (
    <>
      <PageHeader
        title={say('leads.pipelinePage.title')}
        brief={say(maySet ? 'leads.pipelinePage.brief' : 'leads.pipelinePage.only')}
        actions={
          maySet && (
            <Button type="primary" onClick={() => setEditing('NEW')}>
              {say('leads.pipelinePage.add')}
            </Button>
          )
        }
      />
      {data.pipelines.map((pipeline) => (
        <PipelineSection key={pipeline.id} pipeline={pipeline} onEdit={maySet ? () => setEditing(pipeline) : null} />
      ))}
      {editing && <PipelineForm pipeline={editing === 'NEW' ? null : editing} onClose={() => setEditing(null)} onDone={done} />}
    </>
  );
}

/** Asks first; a pipeline that leads follow says so at its place. */
function RemovePipeline({ pipeline, name }: { pipeline: Pipeline; name: string }) {
  const say = useText();
  const act = useAct(Remove, { refetch: ['PipelinesPage'] });
  const [modal, dialog] = Modal.useModal();
  const words = say('leadWork.removePipeline');
  const ask = async () => {
    if (await modal.confirm({ title: say('leadWork.removePipelineAsk', { name }), okText: words, cancelText: say('common.cancel') })) await act.run({ pipelineId: pipeline.id, version: pipeline.version });
  };
  return (
    <>
      {dialog}
      <FormErrors faults={act.errors} shown={[]} />
      <Button type="link" size="small" loading={act.busy} aria-label={`${words} ${name}`} onClick={() => void ask()}>
        {words}
      </Button>
    </>
  );
}

function PipelineSection({ pipeline, onEdit }: { pipeline: Pipeline; onEdit: (() => void) | null }) {
  const say = useText();
  const inLanguage = useLocalized();
  const name = inLanguage(pipeline.name);
  return (
    <Section
      title={
        <>
          {name} {pipeline.standard && pipeline.version > 0 && <Chip>{say('leads.pipelinePage.standard')}</Chip>}
        </>
      }
      more={
        onEdit && (
          <>
            {!pipeline.standard && <RemovePipeline pipeline={pipeline} name={name} />}
            <Button type="link" size="small" aria-label={`${say('leads.pipelinePage.edit')} ${name}`} onClick={onEdit}>
              {say('leads.pipelinePage.edit')}
            </Button>
          </>
        )
      }
    >
      <table className="gx-table">
        <thead>
          <tr>
            <th scope="col">{say('leads.pipelinePage.stages')}</th>
            <th scope="col">{say('leads.pipelinePage.phase')}</th>
            <th scope="col" className="n">{say('leads.pipelinePage.limit')}</th>
            <th scope="col" className="of-wide">{say('leads.pipelinePage.conditions')}</th>
            <th scope="col" className="n">{say('recruitment.leads')}</th>
          </tr>
        </thead>
        <tbody>
          {pipeline.stages.map((stage) => (
            <tr key={stage.id}>
              <th scope="row">{inLanguage(stage.name)}</th>
              <td>{say(`leads.stage.${stage.phase}`)}</td>
              <td className="n">{stage.limitDays ? say('common.daysCount', { count: stage.limitDays }) : say('leads.limitNone')}</td>
              <td className="of-wide">{stage.conditions.map((one) => say(`leads.requirement.${one}`)).join(say('common.comma')) || say('leads.pipelinePage.none')}</td>
              <td className="n">{stage.leadCount}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
