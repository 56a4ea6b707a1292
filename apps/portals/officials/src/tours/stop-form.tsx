import { useState, type ReactNode } from 'react';
import type { TourStopInput, TourStopType } from '../generated/graphql.ts';
import { SelectField, TextField } from '../parts/fields.tsx';
import { useText } from '../texts.ts';

const TYPES: readonly TourStopType[] = ['SUPPORTING', 'RECENT_SETTLER', 'PARK', 'GOVERNMENT', 'OTHER'];

export const STOP_PLACES = ['day', 'time', 'type', 'title', 'host', 'note'];

/** What is said of a stop, and the fields for it. */
export function useStopForm(before: Partial<TourStopInput> & { day: string; type: TourStopType }): { said: TourStopInput; fields: (place: (name: string) => string) => ReactNode } {
  const say = useText();
  const [type, setType] = useState<TourStopType>(before.type);
  const [text, setText] = useState({ day: before.day, time: before.time ?? '', title: before.title ?? '', host: before.host ?? '', note: before.note ?? '' });
  const typed = (name: keyof typeof text) => ({ value: text[name], onChange: (value: string) => setText({ ...text, [name]: value }) });
  return {
    said: { day: text.day, time: text.time || null, type, title: text.title, host: text.host || null, note: text.note || null },
    fields: (place) => (
      <>
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
      </>
    ),
  };
}
