const SCALE = 4;

/** A decimal text of at most four places as a whole number of ten-thousandths: exact where a float would round. */
export function scaled(decimal: string): bigint {
  const [whole = '0', fraction = ''] = decimal.replace('-', '').split('.');
  const value = BigInt(whole + fraction.padEnd(SCALE, '0').slice(0, SCALE));
  return decimal.startsWith('-') ? -value : value;
}

/** The decimal text of a whole number of ten-thousandths. */
export function decimalOf(value: bigint): string {
  const digits = (value < 0n ? -value : value).toString().padStart(SCALE + 1, '0');
  const fraction = digits.slice(-SCALE).replace(/0+$/, '');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -SCALE)}${fraction && `.${fraction}`}`;
}

/** The sum, exactly. */
export const sumOf = (decimals: readonly string[]): string => decimalOf(decimals.reduce((sum, one) => sum + scaled(one), 0n));
