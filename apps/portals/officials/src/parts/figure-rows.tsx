import { formatInstant } from '@gaoxin/ui';
import { Button, Drawer } from 'antd';
import { Link } from 'react-router';
import type { FigureCell_FigureFragment } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { saveCsv } from './csv.ts';
import { useText } from '../texts.ts';

export const FigureCell_Figure = graphql(`
  fragment FigureCell_Figure on Figure {
    value
    numerator
    denominator
    n
    asOf
    definition
    rows {
      id
      kind
      title
      occurredOn
      recordedAt
      counted
    }
  }
`);

/** A figure with the rows it was counted from. */
export type CountedFigure = Omit<FigureCell_FigureFragment, ' $fragmentName'>;

const PAGES: Record<string, string> = { Project: 'projects', EnterpriseIssue: 'issues', Enterprise: 'enterprises', InvestmentLead: 'leads', InvestmentAgreement: 'leads/agreements' };

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
        <Button onClick={() => saveCsv(`${props.name}-${figure.asOf}.csv`, rowsOf(figure))}>{say('today.export')}</Button>
      </div>
    </Drawer>
  );
}

const rowsOf = (figure: CountedFigure) => [
  ['id', 'title', 'occurredOn', 'recordedAt', 'counted'],
  ...figure.rows.map((row) => [row.id, row.title, row.occurredOn ?? '', row.recordedAt ?? '', String(row.counted)]),
];
