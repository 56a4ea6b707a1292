import { useAct } from '@gaoxin/client';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';
import { ActDrawer } from '../parts/act-form.tsx';
import { TextField } from '../parts/fields.tsx';
import { useText } from '../texts.ts';
import { CONTACT_PLACES, useContactFields, type WrittenContact } from './contact-fields.tsx';

const Correct = graphql(`
  mutation CorrectContact($input: CorrectContactInput!) {
    correctContact(input: $input) {
      contact {
        ...ContactItem_Contact
      }
      errors {
        ...Fault
      }
    }
  }
`);
const Strike = graphql(`
  mutation StrikeContact($input: StrikeContactInput!) {
    strikeContact(input: $input) {
      contact {
        ...ContactItem_Contact
      }
      errors {
        ...Fault
      }
    }
  }
`);

interface Props {
  contact: WrittenContact & { id: string; version: number };
  today: string;
  onClose: () => void;
  onDone: () => void;
}

/** Corrects a contact; what was written before stays in the record. */
export function CorrectContact({ contact, today, onClose, onDone }: Props) {
  const say = useText();
  const act = useAct(Correct);
  const [reason, setReason] = useState('');
  const { input, fields } = useContactFields(today, contact);
  return (
    <ActDrawer
      title={say('contacts.correct')}
      act={act}
      places={CONTACT_PLACES}
      verb={say('contacts.correct')}
      input={() => ({ contactId: contact.id, version: contact.version, reason, ...input() })}
      onDone={onDone}
      onClose={onClose}
      onStale={onDone}
    >
      <p className="of-hint">{say('contacts.correctHint')}</p>
      <TextField label={say('contacts.correctionReason')} place="reason" value={reason} onChange={setReason} />
      {fields}
    </ActDrawer>
  );
}

/** Strikes a contact out; it stays readable and counts no longer. */
export function StrikeContact({ contact, onClose, onDone }: Props) {
  const say = useText();
  const act = useAct(Strike);
  const [reason, setReason] = useState('');
  return (
    <ActDrawer
      title={say('contacts.strike')}
      act={act}
      places={['reason']}
      verb={say('contacts.strike')}
      input={() => ({ contactId: contact.id, version: contact.version, reason })}
      onDone={onDone}
      onClose={onClose}
      onStale={onDone}
    >
      <p className="of-hint">{say('contacts.strikeHint')}</p>
      <TextField label={say('contacts.strikeReason')} place="reason" value={reason} onChange={setReason} />
    </ActDrawer>
  );
}
