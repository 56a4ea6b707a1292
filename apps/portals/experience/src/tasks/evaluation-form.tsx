import { useSession } from '@gaoxin/client';
import { faultsAt, FormErrors, StateMark } from '@gaoxin/ui';
import { useId, useState, type FormEvent } from 'react';
import { getFragmentData, graphql, type FragmentType } from '../generated/index.ts';
import type { ExperienceCriterion } from '../generated/graphql.ts';
import { useText } from '../texts.ts';
import { clockTime } from './clock-time.ts';
import type { Draft } from './draft.ts';
import { ScoreField } from './score-field.tsx';
import { StepTimer } from './step-timer.tsx';
import { useDelivery, type Delivery } from './use-delivery.ts';
import { useDraft, type KeptDraft } from './use-draft.ts';

const EvaluationForm_Task = graphql(`
  fragment EvaluationForm_Task on ExperienceTask {
    id
    version
    steps
    limitMinutes
  }
`);

export const CRITERIA: readonly ExperienceCriterion[] = ['FINDABLE', 'CLEAR', 'WAIT', 'MANNER'];

/** Steps with their times, scores and a sentence; kept on the device until the server has taken it. */
export function EvaluationForm(props: { task: FragmentType<typeof EvaluationForm_Task>; onRefused: () => void }) {
  const say = useText();
  const { viewer } = useSession();
  const { id, version, steps, limitMinutes } = getFragmentData(EvaluationForm_Task, props.task);
  const kept = useDraft(viewer.id, id, steps.length);
  const { draft } = kept;
  const delivery = useDelivery({
    input: { taskId: id, version, ...findingsOf(draft, steps) },
    queued: draft.queued,
    onTaken: kept.forget,
    onRefused: props.onRefused,
  });
  const [saved, setSaved] = useState(false);
  const scored = CRITERIA.filter((criterion) => draft.scores[criterion] !== undefined);

  const edit = (next: Draft) => {
    delivery.clear();
    setSaved(false);
    kept.change({ ...next, queued: false });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (delivery.online) void delivery.send();
    else kept.change({ ...draft, queued: true });
  };
  const save = () => {
    kept.change(draft);
    setSaved(true);
  };

  return (
    <form onSubmit={submit} noValidate>
      <Notice kept={kept} delivery={delivery} />
      <StepTimer titles={steps} limitMinutes={limitMinutes ?? null} draft={draft} onChange={edit} faults={faultsAt(delivery.errors, 'steps')} />
      <section>
        <div className="ex-head">
          <h2>{say('task.scores')}</h2>
          <span className="gx-note">{say('task.scoresDone', { done: scored.length })}</span>
          <span className="ex-right">{say('task.scale')}</span>
        </div>
        {CRITERIA.map((criterion) => (
          <ScoreField
            key={criterion}
            label={say(`criterion.${criterion}`)}
            value={draft.scores[criterion]}
            onChange={(points) => edit({ ...draft, scores: { ...draft.scores, [criterion]: points } })}
          />
        ))}
        <Faults delivery={delivery} place="scores" />
      </section>
      <Fact draft={draft} onChange={edit} delivery={delivery} />
      <FormErrors faults={delivery.errors} shown={['steps', 'scores', 'text']} />
      <div className="ex-bar">
        <p className="gx-note" role="status">
          {saved && draft.savedAt !== null ? (
            say('task.saved', { time: clockTime(draft.savedAt) })
          ) : (
            <>
              {say('task.unfinished')}
              <br />
              {say('task.autoSend')}
            </>
          )}
        </p>
        <button type="button" className="ex-button" onClick={save}>
          {say('task.save')}
        </button>
        <button type="submit" className="ex-button primary" disabled={delivery.busy}>
          {say('task.submit')}
        </button>
      </div>
    </form>
  );
}

/** What goes to the server: minutes of the steps that were reached, never the times of the day. */
const findingsOf = ({ steps, scores, text }: Draft, titles: readonly string[]) => ({
  steps: titles.map((title, index) => ({ title, minutes: steps[index]?.done ? steps[index].minutes : null })),
  scores: CRITERIA.flatMap((criterion) => (scores[criterion] === undefined ? [] : [{ criterion, points: scores[criterion] }])),
  text: text.trim() || null,
});

function Notice({ kept, delivery }: { kept: KeptDraft; delivery: Delivery }) {
  const say = useText();
  const { draft } = kept;
  if (!kept.kept) return <p className="gx-notice" role="alert">{say('task.notSaved')}</p>;
  if (delivery.online) return null;
  return (
    <p className="ex-offline" role="status">
      <StateMark light="LATE" text={say(draft.queued ? 'task.queued' : 'task.offline')} />
      {draft.savedAt !== null && <span>{clockTime(draft.savedAt)}</span>}
    </p>
  );
}

function Fact({ draft, onChange, delivery }: { draft: Draft; onChange: (next: Draft) => void; delivery: Delivery }) {
  const say = useText();
  const id = useId();
  return (
    <div className="ex-fact">
      <label htmlFor={id}>{say('task.text')}</label>
      <textarea id={id} rows={3} value={draft.text} onChange={(event) => onChange({ ...draft, text: event.target.value })} aria-invalid={faultsAt(delivery.errors, 'text').length > 0} />
      <Faults delivery={delivery} place="text" />
    </div>
  );
}

const Faults = ({ delivery, place }: { delivery: Delivery; place: string }) => {
  const found = faultsAt(delivery.errors, place);
  return found.length === 0 ? null : (
    <p className="gx-fault" role="alert">
      {found.map(({ message }) => message).join(' ')}
    </p>
  );
};
