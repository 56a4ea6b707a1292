import { useFiles } from '@gaoxin/client';
import { knownWorkingDaysBetween } from '@gaoxin/kernel';
import { EmptyState, FileLinks, formatDay, StateMark } from '@gaoxin/ui';
import { Link } from 'react-router';
import { useOwn } from '../frame.tsx';
import { Head } from '../head.tsx';
import { useText } from '../texts.ts';
import type { Agreement } from './agreements-page.tsx';

export type Promised = NonNullable<Agreement['obligations']>[number];

/** What one side promised, by due day. */
export function Promises(props: { title: string; none: string; promised: readonly Promised[]; onFulfil: (promised: Promised) => void }) {
  return (
    <section>
      <Head title={props.title} note={String(props.promised.length)} />
      {props.promised.length === 0 && <EmptyState text={props.none} />}
      <ul>
        {props.promised.map((one) => (
          <Line key={one.id} promised={one} onFulfil={() => props.onFulfil(one)} />
        ))}
      </ul>
    </section>
  );
}

function Line({ promised, onFulfil }: { promised: Promised; onFulfil: () => void }) {
  const say = useText();
  const files = useFiles('recruitment');
  const standing = useStanding(promised);
  return (
    <li>
      <StateMark light={promised.light} />
      <div>
        <div>{promised.clause}</div>
        <p>
          {[say(`agreements.kind.${promised.kind}`), standing, promised.owner && say('agreements.owner', { name: promised.owner.name })].filter(Boolean).join('　')}
        </p>
        {promised.evidence && <p className="gx-note">{promised.evidence}</p>}
        <FileLinks files={promised.files} onOpen={files.save} />
        {promised.issue && (
          <p>
            <Link to={`/enterprise/issues/${promised.issue.id}`} aria-label={`${say('agreements.issue')} ${promised.clause}`}>
              {say('agreements.issue')}
            </Link>
          </p>
        )}
        {promised.viewerCan.includes('FULFIL') && (
          <button type="button" className="en-button" onClick={onFulfil} aria-label={say('agreements.fulfilTitle', { clause: promised.clause })}>
            {say('agreements.fulfil')}
          </button>
        )}
      </div>
    </li>
  );
}

function useStanding({ state, dueOn, fulfilledOn, breachedOn, light }: Promised): string {
  const say = useText();
  const { today } = useOwn();
  if (state === 'WAIVED') return say('agreements.waived');
  if (state === 'FULFILLED' && fulfilledOn) return say(fulfilledOn > dueOn ? 'agreements.doneLate' : 'agreements.done', { day: formatDay(fulfilledOn, today) });
  const due = say('agreements.due', { day: formatDay(dueOn, today) });
  if (light !== 'LATE' && light !== 'VERY_LATE') return due;
  const days = knownWorkingDaysBetween(dueOn, today);
  const late = days !== null && say('agreements.late', { count: days });
  return [due, late, breachedOn && say('agreements.breached', { day: formatDay(breachedOn, today) })].filter(Boolean).join('　');
}
