import { useQuery } from '@apollo/client/react';
import { EmptyState, ErrorState, FigureCell, formatInstant, Loading, Section, Strip } from '@gaoxin/ui';
import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { getFragmentData, graphql } from '../generated/index.ts';
import type { SignalsListQuery } from '../generated/graphql.ts';
import { FigureCell_Figure, FigureRows } from '../parts/figure-rows.tsx';
import { LoadMore } from '../parts/more.tsx';
import { SaveList } from '../parts/save-list.tsx';
import type { SheetRows } from '../parts/save-sheet.ts';
import { useText } from '../texts.ts';
import { SignalRow, SignalRow_Signal } from './signal-row.tsx';

const SignalsList_Query = graphql(`
  query SignalsList($first: Int! = 20, $after: String, $filter: SignalFilter) {
    signals(first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        ...SignalRow_Signal
      }
    }
  }
`);
const SignalShare_Query = graphql(`
  query SignalShare($ownerId: ID) {
    signalResponse(ownerId: $ownerId) {
      ...FigureCell_Figure
    }
  }
`);

interface Props {
  today: string;
  ownerId: string | null | undefined;
  reload: () => void;
}

/** What was heard and can still be answered in front, then what was missed; those that were answered are one click away. */
export function SignalsList({ today, ownerId, reload }: Props) {
  const say = useText();
  const [isAnswered, setAnswered] = useState(false);
  const filter = { unanswered: !isAnswered, ownerId: ownerId ?? null };
  const { data, previousData, error, refetch, fetchMore } = useQuery(SignalsList_Query, { variables: { filter }, fetchPolicy: 'cache-and-network' });
  const signals = (data ?? previousData)?.signals;
  return (
    <Section
      title={say('contacts.signals')}
      note={signals && say('contacts.dueCount', { count: signals.totalCount })}
      more={
        <span className="of-acts">
          {signals && signals.nodes.length > 0 && (
            <SaveList small document={SignalsList_Query} variables={{ filter }} page={(answer) => answer.signals} name={`${say('contacts.signals')}-${today}`} sheet={(rows) => sheetOf(rows, say)} />
          )}
          <Segmented
            size="small"
            value={isAnswered ? 'answered' : 'open'}
            onChange={(value) => setAnswered(value === 'answered')}
            options={(['open', 'answered'] as const).map((value) => ({ value, label: say(`contactWork.signals.${value}`) }))}
          />
        </span>
      }
    >
      <SignalShare ownerId={ownerId ?? null} />
      {error && !signals && <ErrorState text={say('contacts.failed')} onRetry={() => void refetch()} />}
      {!error && !signals && <Loading lines={3} />}
      {signals?.nodes.length === 0 && <EmptyState text={say(isAnswered ? 'contactWork.signals.answeredNone' : 'contacts.signalsNone')} />}
      {signals && signals.nodes.length > 0 && (
        <>
          <div className="oc-signals">
            {signals.nodes.map((signal) => (
              <SignalRow key={signal.id} signal={signal} today={today} reload={reload} withLead />
            ))}
          </div>
          <LoadMore shown={signals.nodes.length} total={signals.totalCount} hasMore={signals.pageInfo.hasNextPage} onMore={() => fetchMore({ variables: { after: signals.pageInfo.endCursor } })} />
        </>
      )}
    </Section>
  );
}

type Row = SignalsListQuery['signals']['nodes'][number];

const sheetOf = (rows: readonly Row[], say: ReturnType<typeof useText>): SheetRows => [
  [say('contacts.signalText'), say('contacts.signalSource'), say('contacts.lead'), say('contactWork.signals.seen'), say('contactWork.signals.closes'), say('contactWork.signals.answeredAt'), say('contacts.answerNote')],
  ...rows.map((row) => {
    const { text, source, lead, seenAt, windowEndsAt, answer } = getFragmentData(SignalRow_Signal, row);
    return [text, source, lead?.title ?? '', formatInstant(seenAt), formatInstant(windowEndsAt), answer ? formatInstant(answer.at) : '', answer?.note ?? ''];
  }),
];

/** The share that was answered in time, with the rows that it is counted from. */
function SignalShare({ ownerId }: { ownerId: string | null }) {
  const say = useText();
  const { data, previousData, error } = useQuery(SignalShare_Query, { variables: { ownerId }, fetchPolicy: 'cache-and-network' });
  const [isOpen, setOpen] = useState(false);
  const figure = getFragmentData(FigureCell_Figure, (data ?? previousData)?.signalResponse);
  if (!figure) return error ? <p className="gx-note">{say('contactWork.signals.shareFailed')}</p> : null;
  const name = say('contactWork.signals.share');
  return (
    <>
      <Strip>
        <FigureCell
          label={name}
          note={say('today.asOf', { day: figure.asOf })}
          figure={figure}
          more={
            <Button type="link" size="small" aria-label={`${name} ${say('contactWork.signals.rows')}`} onClick={() => setOpen(true)}>
              {say('contactWork.signals.rows')}
            </Button>
          }
        />
      </Strip>
      {isOpen && <FigureRows name={name} figure={figure} onClose={() => setOpen(false)} />}
    </>
  );
}
