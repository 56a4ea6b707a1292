import { formatMoney, formatShare } from './formats.ts';

const MONEY = new Set(['REVENUE', 'TAX_PAID', 'RD_SPENDING', 'REGISTERED_CAPITAL']);

/** The value of an enterprise's fact, as the contract tells it, in the form in which people read it. */
export function factText(fact: string, value: string, language: string, wordOf: { qualification: (code: string) => string; yes: string; no: string }): string {
  if (MONEY.has(fact)) return formatMoney({ amount: value, currency: 'CNY' }, language);
  if (fact === 'RD_SHARE') return formatShare(Number(value), 1);
  if (fact === 'EXPORTS') return value === 'true' ? wordOf.yes : wordOf.no;
  if (fact === 'EMPLOYEES') return language.startsWith('zh') ? `${value} 人` : value;
  if (fact === 'AGE_MONTHS') return language.startsWith('zh') ? `${value} 个月` : value;
  return fact === 'QUALIFICATIONS' ? value.split('、').map(wordOf.qualification).join(language.startsWith('zh') ? '、' : ', ') : value;
}
