const SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const FORM = /^[1-9A-HJ-NP-RTUW-Y][0-9A-HJ-NP-RTUW-Y]\d{6}[0-9A-HJ-NP-RTUW-Y]{10}$/;
const MODULUS = 31;

/**
 * A unified social credit code (GB 32100) in the one form in which it is stored and compared: capitals without blanks and
 * hyphens. Null when it cannot be one: another length, another sign, or a check character that does not fit.
 */
export function compactUscc(typed: string): string | null {
  const code = typed.normalize('NFKC').replaceAll(/[\s-]/g, '').toUpperCase();
  if (!FORM.test(code)) return null;
  let weight = 1;
  let sum = 0;
  for (const sign of code.slice(0, -1)) {
    sum += SIGNS.indexOf(sign) * weight;
    weight = (weight * 3) % MODULUS;
  }
  return SIGNS[(MODULUS - (sum % MODULUS)) % MODULUS] === code.at(-1) ? code : null;
}
