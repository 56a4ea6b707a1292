import { looksLikeFormula, type Cell } from './cell.ts';

/** Rows as CSV text; the byte order mark makes spreadsheets read it as UTF-8. */
export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(field).join(',')).join('\r\n')}\r\n`;

function field(value: Cell): string {
  const text = value !== null && typeof value === 'object' ? value.day : String(value ?? '');
  const safe = typeof value === 'string' && looksLikeFormula(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
