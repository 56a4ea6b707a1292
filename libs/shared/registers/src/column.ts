import { isDay, RuleError } from '@gaoxin/kernel';
import type { Locale } from '@gaoxin/server';
import type { Cell } from '@gaoxin/spreadsheet';

export type Wording = Readonly<Record<Locale, string>>;

/** A column of a register: how it is called, read from a file, kept as text, and written to a file. */
export interface RegisterColumn {
  key: string;
  header: Wording;
  /** Other headers that people use for it. */
  aliases?: readonly string[];
  required?: boolean;
  /** What may stand in it, for the sheet of notes. */
  note: Wording;
  options?: readonly { value: string; header: Wording }[];
  width?: number;
  /** Codes and numbers that no program must calculate with. */
  isText?: boolean;
  /** The typed text in the one form in which it is kept and compared. @throws RuleError for what cannot be. */
  parse(text: string): string;
  /** The kept text as a cell of a file. */
  cell(value: string, locale: Locale): Cell;
}

type Facts = Omit<RegisterColumn, 'parse' | 'cell'>;

const tidy = (text: string) => text.trim().replaceAll(/\s+/g, ' ');

/** Full-width digits and signs as the plain ones. */
const plain = (text: string) => tidy(text.normalize('NFKC'));

export const textColumn = (facts: Facts & { max: number }): RegisterColumn => ({
  ...facts,
  parse: (text) => {
    const value = tidy(text);
    const { length } = [...value];
    if (length > facts.max) throw new RuleError('TOO_LONG', { max: facts.max, length });
    return value;
  },
  cell: (value) => value,
});

/** Chosen from a list, in either language or by its code. */
export const choiceColumn = (facts: Facts & { options: NonNullable<Facts['options']> }): RegisterColumn => ({
  ...facts,
  parse: (text) => {
    const typed = plain(text).toLowerCase();
    const found = facts.options.find(({ value, header }) => [value, header.zh, header.en].some((one) => one.toLowerCase() === typed));
    if (found) return found.value;
    const list = (locale: Locale, sign: string) => facts.options.map(({ header }) => header[locale]).join(sign);
    throw new RuleError('INVALID_FORMAT', { zh: `其中之一：${list('zh', '、')}`, en: `one of ${list('en', ', ')}` });
  },
  cell: (value, locale) => facts.options.find((one) => one.value === value)?.header[locale] ?? value,
});

const DAY = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?: .*)?$/;

export const dayColumn = (facts: Facts): RegisterColumn => ({
  ...facts,
  parse: (text) => {
    const [, year, month = '', day = ''] = DAY.exec(plain(text)) ?? [];
    const value = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (!isDay(value)) throw new RuleError('INVALID_FORMAT', { zh: '日期，如 2022-07-25', en: 'a date such as 2022-07-25' });
    return value;
  },
  cell: (value) => ({ day: value }),
});

const DECIMAL = /^\d{1,15}(\.\d{1,8})?$/;
/** Ten thousands are four places. */
const PLACES = 4;
const POINT = PLACES * 2;

/** The digits behind the point that say nothing are not kept, so that the same number is the same text. */
export const plainDecimal = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);

/** An amount typed in 万元 and kept in yuan, moved by the decimal point so that nothing is rounded. */
export const amountColumn = (facts: Facts): RegisterColumn => ({
  ...facts,
  parse: (text) => {
    const typed = plain(text).replaceAll(',', '').replace(/万元?$/, '');
    if (!DECIMAL.test(typed) || Number(typed) <= 0 || Number(typed) >= 1e11) {
      throw new RuleError('INVALID_FORMAT', { zh: '大于 0 的数字，单位万元', en: 'a number above 0, in 10,000 yuan' });
    }
    const [whole = '', part = ''] = typed.split('.');
    const digits = whole + part.padEnd(POINT, '0');
    return plainDecimal(`${BigInt(digits.slice(0, -PLACES))}.${digits.slice(-PLACES)}`);
  },
  cell: (value) => Number(value) / 10 ** PLACES,
});

/** A number of at most four places above nothing. */
export const numberColumn = (facts: Facts): RegisterColumn => ({
  ...facts,
  parse: (text) => {
    const typed = plain(text).replaceAll(',', '');
    if (!/^\d{1,11}(\.\d{1,4})?$/.test(typed) || Number(typed) <= 0) throw new RuleError('INVALID_FORMAT', { zh: '大于 0 的数字', en: 'a number above 0' });
    return plainDecimal(typed);
  },
  cell: (value) => Number(value),
});
