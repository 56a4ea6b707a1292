import { formatInstant } from '@gaoxin/ui';
import { Link } from 'react-router';
import { SaveRows } from '../parts/save-list.tsx';
import { useText } from '../texts.ts';

/** One stay of a lead in a stage. */
export interface StayRow {
  id: string;
  title: string;
  startedOn: string;
  endedOn: string;
  days: number;
  recordedAt: string;
}

const CLASSES = [undefined, undefined, undefined, 'n', 'of-wide'] as const;

/** The stays that a median is the middle of, and the same as a file. */
export function StayRowsTable({ name, rows }: { name: string; rows: readonly StayRow[] }) {
  const say = useText();
  const heads = [say('figures.name'), say('figures.since'), say('figures.until'), say('figures.stayDays'), say('figures.recorded')];
  return (
    <>
      <div className="gx-scroll">
        <table className="gx-table fg-stays">
          <thead>
            <tr>
              {heads.map((head, index) => (
                <th key={head} scope="col" className={CLASSES[index]}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, title, startedOn, endedOn, days, recordedAt }) => (
              <tr key={`${id} ${recordedAt}`}>
                <td>
                  <Link to={`/officials/leads/${id}`}>{title}</Link>
                </td>
                <td>{startedOn}</td>
                <td>{endedOn}</td>
                <td className="n">{days}</td>
                <td className="of-wide">{formatInstant(recordedAt)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="gx-form-actions">
        <SaveRows
          name={name}
          sheet={() => [[say('figures.number'), ...heads], ...rows.map((row) => [row.id, row.title, row.startedOn, row.endedOn, row.days, row.recordedAt])]}
        />
      </div>
    </>
  );
}
