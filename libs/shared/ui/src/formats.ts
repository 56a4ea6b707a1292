import type { Day } from '@gaoxin/kernel';

export interface MoneyValue {
  amount: string;
  currency: string;
}

const CURRENCY_ZH: Record<string, string> = { CNY: '元', USD: '美元', EUR: '欧元', HKD: '港元', JPY: '日元' };

/** `6.2 亿元`, `175 万元`, `CNY 620 million`: rounded for reading; the exact amount stands in `exactMoney`. */
export function formatMoney({ amount, currency }: MoneyValue, language: string): string {
  const value = Number(amount);
  const short = (unit: number) => trim(value / unit);
  if (language.startsWith('en')) {
    if (Math.abs(value) >= 1e9) return `${currency} ${short(1e9)} billion`;
    return Math.abs(value) >= 1e6 ? `${currency} ${short(1e6)} million` : `${currency} ${group(amount)}`;
  }
  const unit = CURRENCY_ZH[currency] ?? currency;
  if (Math.abs(value) >= 1e8) return `${short(1e8)} 亿${unit}`;
  return Math.abs(value) >= 1e4 ? `${short(1e4)} 万${unit}` : `${group(amount)} ${unit}`;
}

export const exactMoney = ({ amount, currency }: MoneyValue): string => `${currency} ${group(amount)}`;

/** `7-25` within the year of `today`, `2021-07-25` outside of it. */
export function formatDay(day: Day, today?: Day): string {
  if (!today || day.slice(0, 4) !== today.slice(0, 4)) return day;
  return `${Number(day.slice(5, 7))}-${day.slice(8)}`;
}

/** Instant in the zone's time: `17:00` today, otherwise `7-25 17:00`. */
export function formatInstant(instant: string, today?: Day): string {
  const local = new Date(Date.parse(instant) + 8 * 3_600_000).toISOString();
  const [day, time] = [local.slice(0, 10), local.slice(11, 16)];
  return day === today ? time : `${formatDay(day, today)} ${time}`;
}

/** `55%`, `66.7%`; a dash where there is nothing to divide by. Rounded here and nowhere else. */
export function formatShare(value: number | null, decimals: 0 | 1 = 0): string {
  return value === null ? '—' : `${Number((value * 100).toFixed(decimals))}%`;
}

const trim = (value: number) => String(Number(value.toFixed(2)));
const group = (amount: string) => Number(amount).toLocaleString('en-US', { maximumFractionDigits: 2 });
