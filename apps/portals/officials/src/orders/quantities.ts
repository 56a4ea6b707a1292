import type { Unit } from '../generated/graphql.ts';
import { useText } from '../texts.ts';

export const GOODS_UNITS: readonly Unit[] = ['TONNE', 'KILOGRAM', 'PIECE', 'SET', 'VEHICLE', 'SQUARE_METRE', 'CUBIC_METRE', 'KILOWATT', 'MEGAWATT', 'GIGAWATT', 'GIGAWATT_HOUR', 'KILOVOLT_AMPERE'];

/** `1,150.5 吨`: every digit that is stored, the whole ones in groups. */
export function useQuantity(): (quantity: { value: string; unit: Unit }) => string {
  const say = useText();
  return ({ value, unit }) => {
    const [whole = '0', fraction] = value.split('.');
    return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${fraction ? `.${fraction}` : ''} ${say(`units.${unit}`)}`;
  };
}

/** One thing a line; blanks are left out. */
export const linesOf = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter(Boolean);

/** `2022-09 200` line by line, as months are typed or pasted. */
export const monthsOf = (text: string, unit: Unit) =>
  linesOf(text).map((line) => {
    const [month = '', value = ''] = line.split(/[\s,，]+/);
    return { month, free: { value, unit } };
  });

/** `2022-09 至 2022-11`, or the one month. */
export const windowOf = (from: string, to: string): string => (from === to ? from : `${from} – ${to}`);
