import { Section, StateMark } from '@gaoxin/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';
import type { PromotionPhase } from '../generated/graphql.ts';
import { useText } from '../texts.ts';
import { CompleteStep } from './complete-step.tsx';
import type { Project } from './project-page.tsx';
import { PHASES } from './stages.ts';
import { openSteps, type Step } from './step.ts';
import { StepLine } from './step-line.tsx';

export const PromotionTable_Step = graphql(`
  fragment PromotionTable_Step on PromotionStep {
    id
    title {
      zh
      en
    }
    phase
    owner {
      enterprise
      department {
        id
        name {
          zh
          en
        }
      }
      official {
        id
        name
      }
    }
    dueOn
    doneOn
    recordedAt
    backEntered
    criterion {
      zh
      en
    }
    evidence
    light
    workingDaysLate
    viewerCan
    version
  }
`);

/** How many steps done last stay in sight of a phase that still has open ones. */
const RECENT = 2;

/** The promotion table by phase; what is done is folded away until somebody wants to see it. */
export function PromotionTable(props: { project: Project; steps: readonly Step[]; today: string; reload: () => void }) {
  const say = useText();
  const [unfolded, setUnfolded] = useState<ReadonlySet<PromotionPhase>>(new Set());
  const [recording, setRecording] = useState<Step | null>(null);
  const { steps } = props;
  const phases = PHASES.filter((phase) => steps.some((step) => step.phase === phase));
  const first = openSteps(steps).find((step) => step.viewerCan.includes('COMPLETE'));
  const isAll = unfolded.size === phases.length;
  const toggle = (phase: PromotionPhase) => setUnfolded(new Set(unfolded.has(phase) ? [...unfolded].filter((one) => one !== phase) : [...unfolded, phase]));
  return (
    <div id="steps" className="of-first">
      <Section
        title={say('projects.table')}
        more={
          <Button type="link" size="small" onClick={() => setUnfolded(new Set(isAll ? [] : phases))}>
            {isAll ? say('projects.collapse') : say('projects.expand', { count: steps.length })}
          </Button>
        }
      >
        <table className="gx-table of-steps">
          <Head />
          {phases.map((phase) => (
            <Phase
              key={phase}
              {...props}
              phase={phase}
              steps={steps.filter((step) => step.phase === phase)}
              next={first?.id}
              isOpen={unfolded.has(phase)}
              onToggle={() => toggle(phase)}
              onRecord={setRecording}
            />
          ))}
        </table>
      </Section>
      {recording && <CompleteStep step={recording} today={props.today} reload={props.reload} onClose={() => setRecording(null)} />}
    </div>
  );
}

function Head() {
  const say = useText();
  return (
    <thead>
      <tr>
        <th scope="col">{say('projects.step')}</th>
        <th scope="col" className="of-wide">{say('projects.owner')}</th>
        <th scope="col" className="of-wide">{say('projects.due')}</th>
        <th scope="col">{say('projects.progress')}</th>
        <th scope="col" className="of-wide">{say('projects.evidence')}</th>
        <th scope="col">
          <span className="gx-hidden">{say('projects.action')}</span>
        </th>
      </tr>
    </thead>
  );
}

interface PhaseProps {
  project: Project;
  phase: PromotionPhase;
  steps: readonly Step[];
  today: string;
  next: string | undefined;
  isOpen: boolean;
  onToggle: () => void;
  onRecord: (step: Step) => void;
  reload: () => void;
}

function Phase({ phase, steps, isOpen, onToggle, ...line }: PhaseProps) {
  const say = useText();
  const done = steps.filter((step) => step.doneOn).toSorted((a, b) => b.doneOn!.localeCompare(a.doneOn!));
  const isFinished = done.length === steps.length;
  const hidden = new Set((isFinished ? done : done.slice(RECENT)).filter((step) => !step.viewerCan.includes('REOPEN')).map(({ id }) => id));
  return (
    <tbody id={phase}>
      <tr className="of-phase">
        <th scope="rowgroup" colSpan={6}>
          <span className="of-phase-head">
            {isFinished && <StateMark light="DONE" />}
            <b>{say(`projects.phase.${phase}`)}</b>
            <span>
              {done.length} / {steps.length}　{Math.round((done.length / steps.length) * 100)}%
            </span>
            {hidden.size > 0 && (
              <Button type="link" size="small" aria-expanded={isOpen} onClick={onToggle}>
                {isOpen ? say('projects.unfold') : say('projects.folded', { count: hidden.size })}
              </Button>
            )}
          </span>
        </th>
      </tr>
      {steps.filter((step) => isOpen || !hidden.has(step.id)).map((step) => (
        <StepLine key={step.id} {...line} step={step} isNext={step.id === line.next} />
      ))}
    </tbody>
  );
}
