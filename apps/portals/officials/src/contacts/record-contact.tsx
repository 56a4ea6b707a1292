import { useAct, useSession } from '@gaoxin/client';
import { App } from 'antd';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';
import { ActDrawer } from '../parts/act-form.tsx';
import { TextField } from '../parts/fields.tsx';
import { LeadField } from '../parts/search-field.tsx';
import { useText } from '../texts.ts';
import { CONTACT_PLACES, useContactFields } from './contact-fields.tsx';

const Record = graphql(`
  mutation RecordContact($input: RecordContactInput!) {
    recordContact(input: $input) {
      contact {
        id
        place
      }
      errors {
        ...Fault
      }
    }
  }
`);

/** Writes down a contact, of the lead whose page is open or of one that is chosen. */
export function RecordContact(props: { lead?: { id: string; title: string }; today: string; onClose: () => void; onDone: () => void }) {
  const say = useText();
  const { message } = App.useApp();
  const act = useAct(Record);
  const [leadId, setLead] = useState(props.lead?.id ?? '');
  const { input, fields } = useContactFields(props.today);
  const { viewer } = useSession();
  const [nextStepOn, setNextStepOn] = useState('');
  return (
    <ActDrawer
      title={props.lead ? say('contacts.recordFor', { title: props.lead.title }) : say('contacts.record')}
      act={act}
      places={[...CONTACT_PLACES, 'nextStepOn']}
      verb={say('contacts.record')}
      unchosen={leadId ? [] : ['leadId']}
      input={() => ({ leadId, ...input(), ...(nextStepOn && { nextStepOn }) })}
      onDone={({ contact }) => {
        message.info(say('contacts.recorded', { place: contact!.place }));
        props.onDone();
      }}
      onClose={props.onClose}
      onStale={props.onDone}
    >
      {!props.lead && <LeadField label={say('contacts.lead')} place="leadId" value={leadId} onChange={setLead} />}
      {fields}
      {viewer.roles.includes('RECRUITER') && <TextField type="date" label={say('leadWork.agreedAsStep')} note={say('contacts.optional')} place="nextStepOn" value={nextStepOn} onChange={setNextStepOn} />}
    </ActDrawer>
  );
}
