import { useQuery } from '@apollo/client/react';
import { referenceOf } from '@gaoxin/client';
import { EmptyState, ErrorState, Loading, PageHeader } from '@gaoxin/ui';
import { graphql } from '../generated/index.ts';
import { Head } from '../head.tsx';
import { useText } from '../texts.ts';
import { ApplyForm } from './apply-form.tsx';
import { OwnApplicationLine } from './own-application.tsx';
import './housing.css';

const EnterpriseHousing = graphql(`
  query EnterpriseHousing($after: String) {
    talentHousings {
      id
      name
      places
      taken
      waiting
      sample
      categories { code name { zh en } }
    }
    housingApplications(first: 20, after: $after) {
      totalCount
      pageInfo { endCursor hasNextPage }
      nodes { id ...OwnApplication_Housing }
    }
  }
`);

/** Talent housing for the enterprise's people: how many places are free, its applications, and the form. */
export default function HousingPage() {
  const say = useText();
  const { data, error, refetch, fetchMore } = useQuery(EnterpriseHousing);
  if (!data) return error ? <ErrorState text={say('housing.failed')} onRetry={() => void refetch()} reference={referenceOf(error)} /> : <Loading lines={8} />;
  const { talentHousings: housings, housingApplications: own } = data;
  const sum = (read: (one: (typeof housings)[number]) => number) => housings.reduce((total, one) => total + read(one), 0);
  const free = sum(({ places, taken }) => places - taken);
  return (
    <>
      <PageHeader title={say('housing.title')} brief={housings.length > 0 && say(free > 0 ? 'housing.brief' : 'housing.full', { free, waiting: sum(({ waiting }) => waiting) })} />
      {housings.length === 0 && <EmptyState text={say('housing.none')} />}
      <section>
        <Head title={say('housing.own')} />
        {own.totalCount === 0 && <EmptyState text={say('housing.ownNone')} />}
        <ul>
          {own.nodes.map((application) => <OwnApplicationLine key={application.id} application={application} />)}
        </ul>
        {own.pageInfo.hasNextPage && (
          <button type="button" className="en-button en-more" onClick={() => void fetchMore({ variables: { after: own.pageInfo.endCursor } })}>{say('issue.more')}</button>
        )}
      </section>
      {housings.length > 0 && (
        <section>
          <Head title={say('housing.apply')} />
          <ApplyForm housings={housings} />
        </section>
      )}
    </>
  );
}
