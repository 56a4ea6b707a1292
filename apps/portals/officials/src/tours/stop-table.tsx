import { Button } from 'antd';
import type { TourPageQuery, TourStopInput } from '../generated/graphql.ts';
import { useText } from '../texts.ts';

export type Stop = NonNullable<TourPageQuery['siteTour']>['stops'][number];

export const plannedOf = ({ day, time, type, title, host, note }: Stop): TourStopInput => ({ day, time: time ?? null, type, title, host: host ?? null, note: note ?? null });

/** The stops with one of them a place up or down: the two change places and hours. Stops of other days stay where they are. */
export function moved(stops: readonly Stop[], stop: Stop, step: -1 | 1): Stop[] {
  const next = [...stops];
  const from = next.indexOf(stop);
  const to = from + step;
  if (next[to]?.day !== stop.day) return next;
  const other = next[to]!;
  [next[from], next[to]] = [{ ...other, time: stop.time ?? null }, { ...stop, time: other.time ?? null }];
  return next;
}

/** The stops of one day, each with buttons that move it. */
export function StopTable(props: { stops: readonly Stop[]; arranges: boolean; onMove: (stop: Stop, step: -1 | 1) => void; onRevise: (stop: Stop) => void; onRemove: (stop: Stop) => void }) {
  const say = useText();
  const { stops } = props;
  return (
    <table className="gx-table ot-stops">
      <thead>
        <tr>
          <th scope="col">{say('tours.time')}</th>
          <th scope="col">{say('tours.stop')}</th>
          <th scope="col">{say('tours.type')}</th>
          <th scope="col" className="of-wide">{say('tours.host')}</th>
          <th scope="col" className="of-wide">{say('tours.note')}</th>
          {props.arranges && (
            <th scope="col" className="op-screen">
              <span className="gx-hidden">{say('tours.order')}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {stops.map((stop, index) => (
          <tr key={stop.id}>
            <td>{stop.time ?? '—'}</td>
            <th scope="row">
              {stop.title}
              <div className="of-narrow gx-note">{[stop.host, stop.note].filter(Boolean).join(' · ')}</div>
            </th>
            <td>{say(`tours.typeName.${stop.type}`)}</td>
            <td className="of-wide">{stop.host}</td>
            <td className="of-wide">{stop.note}</td>
            {props.arranges && (
              <td className="op-screen ot-order">
                <Button size="small" disabled={index === 0} aria-label={say('tours.up', { title: stop.title })} onClick={() => props.onMove(stop, -1)}>
                  ↑
                </Button>
                <Button size="small" disabled={index === stops.length - 1} aria-label={say('tours.down', { title: stop.title })} onClick={() => props.onMove(stop, 1)}>
                  ↓
                </Button>
                <Button size="small" type="text" aria-label={say('contactWork.tours.reviseStopOf', { title: stop.title })} onClick={() => props.onRevise(stop)}>
                  {say('contactWork.tours.reviseStop')}
                </Button>
                <Button size="small" type="text" aria-label={say('tours.removeStop', { title: stop.title })} onClick={() => props.onRemove(stop)}>
                  {say('tours.remove')}
                </Button>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
