import { formatInstant } from '@gaoxin/ui';
import { Button, Drawer } from 'antd';
import { Link } from 'react-router';
import type { FigureCell_FigureFragment } from '../gql/graphql.ts';
import { useText } from '../texts.ts';

/** A figure with the rows it was counted from. */
export type CountedFigure = Omit<FigureCell_FigureFragment, ' $fragmentName'>;

const PAGES: Record<string, string> = { Project: 'projects', EnterpriseIssue: 'issues' };

/** The rows behind a figure, with its definition, and the same rows as a file. */
export function FigureRows(props: { name: string; figure: CountedFigure; onClose: () => void }) {
  const say = useText();
  const { figure } = props;
  return (
    <Drawer open title={say('today.rowsTitle', { name: props.name })} size={560} onClose={props.onClose} destroyOnHidden>
      <p className="gx-small">
        <b>
          {figure.numerator} / {figure.denominator}
        </b>
        　{say('today.asOf', { day: figure.asOf })}
      </p>
      <p className="gx-note">
        {say('today.definition')}：{figure.definition}
      </p>
      <div className="gx-scroll">
        <table className="gx-table">
          <thead>
            <tr>
              <th scope="col">{say('today.rowName')}</th>
              <th scope="col">{say('today.rowDay')}</th>
              <th scope="col">{say('today.rowRecorded')}</th>
              <th scope="col">{say('today.rowsCounted')}</th>
            </tr>
          </thead>
          <tbody>
            {figure.rows.map((row) => (
              <tr key={row.id}>
                <td>{PAGES[row.kind] ? <Link to={`/officials/${PAGES[row.kind]}/${row.id}`}>{row.title}</Link> : row.title}</td>
                <td>{row.occurredOn ?? say('today.none')}</td>
                <td>{row.recordedAt ? formatInstant(row.recordedAt) : say('today.none')}</td>
                <td>{say(row.counted ? 'today.rowsCounted' : 'today.rowsNotCounted')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="gx-form-actions">
        <Button onClick={() => saveAsCsv(props.name, figure)}>{say('today.export')}</Button>
      </div>
    </Drawer>
  );
}

function saveAsCsv(name: string, figure: CountedFigure): void {
  const lines = [
    ['id', 'title', 'occurredOn', 'recordedAt', 'counted'],
    ...figure.rows.map((row) => [row.id, row.title, row.occurredOn ?? '', row.recordedAt ?? '', String(row.counted)]),
  ];
  // The byte-order mark makes a spreadsheet read the file as UTF-8.
  const url = URL.createObjectURL(new Blob([`\u{FEFF}${lines.map((cells) => cells.map(cellOf).join(',')).join('\r\n')}`], { type: 'text/csv' }));
  Object.assign(document.createElement('a'), { href: url, download: `${name}-${figure.asOf}.csv` }).click();
  URL.revokeObjectURL(url);
}

/** A cell that a spreadsheet reads as text: quoted, and never the start of a formula. */
const cellOf = (text: string): string => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
