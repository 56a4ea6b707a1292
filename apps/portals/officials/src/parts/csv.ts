import { saveBlob } from '@gaoxin/client';

const cell = (value: string | number | null): string => {
  const text = String(value ?? '');
  // A spreadsheet would run a text that begins like a formula.
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** Rows as CSV text; the byte order mark makes spreadsheets read it as UTF-8. */
export const csvOf = (rows: readonly (readonly (string | number | null)[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;

/** Offers rows to be saved as a file. */
export function saveCsv(name: string, rows: readonly (readonly (string | number | null)[])[]): void {
  saveBlob(new Blob([csvOf(rows)], { type: 'text/csv;charset=utf-8' }), name);
}
