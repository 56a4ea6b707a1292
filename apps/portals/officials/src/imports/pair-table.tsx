import { EmptyState } from '@gaoxin/ui';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { DuplicateReason } from '../generated/graphql.ts';
import { useText } from '../texts.ts';

export interface PairRow {
  id: string;
  score: number;
  reason: DuplicateReason;
  left: ReactNode;
  right: ReactNode;
}

/** Proposed pairs, most alike first. */
export function PairTable({ pairs, onCompare }: { pairs: readonly PairRow[]; onCompare: (id: string) => void }) {
  const say = useText();
  if (pairs.length === 0) return <EmptyState text={say('imports.noPairs')} />;
  return (
    <table className="gx-table">
      <thead>
        <tr>
          <th scope="col">{say('imports.name')}</th>
          <th scope="col">{say('imports.name')}</th>
          <th scope="col" className="n">{say('imports.likeness')}</th>
          <th scope="col">{say('imports.act')}</th>
        </tr>
      </thead>
      <tbody>
        {pairs.map((pair) => (
          <tr key={pair.id}>
            <td>{pair.left}</td>
            <td>{pair.right}</td>
            <td className="n">
              {pair.score}% <div className="gx-note">{say(`imports.reason.${pair.reason}`)}</div>
            </td>
            <td>
              <Button size="small" onClick={() => onCompare(pair.id)}>
                {say('imports.compare')}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export interface ComparedField {
  key: string;
  label: string;
  left: string | null;
  right: string | null;
  /** Whether the merge can choose it. */
  canTake: boolean;
}

/** Two records side by side: one is kept, and it may take what the other says. */
export function CompareTable(props: {
  fields: readonly ComparedField[];
  names: readonly [string, string];
  keep: 'left' | 'right';
  onKeep: (side: 'left' | 'right') => void;
  taken: ReadonlySet<string>;
  onTake: (field: string, taken: boolean) => void;
}) {
  const say = useText();
  const other = props.keep === 'left' ? 'right' : 'left';
  const sides = ['left', 'right'] as const;
  return (
    <div className="gx-scroll">
      <table className="gx-table im-compare">
        <thead>
          <tr>
            <th scope="col">{say('imports.field')}</th>
            {sides.map((side, index) => (
              <th key={side} scope="col">
                <label>
                  <input type="radio" name="keep" checked={props.keep === side} onChange={() => props.onKeep(side)} /> {say('imports.keep')} {props.names[index]}
                </label>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.fields.map((field) => (
            <tr key={field.key}>
              <th scope="row">{field.label}</th>
              {sides.map((side) => (
                <td key={side} className={field.left === field.right ? undefined : 'differs'}>
                  {field[side] ?? say('imports.empty')}
                  {field.canTake && side === other && field.left !== field.right && field[side] !== null && (
                    <div>
                      <label>
                        <input type="checkbox" aria-label={`${say('imports.take')} ${field.label}`} checked={props.taken.has(field.key)} onChange={(event) => props.onTake(field.key, event.target.checked)} /> {say('imports.take')}
                      </label>
                    </div>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
