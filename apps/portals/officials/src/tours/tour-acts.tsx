import { useAct } from '@gaoxin/client';
import { useState } from 'react';
import type { TourPageQuery } from '../generated/graphql.ts';
import { ActDrawer } from '../parts/act-form.tsx';
import { TextField } from '../parts/fields.tsx';
import { useText } from '../texts.ts';
import { STOP_PLACES, useStopForm } from './stop-form.tsx';
import { plannedOf, type Stop } from './stop-table.tsx';
import { ArrangeStops, CancelTourDocument, ReviseStopDocument, ReviseTourDocument } from './tour-documents.ts';

type Tour = NonNullable<TourPageQuery['siteTour']>;
interface Props {
  tour: Tour;
  onClose: () => void;
  onDone: () => void;
}

/** Puts a stop behind what comes before it on its day. */
export function AddStop({ tour, onClose, onDone }: Props) {
  const say = useText();
  const act = useAct(ArrangeStops);
  const form = useStopForm({ day: tour.stops.at(-1)?.day ?? tour.startsOn, type: 'SUPPORTING' });
  const { day, time } = form.said;
  const behind = tour.stops.findLastIndex((one) => one.day < day || (one.day === day && (!time || !one.time || one.time <= time))) + 1;
  const place = (name: string) => `stops.${behind}.${name}`;
  return (
    <ActDrawer
      title={say('tours.addStop')}
      act={act}
      places={STOP_PLACES.map(place)}
      verb={say('tours.addStop')}
      input={() => ({ tourId: tour.id, version: tour.version, stops: tour.stops.map(plannedOf).toSpliced(behind, 0, form.said) })}
      onDone={onDone}
      onClose={onClose}
      onStale={onDone}
    >
      {form.fields(place)}
    </ActDrawer>
  );
}

/** Says a stop anew; with another day or time it takes its place by them. */
export function ReviseStop({ tour, stop, onClose, onDone }: Props & { stop: Stop }) {
  const say = useText();
  const act = useAct(ReviseStopDocument);
  const form = useStopForm(stop);
  return (
    <ActDrawer
      title={say('contactWork.tours.reviseStopOf', { title: stop.title })}
      act={act}
      places={STOP_PLACES}
      verb={say('contactWork.tours.reviseStop')}
      input={() => ({ tourId: tour.id, version: tour.version, stopId: stop.id, ...form.said })}
      onDone={onDone}
      onClose={onClose}
      onStale={onDone}
    >
      {form.fields((name) => name)}
    </ActDrawer>
  );
}

/** Says anew what the tour is about, who travels and when. */
export function ReviseTour({ tour, onClose, onDone }: Props) {
  const say = useText();
  const act = useAct(ReviseTourDocument);
  const [text, setText] = useState({ title: tour.title, party: tour.party, startsOn: tour.startsOn, endsOn: tour.endsOn });
  const typed = (name: keyof typeof text) => ({ value: text[name], onChange: (value: string) => setText({ ...text, [name]: value }) });
  return (
    <ActDrawer
      title={say('contactWork.tours.revise')}
      act={act}
      places={['title', 'party', 'startsOn', 'endsOn']}
      verb={say('contactWork.tours.revise')}
      input={() => ({ tourId: tour.id, version: tour.version, ...text })}
      onDone={onDone}
      onClose={onClose}
      onStale={onDone}
    >
      <TextField label={say('tours.name')} place="title" {...typed('title')} />
      <TextField label={say('tours.party')} place="party" {...typed('party')} />
      <TextField type="date" label={say('tours.startsOn')} note={say('contactWork.tours.shiftNote')} place="startsOn" {...typed('startsOn')} />
      <TextField type="date" label={say('tours.endsOn')} place="endsOn" {...typed('endsOn')} />
    </ActDrawer>
  );
}

/** Calls a tour off. */
export function CancelTour({ tour, onClose, onDone }: Props) {
  const say = useText();
  const act = useAct(CancelTourDocument);
  const [reason, setReason] = useState('');
  return (
    <ActDrawer
      title={say('tours.cancel')}
      act={act}
      places={['reason']}
      verb={say('tours.cancel')}
      input={() => ({ tourId: tour.id, version: tour.version, reason })}
      onDone={onDone}
      onClose={onClose}
      onStale={onDone}
    >
      <TextField label={say('tours.cancelReason')} place="reason" value={reason} onChange={setReason} />
    </ActDrawer>
  );
}
