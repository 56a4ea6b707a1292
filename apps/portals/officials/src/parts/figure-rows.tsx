import { Drawer } from 'antd';
import type { FigureCell_FigureFragment } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { useText } from '../texts.ts';
import { FigureRowsTable } from './figure-rows-table.tsx';

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
        {say('figures.definition')}：{figure.definition}
      </p>
      <FigureRowsTable name={`${props.name}-${figure.asOf}`} rows={figure.rows} />
    </Drawer>
  );
}
