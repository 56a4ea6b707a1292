import { faultsAt, type FormFault } from '@gaoxin/ui';
import type { QuantityBound, Unit } from '../generated/graphql.ts';
import { useText } from '../texts.ts';
import { GOODS_UNITS } from './quantities.ts';

export interface Line {
  label: string;
  value: string;
  unit: Unit;
  bound: QuantityBound;
}

const BOUNDS: readonly QuantityBound[] = ['EXACT', 'AT_LEAST', 'AT_MOST', 'ABOUT'];
const NEW: Line = { label: '', value: '', unit: 'TONNE', bound: 'EXACT' };

/** What the enterprise can make, as many lines as it likes, each exact or as a bound. */
export function CapacityLines(props: { lines: readonly Line[]; faults: readonly FormFault[]; onChange: (lines: readonly Line[]) => void }) {
  const say = useText();
  const change = (at: number, part: Partial<Line>) => props.onChange(props.lines.map((line, index) => (index === at ? { ...line, ...part } : line)));
  const found = faultsAt(props.faults, 'capacity');
  return (
    <fieldset className="eo-capacity">
      <legend>{say('orders.capacity')}</legend>
      {props.lines.map((line, index) => {
        const named = (what: string) => `${what} ${index + 1}`;
        return (
          <div key={index} className="eo-line">
            <input className="en-input" aria-label={named(say('orders.capacityLabel'))} placeholder={say('orders.capacityLabel')} value={line.label} onChange={(event) => change(index, { label: event.target.value })} />
            <select className="en-input" aria-label={named(say('orders.boundLabel'))} value={line.bound} onChange={(event) => change(index, { bound: event.target.value as QuantityBound })}>
              {BOUNDS.map((bound) => (
                <option key={bound} value={bound}>
                  {say(`orders.bound.${bound}`)}
                </option>
              ))}
            </select>
            <input className="en-input" inputMode="decimal" aria-label={named(say('orders.value'))} placeholder={say('orders.value')} value={line.value} onChange={(event) => change(index, { value: event.target.value })} />
            <select className="en-input" aria-label={named(say('orders.unitLabel'))} value={line.unit} onChange={(event) => change(index, { unit: event.target.value as Unit })}>
              {[...GOODS_UNITS, 'PERCENT' as const].map((unit) => (
                <option key={unit} value={unit}>
                  {say(`orders.unit.${unit}`)}
                </option>
              ))}
            </select>
            <button type="button" className="en-button" onClick={() => props.onChange(props.lines.filter((_, at) => at !== index))}>
              {say('orders.removeLine')}
            </button>
          </div>
        );
      })}
      {found.length > 0 && (
        <div className="gx-fault" role="alert">
          {found.map(({ message }) => message).join(' ')}
        </div>
      )}
      <button type="button" className="en-button" onClick={() => props.onChange([...props.lines, NEW])}>
        {say('orders.addLine')}
      </button>
    </fieldset>
  );
}
