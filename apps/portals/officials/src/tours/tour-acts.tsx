import { useAct } from '@gaoxin/client';
import { useState } from 'react';
import type { TourPageQuery, TourStopType } from '../generated/graphql.ts';
import { ActDrawer } from '../parts/act-form.tsx';
import { SelectField, TextField } from '../parts/fields.tsx';
import { useText } from '../texts.ts';
import { plannedOf } from './stop-table.tsx';
import { ArrangeStops, CancelTourDocument } from './tour-documents.ts';

type Tour = NonNullable<TourPageQuery['siteTour']>;
interface Props {
  tour: Tour;
  onClose: () => void;
  onDone: () => void;
}

const TYPES: readonly TourStopType[] = ['SUPPORTING', 'RECENT_SETTLER', 'PARK', 'GOVERNMENT', 'OTHER'];

/** Puts a stop behind the last one of its day. */
export function AddStop({ tour, onClose, onDone }: Props) {
  const say = useText();
  const act = useAct(ArrangeStops);
  const [type, setType] = useState<TourStopType>('SUPPORTING');
  const [text, setText] = useState({ day: tour.stops.at(-1)?.day ?? tour.startsOn, time: '', title: '', host: '', note: '' });
  const typed = (name: keyof typeof text) => ({ value: text[name], onChange: (value: string) => setText({ ...text, [name]: value }) });
  const behind = tour.stops.findLastIndex(({ day }) => day <= text.day) + 1;
  const place = (name: string) => `stops.${behind}.${name}`;
  const added = { day: text.day, time: text.time || null, type, title: text.title, host: text.host || null, note: text.note || null };
  return (
    <ActDrawer
      title={say('tours.addStop')}
      act={act}
      places={['day', 'time', 'type', 'title', 'host', 'note'].map(place)}
      verb={say('tours.addStop')}
      input={() => ({ tourId: tour.id, version: tour.version, stops: tour.stops.map(plannedOf).toSpliced(behind, 0, added) })}
      onDone={onDone}
      onClose={onClose}
      onStale={onDone}
    >
      <TextField label={say('tours.stop')} place={place('title')} {...typed('title')} />
      <SelectField
        label={say('tours.type')}
        place={place('type')}
        value={type}
        onChange={(value) => setType(value as TourStopType)}
        options={TYPES.map((value) => ({ value, label: say(`tours.typeName.${value}`) }))}
      />
      <TextField type="date" label={say('tours.stopDay')} place={place('day')} {...typed('day')} />
      <TextField type="time" label={say('tours.time')} note={say('tours.optional')} place={place('time')} {...typed('time')} />
      <TextField label={say('tours.host')} note={say('tours.optional')} place={place('host')} {...typed('host')} />
      <TextField label={say('tours.note')} note={say('tours.optional')} place={place('note')} {...typed('note')} />
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
