import { useAct } from '@gaoxin/client';
import { Button } from 'antd';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';
import type { LeadStage, MissingRequirement } from '../generated/graphql.ts';
import { ActDrawer } from '../parts/act-form.tsx';
import { SelectField, SelectManyField, TextField } from '../parts/fields.tsx';
import type { Pipeline } from './pipelines-page.tsx';
import { useText } from '../texts.ts';

const Define = graphql(`
  mutation DefinePipeline($input: DefinePipelineInput!) {
    definePipeline(input: $input) {
      pipeline {
        id
        version
      }
      errors {
        ...Fault
      }
    }
  }
`);

export const PHASES: readonly LeadStage[] = ['CLUE', 'NEGOTIATION', 'INSPECTION', 'REVIEW', 'SIGNED'];

interface Draft {
  /** Names the line on the page; the id of a stage that exists already. */
  key: string;
  id: string | null;
  nameZh: string;
  nameEn: string;
  phase: LeadStage;
  limitDays: string;
  conditions: MissingRequirement[];
}

let drafted = 0;
const fresh = (phase: LeadStage = 'NEGOTIATION'): Draft => ({ key: `new${(drafted += 1)}`, id: null, nameZh: '', nameEn: '', phase, limitDays: '10', conditions: [] });

const draftsOf = (pipeline: Pipeline | null): Draft[] =>
  pipeline
    ? pipeline.stages.map(({ id, name, phase, limitDays, conditions }) => ({ key: id, id, nameZh: name.zh, nameEn: name.en, phase, limitDays: limitDays ? String(limitDays) : '', conditions }))
    : PHASES.map(fresh);

/** Name and stages of a pipeline; a stage that goes away and has leads names who takes them. */
export function PipelineForm({ pipeline, onClose, onDone }: { pipeline: Pipeline | null; onClose: () => void; onDone: () => void }) {
  const say = useText();
  const act = useAct(Define);
  const [nameZh, setNameZh] = useState(pipeline?.name.zh ?? '');
  const [nameEn, setNameEn] = useState(pipeline?.name.en ?? '');
  const [stages, setStages] = useState(() => draftsOf(pipeline));
  const [heirs, setHeirs] = useState<Record<string, string>>({});
  const gone = pipeline?.stages.filter(({ id, leadCount }) => leadCount > 0 && !stages.some((stage) => stage.id === id)) ?? [];
  const verb = say(pipeline ? 'leads.pipelinePage.edit' : 'leads.pipelinePage.add');
  const input = () => ({
    ...(pipeline ? { pipelineId: pipeline.id, version: pipeline.version } : {}),
    nameZh,
    nameEn,
    stages: stages.map(({ key, id, limitDays, ...stage }) => ({
      ...stage,
      id,
      limitDays: limitDays ? Number(limitDays) : null,
      takesFrom: (pipeline?.stages ?? []).filter((old) => heirs[old.id] === key && !stages.some((one) => one.id === old.id)).map((old) => old.id),
    })),
  });
  return (
    <ActDrawer title={verb} verb={verb} act={act} places={['nameZh', 'nameEn', ...stages.map((_, index) => `stages.${index}`)]} input={input} onClose={onClose} onDone={onDone} onStale={onDone}>
      <TextField label={say('leads.pipelinePage.nameZh')} place="nameZh" value={nameZh} onChange={setNameZh} />
      <TextField label={say('leads.pipelinePage.nameEn')} place="nameEn" value={nameEn} onChange={setNameEn} />
      <StageDrafts stages={stages} onChange={setStages} />
      {gone.map(({ id, name }) => (
        <SelectField
          key={id}
          label={say('leads.pipelinePage.gone', { name: name.zh })}
          place={`takes.${id}`}
          value={heirs[id] ?? ''}
          onChange={(key) => setHeirs({ ...heirs, [id]: key })}
          options={stages.map((stage) => ({ value: stage.key, label: stage.nameZh || say(`leads.stage.${stage.phase}`) }))}
        />
      ))}
    </ActDrawer>
  );
}

