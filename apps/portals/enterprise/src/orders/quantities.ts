import type { Unit } from '../generated/graphql.ts';
import { useText } from '../texts.ts';

/** Units that goods are offered in; the other ones are for land, power and people. */
export const GOODS_UNITS: readonly Unit[] = ['TONNE', 'KILOGRAM', 'PIECE', 'SET', 'VEHICLE', 'SQUARE_METRE', 'CUBIC_METRE', 'KILOWATT', 'MEGAWATT', 'GIGAWATT', 'GIGAWATT_HOUR', 'KILOVOLT_AMPERE'];

/** `150 吨`: every digit that is stored, in groups. */
export function useQuantity(): (quantity: { value: string; unit: Unit }) => string {
  const say = useText();
  return ({ value, unit }) => `${value.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',')} ${say(`orders.unit.${unit}`)}`;
}

/** The month and those after it, `YYYY-MM`. */
export const monthsFrom = (today: string, count: number): string[] => {
  const [year, month] = today.split('-').map(Number) as [number, number];
  return Array.from({ length: count }, (_, index) => new Date(Date.UTC(year, month - 1 + index, 1)).toISOString().slice(0, 7));
};

/** One thing a line; blanks are left out. */
export const linesOf = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter(Boolean);
