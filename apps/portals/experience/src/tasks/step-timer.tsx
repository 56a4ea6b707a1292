import type { FormFault } from '@gaoxin/ui';
import { useEffect, useState } from 'react';
import { useText } from '../texts.ts';
import { clockTime } from './clock-time.ts';
import { finishStep, minutesBetween, setMinutes, startFirst, undoStep, type Draft, type StepNote } from './draft.ts';

/** The steps of the service: each is recorded as done with one tap, which also begins the next; minutes can be changed. */
export function StepTimer(props: { titles: readonly string[]; limitMinutes: number | null; draft: Draft; onChange: (next: Draft) => void; faults: readonly FormFault[] }) {
  const say = useText();
  const { titles, limitMinutes, draft, onChange, faults } = props;
  const current = draft.steps.findIndex((step) => !step.done);
  const running = draft.steps[current]?.startedAt ?? null;
  const now = useNow(running !== null);
  const done = draft.steps.filter((step) => step.done);
  const used = done.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0) + (running === null ? 0 : minutesBetween(running, now));
  const begun = done.length > 0 || running !== null;
  const usedText = begun ? (limitMinutes === null ? say('task.used', { count: used }) : say('task.usedOf', { count: used, limit: limitMinutes })) : limitMinutes !== null && say('task.limit', { limit: limitMinutes });
  return (
    <section>
      <div className="ex-head">
        <h2>{say('task.steps')}</h2>
        <span className="gx-note">{say('task.stepsDone', { done: done.length, total: titles.length })}</span>
        <span className="ex-right">{usedText}</span>
      </div>
      <ol className="ex-steps">
        {draft.steps.map((step, index) => (
          <li key={index} className={step.done ? 'done' : index === current && running !== null ? 'now' : 'ahead'} aria-current={index === current ? 'step' : undefined}>
            <i aria-hidden="true" />
            <span>{titles[index]}</span>
            <span className="ex-time">
              {step.startedAt !== null && <time>{clockTime(step.startedAt)}</time>}
              {step.done ? (
                <Minutes title={titles[index] ?? ''} step={step} onChange={(minutes) => onChange(setMinutes(draft, index, minutes))} />
              ) : index !== current ? (
                say('task.notReached')
              ) : running === null ? (
                <button type="button" className="ex-button" onClick={() => onChange(startFirst(draft, Date.now()))}>
                  {say('task.start')}
                </button>
              ) : (
                <>
                  {minutesBetween(running, now)} {say('task.minutes')}
                  <button type="button" className="ex-button" onClick={() => onChange(finishStep(draft, index, Date.now()))}>
                    {say('task.done')}
                  </button>
                </>
              )}
            </span>
          </li>
        ))}
      </ol>
      {faults.length > 0 && (
        <p className="gx-fault" role="alert">
          {faults.map(({ message }) => message).join(' ')}
        </p>
      )}
      <p className="ex-under">
        <span className="gx-note">{say('task.ownTime')}</span>
        {done.length > 0 && (
          <button type="button" className="ex-text-button" onClick={() => onChange(undoStep(draft))}>
            {say('task.undo')}
          </button>
        )}
      </p>
    </section>
  );
}

function Minutes({ title, step, onChange }: { title: string; step: StepNote; onChange: (minutes: number | null) => void }) {
  const say = useText();
  return (
    <>
      <input
        className="ex-minutes"
        type="number"
        inputMode="numeric"
        min={0}
        value={step.minutes ?? ''}
        aria-label={say('task.minutesOf', { name: title })}
        onChange={(event) => onChange(event.target.value === '' ? null : Math.trunc(Number(event.target.value)))}
      />
      {say('task.minutes')}
    </>
  );
}

/** The time of this device, a few times a minute while something is timed. */
function useNow(ticking: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!ticking) return;
    const timer = setInterval(() => setNow(Date.now()), 10_000);
    return () => clearInterval(timer);
  }, [ticking]);
  return now;
}
