import { useQuery } from '@apollo/client/react';
import { graphql } from '../generated/index.ts';
import { Head } from '../head.tsx';
import { useText } from '../texts.ts';

const Results = graphql(`
  query LastResult {
    evaluationCycles(first: 3) {
      nodes {
        id
        period
        status
        award {
          id
          winners {
            secretary {
              id
              name
            }
            enterprises
            score
          }
        }
      }
    }
  }
`);

/** What became of the scores of the last closed month. */
export function LastResult() {
  const say = useText();
  const { data } = useQuery(Results);
  const cycle = data?.evaluationCycles.nodes.find(({ status }) => status === 'CLOSED');
  if (!cycle) return null;
  const winners = cycle.award?.winners ?? [];
  return (
    <section>
      <Head title={say('rating.result')} note={say('rating.month', { month: Number(cycle.period.slice(5)) })} />
      <p className="en-result">
        {winners.length === 0 ? say('rating.noAward') : <b>{say('rating.gold', { names: winners.map(({ secretary }) => secretary.name).join('、') })}</b>}
        {winners.map(({ secretary, enterprises, score }) =>
          enterprises == null || score == null ? null : (
            <span key={secretary.id} className="gx-small">
              {say('rating.goldNote', { count: enterprises, score: score.toFixed(1) })}
            </span>
          ),
        )}
      </p>
    </section>
  );
}
