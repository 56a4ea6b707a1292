import { useAct } from '@gaoxin/client';
import { App } from 'antd';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';
import { ActDrawer } from '../parts/act-form.tsx';
import { LongField, TextField } from '../parts/fields.tsx';
import { instantOf, timeNow } from '../parts/moment.ts';
import { LeadField } from '../parts/search-field.tsx';
import { useText } from '../texts.ts';

const Record = graphql(`
  mutation RecordSignal($input: RecordSignalInput!) {
    recordSignal(input: $input) {
      signal {
        id
      }
      errors {
        ...Fault
      }
    }
  }
`);
const Answer = graphql(`
  mutation AnswerSignal($input: AnswerSignalInput!) {
    answerSignal(input: $input) {
      signal {
        ...SignalRow_Signal
      }
      errors {
        ...Fault
      }
    }
  }
`);

interface Props {
  today: string;
  onClose: () => void;
  onDone: () => void;
}

/** Writes down what was heard and until when it can be answered. */
export function RecordSignal(props: Props & { leadId?: string }) {
  const say = useText();
  const act = useAct(Record);
  const [leadId, setLead] = useState(props.leadId ?? '');
  const [text, setText] = useState({ text: '', source: '', seenDay: props.today, seenTime: timeNow(props.today), windowDay: props.today, windowTime: '18:00' });
  const typed = (name: keyof typeof text) => ({ value: text[name], onChange: (value: string) => setText({ ...text, [name]: value }) });
  return (
    <ActDrawer
      title={say('contacts.recordSignal')}
      act={act}
      places={['leadId', 'text', 'source', 'seenAt', 'windowEndsAt']}
      verb={say('contacts.recordSignal')}
      input={() => ({
        leadId: leadId || null,
        text: text.text,
        source: text.source,
        seenAt: instantOf(text.seenDay, text.seenTime),
        windowEndsAt: instantOf(text.windowDay, text.windowTime),
      })}
      onDone={props.onDone}
      onClose={props.onClose}
      onStale={props.onDone}
    >
      {!props.leadId && <LeadField allowClear label={say('contacts.signalLead')} place="leadId" value={leadId} onChange={setLead} />}
      <LongField rows={3} label={say('contacts.signalText')} place="text" {...typed('text')} />
      <TextField label={say('contacts.signalSource')} place="source" {...typed('source')} />
      <div className="oc-when">
        <TextField type="date" label={say('contacts.seenDay')} place="seenAt" {...typed('seenDay')} />
        <TextField type="time" label={say('contacts.time')} place="seenTime" {...typed('seenTime')} />
      </div>
      <div className="oc-when">
        <TextField type="date" label={say('contacts.windowDay')} place="windowEndsAt" {...typed('windowDay')} />
        <TextField type="time" label={say('contacts.time')} place="windowTime" {...typed('windowTime')} />
      </div>
    </ActDrawer>
  );
}

export interface Mended extends Props {
  signal: { id: string; version: number };
}

/** Says how a signal was answered when there is no contact record. */
export function AnswerSignal({ signal, today, onClose, onDone }: Mended) {
  const say = useText();
  const { message } = App.useApp();
  const act = useAct(Answer);
  const [text, setText] = useState({ day: today, time: timeNow(today), note: '' });
  const typed = (name: keyof typeof text) => ({ value: text[name], onChange: (value: string) => setText({ ...text, [name]: value }) });
  return (
    <ActDrawer
      title={say('contacts.answer')}
      act={act}
      places={['answeredAt', 'note']}
      verb={say('contacts.answer')}
      input={() => ({ signalId: signal.id, version: signal.version, answeredAt: instantOf(text.day, text.time), note: text.note })}
      onDone={() => {
        message.info(say('contacts.answered'));
        onDone();
      }}
      onClose={onClose}
      onStale={onDone}
    >
      <div className="oc-when">
        <TextField type="date" label={say('contacts.answerDay')} place="answeredAt" {...typed('day')} />
        <TextField type="time" label={say('contacts.time')} place="time" {...typed('time')} />
      </div>
      <LongField rows={3} label={say('contacts.answerNote')} place="note" {...typed('note')} />
    </ActDrawer>
  );
}
