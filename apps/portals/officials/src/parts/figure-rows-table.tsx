import { useLanguage } from '@gaoxin/client';
import { formatInstant, formatMoney } from '@gaoxin/ui';
import { Link } from 'react-router';
import type { Currency, LeftOutReason } from '../generated/graphql.ts';
import { useText } from '../texts.ts';
import { SaveRows } from './save-list.tsx';
import type { SheetRows } from './save-sheet.ts';

/** One row that a figure was counted from; a sum has the money of each. */
export interface CountedRow {
  id: string;
  kind: string;
  title: string;
  occurredOn?: string | null;
  recordedAt?: string | null;
  counted: boolean;
  amount?: { amount: string; currency: Currency } | null;
  /** Why it does not count in a sum. */
  leftOutFor?: LeftOutReason | null;
}

const PAGES: Record<string, string> = { Project: 'projects', EnterpriseIssue: 'issues', Enterprise: 'enterprises', InvestmentLead: 'leads', InvestmentAgreement: 'leads/agreements' };

interface Props {
  /** The file's. */
  name: string;
  rows: readonly CountedRow[];
  withMoney?: boolean;
}

/** The rows that a figure was counted from, each with the way to its page, and the same rows as a file. */
export function FigureRowsTable({ name, rows, withMoney = false }: Props) {
  const say = useText();
  return (
    <>
      <div className="gx-scroll">
        <table className="gx-table">
          <thead>
            <tr>
              <th scope="col">{say('figures.name')}</th>
              {withMoney && (
                <th scope="col" className="n">
                  {say('figures.investment')}
                </th>
              )}
              <th scope="col">{say('figures.day')}</th>
              <th scope="col">{say('figures.recorded')}</th>
              <th scope="col">{say('figures.counted')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.id} row={row} withMoney={withMoney} />
            ))}
          </tbody>
        </table>
      </div>
      <div className="gx-form-actions">
        <SaveRows name={name} sheet={() => sheetOf(rows, withMoney, say)} />
      </div>
    </>
  );
}

function Row({ row, withMoney }: { row: CountedRow; withMoney: boolean }) {
  const say = useText();
  const { language } = useLanguage();
  const page = PAGES[row.kind];
  return (
    <tr>
      <td>{page ? <Link to={`/officials/${page}/${row.id}`}>{row.title}</Link> : row.title}</td>
      {withMoney && <td className="n">{row.amount ? formatMoney(row.amount, language) : say('figures.none')}</td>}
      <td>{row.occurredOn ?? say('figures.none')}</td>
      <td>{row.recordedAt ? formatInstant(row.recordedAt) : say('figures.none')}</td>
      <td>{countedText(row, say)}</td>
    </tr>
  );
}

const countedText = ({ counted, leftOutFor }: CountedRow, say: ReturnType<typeof useText>): string =>
  leftOutFor ? say(`figures.leftOutFor.${leftOutFor}`) : say(counted ? 'figures.counted' : 'figures.notCounted');

const sheetOf = (rows: readonly CountedRow[], withMoney: boolean, say: ReturnType<typeof useText>): SheetRows => [
  [say('figures.number'), say('figures.name'), ...(withMoney ? [say('figures.investment'), say('leads.column.currency')] : []), say('figures.day'), say('figures.recorded'), say('figures.counted')],
  ...rows.map((row) => [
    row.id, row.title, ...(withMoney ? [row.amount?.amount ?? null, row.amount?.currency ?? null] : []), row.occurredOn ?? null, row.recordedAt ?? null, countedText(row, say),
  ]),
];
