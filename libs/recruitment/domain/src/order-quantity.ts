import { RuleError } from '@gaoxin/kernel';
import type { Unit } from './quantity.ts';

/** How large a quantity is by its digits: enough to decide whether to talk, too little to learn a volume from. */
export type QuantityClass = 'UNDER_TEN' | 'TENS' | 'HUNDREDS' | 'THOUSANDS' | 'TEN_THOUSANDS';

interface Measured {
  value: string;
  unit: Unit;
}

/** Units that turn into each other, by how many of the smallest one they hold. Every other unit agrees with itself only. */
const SCALES: readonly Partial<Record<Unit, bigint>>[] = [
  { KILOGRAM: 1n, TONNE: 1_000n },
  { KILOWATT: 1n, MEGAWATT: 1_000n, GIGAWATT: 1_000_000n },
];
const CLASSES: readonly QuantityClass[] = ['UNDER_TEN', 'TENS', 'HUNDREDS', 'THOUSANDS', 'TEN_THOUSANDS'];
const PLACES = 4;
const ONE = 10n ** BigInt(PLACES);

const scaleOf = (unit: Unit): Partial<Record<Unit, bigint>> => SCALES.find((scale) => unit in scale) ?? { [unit]: 1n };

export const unitsAgree = (a: Unit, b: Unit): boolean => b in scaleOf(a);

/** The quantity in ten-thousandths of the smallest unit of its scale, exact. */
export function exactly({ value, unit }: Measured): bigint {
  const [whole = '0', fraction = ''] = value.replace('-', '').split('.');
  const digits = BigInt(whole) * ONE + BigInt(fraction.padEnd(PLACES, '0').slice(0, PLACES));
  return (value.startsWith('-') ? -digits : digits) * scaleOf(unit)[unit]!;
}

/** What `exactly` gave, told in a unit again; what is less than its fourth decimal is left out. */
export function inUnit(exact: bigint, unit: Unit): string {
  const digits = exact / scaleOf(unit)[unit]!;
  const fraction = (digits % ONE).toString().padStart(PLACES, '0').replace(/0+$/, '');
  return `${digits / ONE}${fraction && `.${fraction}`}`;
}

export const classOf = (exact: bigint, unit: Unit): QuantityClass => {
  const whole = inUnit(exact, unit).split('.')[0]!;
  return CLASSES[Math.min(whole.length, CLASSES.length) - 1]!;
};

/** @throws RuleError OUT_OF_RANGE for nothing or less, QUANTITY_NOT_EXACT for a bound: an order cannot be "about". */
export function expectQuantity(quantity: Measured & { bound?: string | null }, path: readonly string[]): void {
  if (quantity.bound && quantity.bound !== 'EXACT') throw new RuleError('QUANTITY_NOT_EXACT', {}, [...path, 'bound']);
  if (exactly(quantity) <= 0n) throw new RuleError('OUT_OF_RANGE', { min: '0.0001', max: '10¹⁵' }, [...path, 'value']);
}

/** @throws RuleError UNIT_MISMATCH when one cannot be told in the other. */
export function expectUnit(unit: Unit, among: Unit, path: readonly string[]): void {
  if (!unitsAgree(unit, among)) throw new RuleError('UNIT_MISMATCH', { unit, among }, [...path, 'unit']);
}
