import { RuleError } from '@gaoxin/kernel';
import type { Quantity, Unit } from './quantity.ts';

export type UtilityKind = 'POWER' | 'WATER' | 'GAS' | 'STEAM' | 'SEWAGE' | 'FLOOR_LOAD' | 'CEILING_HEIGHT' | 'CRANE';

/** One thing that a site offers, or that a project asks for. */
export interface SiteUtility {
  kind: UtilityKind;
  quantity: Quantity;
}

/** Units that measure the same thing, and what one of each is in the first of its family. */
const FAMILIES: readonly Partial<Record<Unit, number>>[] = [
  { SQUARE_METRE: 1, MU: 2000 / 3 },
  { KILOVOLT_AMPERE: 1 },
  { CUBIC_METRE_PER_DAY: 1, CUBIC_METRE_PER_HOUR: 24 },
  { TONNE_PER_HOUR: 1 },
  { TONNE_PER_SQUARE_METRE: 1, KILONEWTON_PER_SQUARE_METRE: 1 / 9.806_65 },
  { METRE: 1 },
  { TONNE: 1 },
];

const UNIT_OF: Record<UtilityKind, Unit> = {
  POWER: 'KILOVOLT_AMPERE',
  WATER: 'CUBIC_METRE_PER_DAY',
  GAS: 'CUBIC_METRE_PER_HOUR',
  STEAM: 'TONNE_PER_HOUR',
  SEWAGE: 'CUBIC_METRE_PER_DAY',
  FLOOR_LOAD: 'TONNE_PER_SQUARE_METRE',
  CEILING_HEIGHT: 'METRE',
  CRANE: 'TONNE',
};

/** The number in another unit of the same family; null when the units measure different things. */
export function measuredIn(quantity: Quantity, unit: Unit): number | null {
  const family = FAMILIES.find((one) => quantity.unit in one && unit in one);
  if (!family) return quantity.unit === unit ? Number(quantity.value) : null;
  return (Number(quantity.value) * family[quantity.unit]!) / family[unit]!;
}

/** Square metres with two places. @throws RuleError SITE_UNIT for what is no area, OUT_OF_RANGE for nothing or less. */
export function squareMetresOf(area: Quantity, path: readonly string[] = ['area']): string {
  const value = measuredIn(area, 'SQUARE_METRE');
  if (value === null) throw new RuleError('SITE_UNIT', { kind: 'AREA' }, [...path, 'unit']);
  expectPositive(area, path);
  return value.toFixed(2);
}

/** @throws RuleError SITE_UNIT, OUT_OF_RANGE or REPEATED at the utility that is none. */
export function checkUtilities(utilities: readonly SiteUtility[], path: readonly string[] = ['utilities']): void {
  for (const [index, { kind, quantity }] of utilities.entries()) {
    const place = [...path, String(index)];
    if (utilities.findIndex((one) => one.kind === kind) !== index) throw new RuleError('REPEATED', {}, [...place, 'kind']);
    if (measuredIn(quantity, UNIT_OF[kind]) === null) throw new RuleError('SITE_UNIT', { kind }, [...place, 'quantity', 'unit']);
    expectPositive(quantity, [...place, 'quantity']);
  }
}

export function expectPositive(quantity: Quantity, path: readonly string[]): void {
  if (Number(quantity.value) <= 0) throw new RuleError('OUT_OF_RANGE', { min: '0.0001', max: '10¹⁵' }, [...path, 'value']);
}
