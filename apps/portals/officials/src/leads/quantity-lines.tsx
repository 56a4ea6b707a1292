import { Button } from 'antd';
import type { QuantityBound, Unit } from '../generated/graphql.ts';
import { SelectField, TextField } from '../parts/fields.tsx';
import { BOUNDS, UNITS, type QuantityLine } from './lead-form.ts';
import { useText } from '../texts.ts';

interface Props {
  legend: string;
  place: string;
  /** What each line is about: typed, or chosen where there are options. */
  what: { label: string; field: string; options?: readonly { value: string; label: string }[] };
  lines: readonly QuantityLine[];
  fresh: QuantityLine;
  add: string;
  hasNote?: boolean;
  onChange: (lines: QuantityLine[]) => void;
}

/** Quantities line by line, each with its unit and whether the source gave a bound. */
export function QuantityLines(props: Props) {
  const say = useText();
  const { lines, onChange } = props;
  const set = (index: number, change: Partial<QuantityLine>) => onChange(lines.map((line, at) => (at === index ? { ...line, ...change } : line)));
  return (
    <fieldset className="le-lines">
      <legend>{props.legend}</legend>
      {lines.map((line, index) => (
        <div key={index} className="le-line">
          <Line {...props} line={line} place={`${props.place}.${index}`} set={(change) => set(index, change)} />
          <Button size="small" aria-label={say('leads.removeLine', { line: index + 1 })} onClick={() => onChange(lines.filter((_, at) => at !== index))}>
            ×
          </Button>
        </div>
      ))}
      <Button size="small" onClick={() => onChange([...lines, props.fresh])}>
        {props.add}
      </Button>
    </fieldset>
  );
}

function Line({ what, line, place, set, hasNote }: Pick<Props, 'what' | 'hasNote'> & { line: QuantityLine; place: string; set: (change: Partial<QuantityLine>) => void }) {
  const say = useText();
  const at = (field: string) => `${place}.${field}`;
  const named = { label: what.label, place: at(what.field), value: line.what, onChange: (value: string) => set({ what: value }) };
  return (
    <>
      {what.options ? <SelectField {...named} options={what.options} /> : <TextField {...named} />}
      <SelectField
        label={say('leads.bound')}
        place={at('quantity.bound')}
        value={line.bound}
        onChange={(bound) => set({ bound: bound as QuantityBound })}
        options={BOUNDS.map((value) => ({ value, label: say(`leads.boundName.${value}`) }))}
      />
      <TextField label={say('leads.quantity')} place={at('quantity.value')} value={line.value} onChange={(value) => set({ value })} />
      <SelectField
        label={say('leads.unit')}
        place={at('quantity.unit')}
        value={line.unit}
        onChange={(unit) => set({ unit: unit as Unit })}
        options={UNITS.map((value) => ({ value, label: say(`units.${value}`) }))}
      />
      {hasNote && <TextField label={say('leads.note')} place={at('note')} value={line.note} onChange={(note) => set({ note })} />}
    </>
  );
}
