import { useLanguage } from '@gaoxin/client';
import { formatInstant, formatMoney } from '@gaoxin/ui';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { LeftOutReason } from '../generated/graphql.ts';
import { saveCsv } from '../parts/csv.ts';
import { useText } from '../texts.ts';

/** A row of a share, of a sum or of a median; each has what the figure is made of. */
interface Row {
  id: string;
  kind: string;
  title: string;
  occurredOn?: string | null;
  recordedAt?: string | null;
  counted?: boolean;
  leftOutFor?: LeftOutReason | null;
  amount?: { amount: string; currency: string } | null;
  startedOn?: string;
  endedOn?: string;
  days?: number;
}
export interface Opened {
  n: number;
  leftOut?: number;
  definition: string;
  rows: readonly Row[];
}

const PAGES: Record<string, string> = { InvestmentLead: 'leads', InvestmentAgreement: 'leads/agreements' };

interface Column {
  name: string;
  isNumber?: boolean;
  cell: (row: Row) => ReactNode;
  /** What the file says, where that is not the cell. */
  values: (row: Row) => Record<string, string | number>;
}

/** The rows with what the figure is made of, under its definition. */
export function OpenedRows({ opened, asOf, name }: { opened: Opened; asOf: string; name: string }) {
  const say = useText();
  const columns = useColumns(opened);
  const total = opened.n + (opened.leftOut ?? 0);
  return (
    <>
      <p className="gx-small">
        {say('figures.rowsShown', { shown: opened.rows.length, count: total })}　{say('figures.asOf')} {asOf}
      </p>
      <p className="gx-note">
        {say('figures.definition')}：{opened.definition}
      </p>
      <div className="gx-scroll">
        <table className="gx-table">
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.name} scope="col" className={column.isNumber ? 'n' : undefined}>
                  {column.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {opened.rows.map((row, index) => (
              // A lead stays in a stage more than once.
              <tr key={`${row.id} ${index}`}>
                {columns.map((column) => (
                  <td key={column.name} className={column.isNumber ? 'n' : undefined}>
                    {column.cell(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="gx-form-actions">
        <Button onClick={() => saveCsv(`${name}-${asOf}.csv`, fileOf(opened.rows, columns))}>{say('figures.export')}</Button>
      </div>
    </>
  );
}

function useColumns({ leftOut, rows }: Opened): Column[] {
  const say = useText();
  const { language } = useLanguage();
  const none = say('figures.none');
  const day = (name: string, field: 'occurredOn' | 'startedOn' | 'endedOn'): Column => ({ name, cell: (row) => row[field] ?? none, values: (row) => ({ [field]: row[field] ?? '' }) });
  const title: Column = {
    name: say('figures.name'),
    cell: (row) => (PAGES[row.kind] ? <Link to={`/officials/${PAGES[row.kind]}/${row.id}`}>{row.title}</Link> : row.title),
    values: ({ id, title: text }) => ({ id, title: text }),
  };
  const money: Column = {
    name: say('figures.investment'),
    isNumber: true,
    cell: ({ amount }) => (amount ? formatMoney(amount, language) : none),
    values: ({ amount }) => ({ amount: amount?.amount ?? '', currency: amount?.currency ?? '' }),
  };
  const recorded: Column = { name: say('figures.recorded'), cell: ({ recordedAt }) => (recordedAt ? formatInstant(recordedAt) : none), values: ({ recordedAt }) => ({ recordedAt: recordedAt ?? '' }) };
  const counted: Column = {
    name: say('figures.counted'),
    cell: (row) => (row.leftOutFor ? say(`figures.leftOutFor.${row.leftOutFor}`) : say(row.counted ? 'figures.counted' : 'figures.notCounted')),
    values: (row) => ({ counted: String(row.counted), ...(leftOut !== undefined && { leftOutFor: row.leftOutFor ?? '' }) }),
  };
  const stayed: Column = { name: say('figures.stayDays'), isNumber: true, cell: ({ days }) => days, values: ({ days = 0 }) => ({ days }) };
  if (rows[0]?.days !== undefined) return [title, day(say('figures.since'), 'startedOn'), day(say('figures.until'), 'endedOn'), stayed, recorded];
  return [title, ...(leftOut === undefined ? [] : [money]), day(say('figures.day'), 'occurredOn'), recorded, counted];
}

function fileOf(rows: readonly Row[], columns: readonly Column[]): (string | number)[][] {
  const lines = rows.map((row) => Object.assign({}, ...columns.map((column) => column.values(row))) as Record<string, string | number>);
  return [Object.keys(lines[0] ?? {}), ...lines.map((line) => Object.values(line))];
}
