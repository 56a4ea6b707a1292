import type { ImportRowFieldsFragment } from '../generated/graphql.ts';
import { useText } from '../texts.ts';

type Row = ImportRowFieldsFragment['nodes'][number];

const MARK = { NEW: '＋', CHANGED: '△', UNCHANGED: '○', REJECTED: '◆' } as const;

/** What each row of the file would do, or did. */
export function ImportRows({ rows }: { rows: readonly Row[] }) {
  const say = useText();
  return (
    <table className="gx-table im-rows">
      <thead>
        <tr>
          <th scope="col" className="n">{say('imports.row')}</th>
          <th scope="col">{say('imports.what')}</th>
          <th scope="col">{say('imports.name')}</th>
          <th scope="col">{say('imports.details')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.number}>
            <td className="n">{row.number}</td>
            <td className={`im-${row.outcome.toLowerCase()}`}>
              <span aria-hidden="true">{MARK[row.outcome]}</span> {say(`imports.outcome.${row.outcome}`)}
              {row.state !== 'WAITING' && <div className="gx-note">{say(`imports.rowState.${row.state}`)}</div>}
            </td>
            <th scope="row">{row.title ?? say('common.none')}</th>
            <td>
              <Details row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Details({ row }: { row: Row }) {
  const say = useText();
  if (row.faults.length > 0) {
    return row.faults.map(({ column, message }) => (
      <div key={`${column}${message}`} className="im-fault">
        {column && <b>{column}　</b>}
        {message}
      </div>
    ));
  }
  if (row.outcome === 'CHANGED') {
    return row.changes.map(({ column, from, to }) => (
      <div key={column}>
        <span className="gx-note">{column}</span> <del>{from ?? say('imports.empty')}</del> → <ins>{to ?? say('imports.empty')}</ins>
      </div>
    ));
  }
  return <span className="gx-note">{row.values.map(({ text }) => text).join('　')}</span>;
}
