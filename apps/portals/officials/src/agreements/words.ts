import { useLanguage } from '@gaoxin/client';
import { exactMoney, formatMoney, type MoneyValue } from '@gaoxin/ui';
import type { QuantityBound, Unit } from '../generated/graphql.ts';
import { useText } from '../texts.ts';

export const CURRENCIES = ['CNY', 'USD', 'EUR', 'HKD', 'JPY'] as const;
export const UNITS: readonly Unit[] = ['PERSON', 'TONNE', 'PIECE', 'SET', 'VEHICLE', 'KILOWATT', 'MEGAWATT', 'KILOVOLT_AMPERE', 'GIGAWATT_HOUR', 'SQUARE_METRE', 'CUBIC_METRE', 'MU', 'PERCENT'];
export const BOUNDS: readonly QuantityBound[] = ['EXACT', 'AT_LEAST', 'AT_MOST', 'ABOUT'];

/** Amounts and quantities in the words of the page. */
export function useAgreementWords() {
  const say = useText();
  const { language } = useLanguage();
  const number = (value: string) => {
    const [whole = '', fraction = ''] = value.split('.');
    const rest = fraction.replace(/0+$/, '');
    return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (rest && `.${rest}`);
  };
  return {
    money: (value: MoneyValue) => formatMoney(value, language),
    exact: exactMoney,
    quantity: ({ value, unit, bound }: { value: string; unit: Unit; bound: QuantityBound }) => {
      const text = `${number(value)}${unit === 'PERCENT' ? '' : ' '}${say(`units.${unit}`)}`;
      return bound === 'EXACT' ? text : `${say(`agreements.bound.${bound}`)} ${text}`;
    },
    number,
    options: <Value extends string>(values: readonly Value[], label: (value: Value) => string) => values.map((value) => ({ value, label: label(value) })),
  };
}

interface Flagged {
  conflict: boolean;
  announcedTimes: number | null;
}

/** What a lead's amounts and those of its whole project are flagged with. */
export const flagsOf = (headline: Flagged | null, project: { headline: Flagged } | null): Flagged => ({
  conflict: Boolean(headline?.conflict || project?.headline.conflict),
  announcedTimes: project?.headline.announcedTimes ?? headline?.announcedTimes ?? null,
});

/** An optional quantity of a form: nothing while no number is given. */
export const quantityOf = (value: string | undefined, unit: string | undefined, bound: string | undefined) =>
  value ? { value, unit: (unit || 'PERSON') as Unit, bound: (bound || 'EXACT') as QuantityBound } : null;

/** An optional amount of a form. The currency may be missing: the server says so at its place. */
export const moneyOf = (amount: string | undefined, currency: string | undefined) => (amount ? { amount, currency: (currency || null) as 'CNY' | null } : null);
