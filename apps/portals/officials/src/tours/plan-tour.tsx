import { useAct } from '@gaoxin/client';
import { App } from 'antd';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';
import type { TourDirection } from '../generated/graphql.ts';
import { ActDrawer } from '../parts/act-form.tsx';
import { SelectField, TextField } from '../parts/fields.tsx';
import { LeadField } from '../parts/search-field.tsx';
import { useText } from '../texts.ts';

const Plan = graphql(`
  mutation PlanSiteTour($input: PlanSiteTourInput!) {
    planSiteTour(input: $input) {
      tour {
        id
      }
      errors {
        ...Fault
      }
    }
  }
`);

/** Plans a tour; its stops are arranged on its own page. */
export function PlanTour(props: { lead?: { id: string; title: string }; today: string; onClose: () => void; onDone: (id: string) => void }) {
  const say = useText();
  const { message } = App.useApp();
  const act = useAct(Plan);
  const [leadId, setLead] = useState(props.lead?.id ?? '');
  const [direction, setDirection] = useState<TourDirection>('INBOUND');
  const [text, setText] = useState({ title: '', party: '', startsOn: props.today, endsOn: props.today });
  const typed = (name: keyof typeof text) => ({ value: text[name], onChange: (value: string) => setText({ ...text, [name]: value }) });
  return (
    <ActDrawer
      title={say('tours.plan')}
      act={act}
      places={['leadId', 'direction', 'title', 'party', 'startsOn', 'endsOn']}
      verb={say('tours.plan')}
      input={() => ({ leadId: leadId || null, direction, ...text })}
      onDone={({ tour }) => {
        message.info(say('tours.planned'));
        props.onDone(tour!.id);
      }}
      onClose={props.onClose}
      onStale={props.onClose}
    >
      {!props.lead && <LeadField allowClear label={say('tours.lead')} place="leadId" value={leadId} onChange={setLead} />}
      <SelectField
        label={say('tours.direction')}
        place="direction"
        value={direction}
        onChange={(value) => setDirection(value as TourDirection)}
        options={(['INBOUND', 'OUTBOUND'] as const).map((value) => ({ value, label: say(`tours.directionName.${value}`) }))}
      />
      <TextField label={say('tours.name')} place="title" {...typed('title')} />
      <TextField label={say('tours.party')} place="party" {...typed('party')} />
      <TextField type="date" label={say('tours.startsOn')} place="startsOn" {...typed('startsOn')} />
      <TextField type="date" label={say('tours.endsOn')} place="endsOn" {...typed('endsOn')} />
    </ActDrawer>
  );
}
