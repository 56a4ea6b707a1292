const SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const BODY_SIGNS = '0123456789';

/** A valid made-up credit code for each number. */
export function usccOf(number: number): string {
  const body = `91500231${organisationOf(number)}`;
  const sum = [...body].reduce((total, sign, index) => total + SIGNS.indexOf(sign) * (3 ** index % 31), 0);
  return body + SIGNS[(31 - (sum % 31)) % 31]!;
}

/** The organisation code within it has a check character of its own. */
function organisationOf(number: number): string {
  const digits = String(number).padStart(8, BODY_SIGNS[0]);
  const weights = [3, 7, 9, 10, 5, 8, 4, 2];
  const rest = 11 - ([...digits].reduce((total, digit, index) => total + Number(digit) * weights[index]!, 0) % 11);
  return digits + (rest === 10 ? 'X' : rest === 11 ? '0' : String(rest));
}
