import { useSession } from '@gaoxin/client';
import { useEffect } from 'react';
import { getFragmentData, graphql, type FragmentType } from '../generated/index.ts';
import { useText } from '../texts.ts';
import { forgetDraft } from './draft.ts';

const HandedIn_Task = graphql(`
  fragment HandedIn_Task on ExperienceTask {
    id
    limitMinutes
    evaluation {
      id
      minutes
      text
      steps {
        title
        minutes
      }
      scores {
        criterion
        points
      }
    }
  }
`);

/** Thanks, what happens next, and what was handed in. */
export function HandedIn(props: { task: FragmentType<typeof HandedIn_Task> }) {
  const say = useText();
  const { viewer } = useSession();
  const { id, evaluation, limitMinutes } = getFragmentData(HandedIn_Task, props.task);
  // A draft may be left when the answer to the last attempt was lost.
  useEffect(() => forgetDraft(viewer.id, id), [viewer.id, id]);
  const { minutes } = evaluation ?? {};
  const total = minutes == null ? say('done.noTime') : limitMinutes == null ? say('done.total', { count: minutes }) : say('done.totalOf', { count: minutes, limit: limitMinutes });
  return (
    <>
      <div className="ex-thanks" role="status">
        <b>{say('done.title')}</b>
        <p>{say('done.next')}</p>
      </div>
      {evaluation && (
        <section>
          <div className="ex-head">
            <h2>{say('done.yours')}</h2>
            <span className="ex-right">{total}</span>
          </div>
          <dl className="ex-given">
            {evaluation.steps.map((step, index) => (
              <div key={index}>
                <dt>{step.title}</dt>
                <dd>{step.minutes == null ? say('task.notReached') : `${step.minutes} ${say('task.minutes')}`}</dd>
              </div>
            ))}
            {evaluation.scores.map(({ criterion, points }) => (
              <div key={criterion}>
                <dt>{say(`criterion.${criterion}`)}</dt>
                <dd>{points} / 5</dd>
              </div>
            ))}
          </dl>
          {evaluation.text && <p className="gx-prewrap">{evaluation.text}</p>}
        </section>
      )}
    </>
  );
}
