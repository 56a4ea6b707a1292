export type Unit =
  | 'KILOGRAM'
  | 'TONNE'
  | 'PIECE'
  | 'SET'
  | 'VEHICLE'
  | 'GIGAWATT'
  | 'GIGAWATT_HOUR'
  | 'MEGAWATT'
  | 'KILOWATT'
  | 'KILOVOLT_AMPERE'
  | 'CUBIC_METRE'
  | 'SQUARE_METRE'
  | 'MU'
  | 'PERSON'
  | 'PERCENT'
  | 'PROJECT'
  | 'METRE'
  | 'TONNE_PER_SQUARE_METRE'
  | 'KILONEWTON_PER_SQUARE_METRE'
  | 'TONNE_PER_HOUR'
  | 'CUBIC_METRE_PER_DAY'
  | 'CUBIC_METRE_PER_HOUR';

export type QuantityBound = 'EXACT' | 'AT_LEAST' | 'AT_MOST' | 'ABOUT';

/** A number with its unit, and whether the source gave it exactly or as a bound. */
export interface Quantity {
  value: string;
  unit: Unit;
  bound: QuantityBound;
}