function StageDrafts({ stages, onChange }: { stages: Draft[]; onChange: (stages: Draft[]) => void }) {
  const say = useText();
  const set = (index: number, change: Partial<Draft>) => onChange(stages.map((stage, at) => (at === index ? { ...stage, ...change } : stage)));
  const move = (index: number, by: -1 | 1) => {
    const next = [...stages];
    next.splice(index + by, 0, ...next.splice(index, 1));
    onChange(next);
  };
  return (
    <>
      <ol className="le-stages">
        {stages.map((stage, index) => (
          <li key={stage.key}>
            <StageDraft stage={stage} index={index} set={(change) => set(index, change)} />
            <div className="le-stage-acts">
              <Button size="small" disabled={index === 0} aria-label={say('leads.pipelinePage.up', { line: index + 1 })} onClick={() => move(index, -1)}>
                ↑
              </Button>
              <Button size="small" disabled={index === stages.length - 1} aria-label={say('leads.pipelinePage.down', { line: index + 1 })} onClick={() => move(index, 1)}>
                ↓
              </Button>
              <Button size="small" aria-label={say('leads.pipelinePage.remove', { line: index + 1 })} onClick={() => onChange(stages.filter((_, at) => at !== index))}>
                ×
              </Button>
            </div>
          </li>
        ))}
      </ol>
      <Button size="small" onClick={() => onChange([...stages.slice(0, -1), fresh(), ...stages.slice(-1)])}>
        {say('leads.pipelinePage.addStage')}
      </Button>
    </>
  );
}

/** Every kind of condition that the contract has. */
const CONDITIONS = Object.keys({
  NEXT_STEP: 0, PLANNED_INVESTMENT: 0, EARLY_FEASIBILITY: 0, FEASIBILITY: 0, DUE_DILIGENCE: 0, AGREEMENT: 0,
} satisfies Record<MissingRequirement, 0>) as MissingRequirement[];

/** What a zone may ask for at a stage: an agreement only at the signing, and of a new lead only what is known of it then. */
function useConditions({ phase, conditions }: Draft, index: number): { value: string; label: string }[] {
  const say = useText();
  const isPossible = (one: MissingRequirement) => (one === 'AGREEMENT' ? phase === 'SIGNED' : index > 0 || (one !== 'NEXT_STEP' && one !== 'FEASIBILITY'));
  return CONDITIONS.filter((one) => isPossible(one) || conditions.includes(one)).map((value) => ({ value, label: say(`leads.requirement.${value}`) }));
}

function StageDraft({ stage, index, set }: { stage: Draft; index: number; set: (change: Partial<Draft>) => void }) {
  const say = useText();
  const place = (field: string) => `stages.${index}.${field}`;
  return (
    <div className="le-stage">
      <TextField label={say('leads.pipelinePage.stageZh', { line: index + 1 })} place={place('nameZh')} value={stage.nameZh} onChange={(nameZh) => set({ nameZh })} />
      <TextField label={say('leads.pipelinePage.stageEn')} place={place('nameEn')} value={stage.nameEn} onChange={(nameEn) => set({ nameEn })} />
      <SelectField
        label={say('leads.pipelinePage.phase')}
        place={place('phase')}
        value={stage.phase}
        onChange={(phase) => set({ phase: phase as LeadStage })}
        options={PHASES.map((value) => ({ value, label: say(`leads.stage.${value}`) }))}
      />
      <TextField label={say('leads.pipelinePage.limitDays')} place={place('limitDays')} value={stage.limitDays} onChange={(limitDays) => set({ limitDays: limitDays.replaceAll(/\D/g, '') })} />
      <SelectManyField
        label={say('leads.pipelinePage.conditions')}
        place={place('conditions')}
        value={stage.conditions}
        onChange={(conditions) => set({ conditions: conditions as MissingRequirement[] })}
        options={useConditions(stage, index)}
      />
    </div>
  );
}
