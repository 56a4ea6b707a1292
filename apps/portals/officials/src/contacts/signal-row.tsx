import { formatInstant, ListRow } from '@gaoxin/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { getFragmentData, graphql, type FragmentType } from '../generated/index.ts';
import type { SignalRow_SignalFragment } from '../generated/graphql.ts';
import { lateClass } from '../parts/due.tsx';
import { useText } from '../texts.ts';
import { AnswerSignal } from './signal-acts.tsx';
import { TurnSignal } from './turn-signal.tsx';

export const SignalRow_Signal = graphql(`
  fragment SignalRow_Signal on LeadSignal {
    id
    version
    text
    source
    seenAt
    windowEndsAt
    respondedInWindow
    minutesLeft
    light
    viewerCan
    answer {
      at
      note
    }
    lead {
      id
      title
    }
  }
`);

/** A signal with its window, and how to answer it. */
export function SignalRow(props: { signal: FragmentType<typeof SignalRow_Signal>; today: string; reload: () => void; withLead?: boolean }) {
  const say = useText();
  const signal = getFragmentData(SignalRow_Signal, props.signal);
  const windowWords = useWindowWords(props.today);
  const [open, setOpen] = useState<'ANSWER' | 'TURN_INTO_LEAD' | null>(null);
  const done = () => {
    setOpen(null);
    props.reload();
  };
  const Form = open === 'ANSWER' ? AnswerSignal : TurnSignal;
  return (
    <>
      <ListRow
        light={signal.light}
        kind={signal.source}
        title={signal.text}
        who={props.withLead && (signal.lead ? <Link to={`/officials/leads/${signal.lead.id}`}>{signal.lead.title}</Link> : say('contacts.noLead'))}
        when={<span className={lateClass(signal.light)}>{windowWords(signal)}</span>}
        action={
          <span className="oc-row-acts">
            {signal.viewerCan.map((action) => (
              <Button key={action} size="small" onClick={() => setOpen(action === 'ANSWER' ? 'ANSWER' : 'TURN_INTO_LEAD')}>
                {say(action === 'ANSWER' ? 'contacts.answer' : 'contactWork.turn.act')}
              </Button>
            ))}
          </span>
        }
      />
      {open && <Form signal={signal} today={props.today} onClose={() => setOpen(null)} onDone={done} />}
    </>
  );
}

/** How a signal stands, in words: the time left, or whether it was answered before its window closed. */
function useWindowWords(today: string): (signal: SignalRow_SignalFragment) => string {
  const say = useText();
  const left = (minutes: number) =>
    minutes >= 2_880 ? say('contacts.daysLeft', { count: Math.floor(minutes / 1_440) }) : minutes >= 60 ? say('contacts.hours', { count: Math.floor(minutes / 60) }) : say('contacts.minutes', { count: minutes });
  return ({ answer, respondedInWindow, minutesLeft, windowEndsAt }) => {
    const at = formatInstant(answer?.at ?? windowEndsAt, today);
    if (answer) return say(respondedInWindow ? 'contacts.inWindow' : 'contacts.afterWindow', { at });
    return typeof minutesLeft === 'number' ? say('contacts.windowLeft', { at, left: left(minutesLeft) }) : say('contacts.windowClosed', { at });
  };
}
