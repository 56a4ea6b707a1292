import { useQuery } from '@apollo/client/react';
import { referenceOf } from '@gaoxin/client';
import { EmptyState, ErrorState, Loading, PageHeader } from '@gaoxin/ui';
import { graphql } from '../generated/index.ts';
import { useText } from '../texts.ts';
import { BallotForm } from './ballot-form.tsx';
import { LastResult } from './last-result.tsx';

const Paper = graphql(`
  query BallotPaper {
    ballotPaper {
      ...BallotForm_Row
      cycle {
        id
        rules {
          minimumEnterprises
        }
      }
      secretary {
        id
      }
    }
  }
`);

/** The secretaries the enterprise may score this month. Voluntary, and never shown to anybody. */
export default function BallotPage() {
  const say = useText();
  const { data, error, refetch } = useQuery(Paper);
  if (!data) {
    return error ? <ErrorState text={say('rating.failed')} onRetry={() => void refetch()} reference={referenceOf(error)} /> : <Loading lines={8} />;
  }
  const rules = data.ballotPaper[0]?.cycle;
  return (
    <>
      <PageHeader title={say('rating.title')} brief={say('rating.brief')} />
      {rules && <p className="gx-notice paper">{say('rating.secret', { count: rules.rules.minimumEnterprises })}</p>}
      {data.ballotPaper.length === 0 && <EmptyState text={say('rating.none')} />}
      {data.ballotPaper.map((row) => (
        <BallotForm key={`${row.cycle.id}${row.secretary.id}`} row={row} />
      ))}
      <LastResult />
    </>
  );
}
