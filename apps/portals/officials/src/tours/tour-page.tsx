import { useQuery } from '@apollo/client/react';
import { useAct } from '@gaoxin/client';
import { Chip, EmptyState, ErrorState, formatDay, FormErrors, Loading, NotFound, PageHeader, Section, Strip, ValueCell } from '@gaoxin/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { graphql } from '../generated/index.ts';
import type { TourPageQuery } from '../generated/graphql.ts';
import { useText } from '../texts.ts';
import { AddStop, CancelTour, ReviseStop, ReviseTour } from './tour-acts.tsx';
import { ArrangeStops } from './tour-documents.ts';
import { perDay } from './tours-page.tsx';
import { moved, plannedOf, StopTable, type Stop } from './stop-table.tsx';
import '../preparation/preparation.css';
import './tours.css';

const TourPageDocument = graphql(`
  query TourPage($id: ID!) {
    zone {
      id
      today
    }
    siteTour(id: $id) {
      id
      version
      title
      direction
      party
      startsOn
      endsOn
      cancelledFor
      viewerCan
      lead {
        id
        title
      }
      stops {
        id
        day
        time
        type
        title
        host
        note
      }
      stopsPerDay {
        value
        numerator
        denominator
      }
    }
  }
`);

type Tour = NonNullable<TourPageQuery['siteTour']>;

/** One tour: its stops in their order, to be moved, added and printed. */
export default function TourPage() {
  const say = useText();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(TourPageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  if (error && !data) return <ErrorState text={say('tours.failed')} onRetry={() => void refetch()} />;
  if (!data) return <Loading lines={8} />;
  if (!data.siteTour) return <NotFound action={<Link to="/officials/leads/tours">{say('tours.all')}</Link>} />;
  return <Itinerary tour={data.siteTour} today={data.zone?.today ?? ''} reload={() => void refetch()} />;
}

function Itinerary({ tour, today, reload }: { tour: Tour; today: string; reload: () => void }) {
  const say = useText();
  const { run, errors, busy } = useAct(ArrangeStops);
  const [open, setOpen] = useState<'ADD' | 'REVISE' | 'CANCEL' | Stop | null>(null);
  const [said, setSaid] = useState('');
  const { stops, stopsPerDay } = tour;
  const arranges = tour.viewerCan.includes('ARRANGE');
  const arrange = async (next: Tour['stops'], sentence: string) => {
    if (await run({ tourId: tour.id, version: tour.version, stops: next.map(plannedOf) })) setSaid(sentence);
    reload();
  };
  const done = () => {
    setOpen(null);
    reload();
  };
  return (
    <div className="ot-paper">
      <PageHeader
        title={tour.title}
        chips={tour.cancelledFor && <Chip tone="red">{say('tours.cancelled', { reason: tour.cancelledFor })}</Chip>}
        brief={
          <>
            {say(`tours.directionName.${tour.direction}`)}　{say('tours.span', { from: formatDay(tour.startsOn, today), to: formatDay(tour.endsOn, today) })}　{tour.party}
            {tour.lead && (
              <>
                　<Link to={`/officials/leads/${tour.lead.id}`}>{tour.lead.title}</Link>
              </>
            )}
          </>
        }
        actions={
          <>
            {tour.viewerCan.includes('CANCEL') && <Button onClick={() => setOpen('CANCEL')}>{say('tours.cancel')}</Button>}
            {tour.viewerCan.includes('REVISE') && <Button onClick={() => setOpen('REVISE')}>{say('contactWork.tours.revise')}</Button>}
            <Button onClick={() => window.print()}>{say('tours.print')}</Button>
            {arranges && (
              <Button type="primary" onClick={() => setOpen('ADD')}>
                {say('tours.addStop')}
              </Button>
            )}
          </>
        }
      />
      <Strip>
        <ValueCell label={say('tours.stops')} value={stopsPerDay.numerator} unit={say('tours.stopUnit')} />
        <ValueCell label={say('tours.dayCount')} value={stopsPerDay.denominator} unit={say('tours.dayUnit')} />
        <ValueCell label={say('tours.perDay')} note={`${stopsPerDay.numerator} / ${stopsPerDay.denominator}`} value={perDay(stopsPerDay.value)} unit={say('tours.perDayUnit')} />
      </Strip>
      <FormErrors faults={errors} shown={[]} />
      <div role="status" className="gx-hidden">
        {said}
      </div>
      {stops.length === 0 && <EmptyState text={say('tours.noStops')} />}
      {Object.entries(Object.groupBy(stops, ({ day }) => day)).map(([day, ofDay]) => (
        <Section key={day} title={say('tours.byDay', { day: formatDay(day, today), count: ofDay?.length ?? 0 })}>
          <StopTable
            stops={ofDay ?? []}
            arranges={arranges && !busy}
            onMove={(stop, step) => {
              const next = moved(stops, stop, step);
              void arrange(next, say('tours.moved', { title: stop.title, place: next.findIndex(({ id }) => id === stop.id) + 1 }));
            }}
            onRevise={setOpen}
            onRemove={(stop) => void arrange(stops.filter((one) => one !== stop), '')}
          />
        </Section>
      ))}
      {open === 'ADD' && <AddStop tour={tour} onClose={() => setOpen(null)} onDone={done} />}
      {open === 'REVISE' && <ReviseTour tour={tour} onClose={() => setOpen(null)} onDone={done} />}
      {open !== null && typeof open === 'object' && <ReviseStop tour={tour} stop={open} onClose={() => setOpen(null)} onDone={done} />}
      {open === 'CANCEL' && <CancelTour tour={tour} onClose={() => setOpen(null)} onDone={done} />}
    </div>
  );
}
