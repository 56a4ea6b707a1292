import { useAct } from '@gaoxin/client';
import { faultsAt, Field, formatDay, formatInstant, FormErrors } from '@gaoxin/ui';
import { useState, type FormEvent } from 'react';
import { useOwn } from '../frame.tsx';
import { getFragmentData, graphql, type FragmentType } from '../generated/index.ts';
import type { RatingDimension } from '../generated/graphql.ts';
import { Head } from '../head.tsx';
import { useText } from '../texts.ts';
import { PointsField } from './points-field.tsx';

const BallotForm_Row = graphql(`
  fragment BallotForm_Row on BallotPaperRow {
    cycle {
      id
      period
      closesOn
    }
    secretary {
      id
      name
    }
    services
    ballot {
      id
      castAt
      comment
      scores {
        dimension
        points
      }
    }
  }
`);
const Cast = graphql(`
  mutation CastBallot($input: CastBallotInput!) {
    castBallot(input: $input) {
      ballot {
        id
        version
        castAt
        comment
        scores {
          dimension
          points
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

const DIMENSIONS: readonly RatingDimension[] = ['LAWFUL_DUTY', 'EFFICIENCY', 'EXECUTION', 'ACHIEVEMENT'];
type Points = Partial<Record<RatingDimension, number>>;

/** One secretary: what was done this month, four scores, a comment. May be changed until the cycle closes. */
export function BallotForm(props: { row: FragmentType<typeof BallotForm_Row> }) {
  const say = useText();
  const { today } = useOwn();
  const { cycle, secretary, services, ballot } = getFragmentData(BallotForm_Row, props.row);
  const { run, errors, busy, clear } = useAct(Cast, { refetch: ['BallotPaper', 'OpenBallots'] });
  const [points, setPoints] = useState<Points>(() => Object.fromEntries(ballot?.scores.map((score) => [score.dimension, score.points]) ?? []));
  const [comment, setComment] = useState(ballot?.comment ?? '');
  const [cast, setCast] = useState(false);
  const scored = DIMENSIONS.filter((dimension) => points[dimension] !== undefined);
  const month = Number(cycle.period.slice(5));

  const set = (dimension: RatingDimension, value: number | undefined) => {
    clear();
    setCast(false);
    const { [dimension]: _before, ...rest } = points;
    setPoints(value === undefined ? rest : { ...rest, [dimension]: value });
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const scores = scored.map((dimension) => ({ dimension, points: points[dimension]! }));
    const taken = await run({ cycleId: cycle.id, secretaryId: secretary.id, scores, comment: comment.trim() || null });
    setCast(taken !== undefined);
  };

  return (
    <section>
      <Head title={secretary.name} note={say('rating.month', { month })} />
      <div className="en-ballot">
        <div>
          <h3>{say('rating.services', { month })}</h3>
          <ul className="gx-list">
            {services.map((service, index) => (
              <li key={index}>{service}</li>
            ))}
          </ul>
        </div>
        <form onSubmit={(event) => void submit(event)} noValidate>
          <p className="gx-note">{say('rating.lead')}</p>
          <FormErrors faults={errors} shown={['comment', ...scored.map((_one, index) => `scores.${index}`)]} />
          {DIMENSIONS.map((dimension) => (
            <PointsField
              key={dimension}
              label={say(`dimension.${dimension}`)}
              value={points[dimension]}
              onChange={(value) => set(dimension, value)}
              faults={scored.includes(dimension) ? faultsAt(errors, `scores.${scored.indexOf(dimension)}`) : []}
            />
          ))}
          <Field label={say('rating.comment')} place="comment" faults={errors}>
            {({ id, describedBy, invalid }) => (
              <textarea id={id} className="en-input" rows={3} value={comment} onChange={(event) => setComment(event.target.value)} aria-invalid={invalid} aria-describedby={describedBy} />
            )}
          </Field>
          <div className="gx-form-actions en-cast">
            <button type="submit" className="en-button primary" disabled={busy}>
              {ballot ? say('rating.change') : say('rating.submit')}
            </button>
            <span role="status" className="gx-small">
              {(cast || ballot) && say('rating.cast', { day: formatDay(cycle.closesOn, today) })}
            </span>
            {ballot && <span className="gx-note">{say('rating.castAt', { when: formatInstant(ballot.castAt, today) })}</span>}
          </div>
        </form>
      </div>
    </section>
  );
}
