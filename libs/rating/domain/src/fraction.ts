/** An exact number in lowest terms with a positive denominator, so that equal scores are equal and never off by a last bit. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** @throws RangeError for the denominator 0. */
export function fraction(numerator: bigint | number, denominator: bigint | number = 1n): Fraction {
  const [over, under] = [BigInt(numerator), BigInt(denominator)];
  if (under === 0n) throw new RangeError('A fraction needs a denominator other than 0.');
  const shared = greatestCommonDivisor(over, under) * (under < 0n ? -1n : 1n);
  return { numerator: over / shared, denominator: under / shared };
}

/** Below 0, 0 or above 0 as `a` is less than, equal to or greater than `b`. */
export const compareFractions = (a: Fraction, b: Fraction): number => {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
};

export const minus = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator);

/** The nearest number that can be stored; the only place where exactness ends. */
export const toNumber = ({ numerator, denominator }: Fraction): number => Number(numerator) / Number(denominator);

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [large, small] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (small !== 0n) [large, small] = [small, large % small];
  return large;
}
