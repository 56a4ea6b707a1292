/** What a cell holds when it is written. A day is a date to the spreadsheet, not a text. */
export type Cell = string | number | null | { day: string };

/** What a cell held when it was read: dates as `2022-07-29`, numbers as they would be typed. `null`: nothing there. */
export type CellText = string | null;

/** What stands in place of a formula that was never calculated; it passes no check and names the cause. */
export const UNCALCULATED = '#FORMULA';

/** A row with its number in the file, as its reader counts. */
export interface ReadRow {
  number: number;
  cells: CellText[];
}

/** How a formula begins in one spreadsheet program or another; the full-width signs turn into these on some keyboards. */
const FORMULA_START = /^[=+\-@\t\r＝＋－＠]/u;

/** A text that a spreadsheet would run instead of showing it. */
export const looksLikeFormula = (text: string): boolean => FORMULA_START.test(text);

const EPOCH = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;
const DAYS_FROM_1900_TO_1904 = 1_462;

/** The number by which a spreadsheet knows a day. */
export const serialOf = (day: string): number => Math.round((Date.parse(`${day}T00:00:00Z`) - EPOCH) / DAY_MS);

/** The day behind a spreadsheet's number; workbooks of old Macs count from 1904. */
export const dayOfSerial = (serial: number, is1904: boolean): string =>
  new Date(EPOCH + Math.floor(serial + (is1904 ? DAYS_FROM_1900_TO_1904 : 0)) * DAY_MS).toISOString().slice(0, 10);
