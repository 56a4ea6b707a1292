import type { Day } from '@gaoxin/kernel';

export interface MoneyValue {
  amount: string;
  currency: string;
}

const CURRENCY_ZH: Record<string, string> = { CNY: '元', USD: '美元', EUR: '欧元', HKD: '港元', JPY: '日元' };

/** `6.2 亿元`, `175 万元`, `CNY 620 million`: rounded for reading; the exact amount stands in `exactMoney`. */
export function formatMoney({ amount, currency }: MoneyValue, language: string): string {
  const rounded = (unit: number) => Number((Number(amount) / unit).toFixed(2));
  const reaches = (count: number, unit: number) => Math.abs(rounded(unit)) >= count;
  if (language.startsWith('en')) {
    if (reaches(1000, 1e6)) return `${currency} ${rounded(1e9)} billion`;
    return reaches(1, 1e6) ? `${currency} ${rounded(1e6)} million` : exactMoney({ amount, currency });
  }
  const unit = CURRENCY_ZH[currency] ?? currency;
  if (reaches(10_000, 1e4)) return `${rounded(1e8)} 亿${unit}`;
  return reaches(1, 1e4) ? `${rounded(1e4)} 万${unit}` : `${grouped(amount)} ${unit}`;
}

/** `CNY 620,000,000`: every digit that is stored. */
export const exactMoney = ({ amount, currency }: MoneyValue): string => `${currency} ${grouped(amount)}`;

// On the digits themselves: as a number a large amount would lose its last ones.
function grouped(amount: string): string {
  const [whole = '0', fraction = ''] = amount.split('.');
  const rest = fraction.replace(/0+$/, '');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (rest && `.${rest}`);
}

/** `7-25` within the year of `today`, `2021-07-25` outside of it. */
export function formatDay(day: Day, today?: Day): string {
  if (!today || day.slice(0, 4) !== today.slice(0, 4)) return day;
  return `${Number(day.slice(5, 7))}-${day.slice(8)}`;
}

/** Instant in the zone's time: `17:00` today, otherwise `7-25 17:00`. */
export function formatInstant(instant: string, today?: Day): string {
  const day = inZone(instant).slice(0, 10);
  return day === today ? formatTime(instant) : `${formatDay(day, today)} ${formatTime(instant)}`;
}

/** Time of day in the zone's time, `17:00`. */
export const formatTime = (instant: string): string => inZone(instant).slice(11, 16);

// China has one time zone and no summer time.
const inZone = (instant: string) => new Date(Date.parse(instant) + 8 * 3_600_000).toISOString();

/** `55%`, `66.7%`; a dash where there is nothing to divide by. Rounded here and nowhere else. */
export function formatShare(value: number | null, decimals: 0 | 1 = 0): string {
  return value === null ? '—' : `${Number((value * 100).toFixed(decimals))}%`;
}
