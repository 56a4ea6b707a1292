import { useQuery } from '@apollo/client/react';
import { useSession } from '@gaoxin/client';
import { EmptyState, ErrorState, formatDay, Loading, PageHeader } from '@gaoxin/ui';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { graphql } from '../generated/index.ts';
import type { TourDirection, ToursPageQuery } from '../generated/graphql.ts';
import { LoadMore } from '../parts/more.tsx';
import { SaveList } from '../parts/save-list.tsx';
import { useText } from '../texts.ts';
import { PlanTour } from './plan-tour.tsx';
import './tours.css';

const ToursPageDocument = graphql(`
  query ToursPage($first: Int! = 20, $after: String, $filter: SiteTourFilter) {
    zone {
      id
      today
    }
    siteTours(first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        title
        direction
        party
        startsOn
        endsOn
        cancelledFor
        lead {
          id
          title
        }
        stopsPerDay {
          value
          numerator
          denominator
        }
      }
    }
  }
`);

type Tour = ToursPageQuery['siteTours']['nodes'][number];

/** Tours of visitors here and of our team elsewhere. */
export default function ToursPage() {
  const say = useText();
  const navigate = useNavigate();
  const { viewer } = useSession();
  const [direction, setDirection] = useState<TourDirection | ''>('');
  const [isPlanning, setPlanning] = useState(false);
  const filter = direction ? { direction } : {};
  const { data, previousData, error, refetch, fetchMore } = useQuery(ToursPageDocument, { variables: { filter }, fetchPolicy: 'cache-and-network' });
  const page = data ?? previousData;
  const tours = page?.siteTours;
  const today = page?.zone?.today ?? '';
  return (
    <>
      <PageHeader
        title={say('tours.title')}
        brief={tours && say('tours.brief', { count: tours.totalCount })}
        actions={
          <>
            {tours && tours.nodes.length > 0 && <SaveList document={ToursPageDocument} variables={{ filter }} page={(data) => data.siteTours} name={`${say('tours.title')}-${today}`} sheet={(rows) => sheetOf(rows, say)} />}
            {viewer.roles.includes('RECRUITER') && (
              <Button type="primary" onClick={() => setPlanning(true)}>
                {say('tours.plan')}
              </Button>
            )}
          </>
        }
      />
      <div className="of-filter">
        <Select
          className="of-stage-filter"
          aria-label={say('tours.direction')}
          value={direction}
          onChange={setDirection}
          options={[{ value: '' as const, label: say('tours.anyDirection') }, ...(['INBOUND', 'OUTBOUND'] as const).map((value) => ({ value, label: say(`tours.directionName.${value}`) }))]}
        />
      </div>
      {error && !tours && <ErrorState text={say('tours.failed')} onRetry={() => void refetch()} />}
      {!error && !tours && <Loading lines={6} />}
      {tours?.nodes.length === 0 && <EmptyState text={say('tours.none')} />}
      {tours && tours.nodes.length > 0 && (
        <>
          <TourTable tours={tours.nodes} today={today} />
          <LoadMore shown={tours.nodes.length} total={tours.totalCount} hasMore={tours.pageInfo.hasNextPage} onMore={() => fetchMore({ variables: { after: tours.pageInfo.endCursor } })} />
        </>
      )}
      {isPlanning && <PlanTour today={today} onClose={() => setPlanning(false)} onDone={(id) => void navigate(`/officials/leads/tours/${id}`)} />}
    </>
  );
}

function TourTable({ tours, today }: { tours: readonly Tour[]; today: string }) {
  const say = useText();
  return (
    <table className="gx-table">
      <thead>
        <tr>
          <th scope="col">{say('tours.name')}</th>
          <th scope="col">{say('tours.direction')}</th>
          <th scope="col">{say('tours.days')}</th>
          <th scope="col" className="of-wide">{say('tours.leadColumn')}</th>
          <th scope="col" className="of-wide">{say('tours.party')}</th>
          <th scope="col" className="n of-wide">{say('tours.stops')}</th>
          <th scope="col" className="n of-wide">{say('tours.perDay')}</th>
        </tr>
      </thead>
      <tbody>
        {tours.map((tour) => (
          <tr key={tour.id}>
            <th scope="row">
              <Link to={`/officials/leads/tours/${tour.id}`}>{tour.title}</Link>
              {tour.cancelledFor && <div className="gx-note">{say('tours.cancelled', { reason: tour.cancelledFor })}</div>}
            </th>
            <td>{say(`tours.directionName.${tour.direction}`)}</td>
            <td>{say('tours.span', { from: formatDay(tour.startsOn, today), to: formatDay(tour.endsOn, today) })}</td>
            <td className="of-wide">{tour.lead && <Link to={`/officials/leads/${tour.lead.id}`}>{tour.lead.title}</Link>}</td>
            <td className="of-wide">{tour.party}</td>
            <td className="n of-wide">{tour.stopsPerDay.numerator}</td>
            <td className="n of-wide">{perDay(tour.stopsPerDay.value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Two decimals at most, as the rule is told: 6.33. */
export const perDay = (value: number | null | undefined): string => (typeof value === 'number' ? String(Number(value.toFixed(2))) : '—');

function sheetOf(tours: readonly Tour[], say: ReturnType<typeof useText>): string[][] {
  const head = (['name', 'direction', 'startsOn', 'endsOn', 'leadColumn', 'party', 'stops', 'perDay'] as const).map((name) => say(`tours.${name}`));
  return [
    head,
    ...tours.map((tour) => [
      tour.title, say(`tours.directionName.${tour.direction}`), tour.startsOn, tour.endsOn, tour.lead?.title ?? '', tour.party, String(tour.stopsPerDay.numerator), perDay(tour.stopsPerDay.value),
    ]),
  ];
}
