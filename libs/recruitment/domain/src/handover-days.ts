import type { Day, Figure } from '@gaoxin/kernel';
import { handoverTiming, type HandoverTiming } from './handover-timing.ts';

/** An agreement that was accepted in the span. */
export interface AcceptedRow {
  id: string;
  title: string;
  handedOverAt: Date | null;
  acceptedAt: Date | null;
  returns: number;
}

export interface HandoverDays {
  days: Figure;
  workingDays: Figure;
  medianDays: number | null;
  medianWorkingDays: number | null;
}

const DEFINITIONS = {
  days: {
    zh: '期内接收的协议，从最近一次移交到接收的天数合计 ÷ 协议数；只计截至日当天已接收的。',
    en: 'Agreements accepted in the span: days from the last handover to acceptance, added up ÷ agreements; only what was accepted by the end of the as-of day.',
  },
  workingDays: {
    zh: '期内接收的协议，从最近一次移交到接收的工作日合计 ÷ 协议数；放假安排未公布的年份不计。',
    en: 'Agreements accepted in the span: working days from the last handover to acceptance, added up ÷ agreements; years without a published holiday plan are left out.',
  },
};

/** How long construction took to accept. */
export function handoverDaysOf(accepted: readonly AcceptedRow[], asOf: Day, locale: 'zh' | 'en'): HandoverDays {
  const timed = accepted.map((row) => ({ row, timing: handoverTiming(row, asOf)! }));
  const figure = (what: 'days' | 'workingDays'): Figure => {
    const counted = timed.filter(({ timing }) => timing[what] !== null);
    const sum = counted.reduce((total, { timing }) => total + timing[what]!, 0);
    const rows = counted.map(({ row, timing }) => ({
      id: row.id,
      kind: 'InvestmentAgreement',
      title: row.title,
      occurredOn: timing.acceptedOn,
      recordedAt: row.acceptedAt,
      counted: true,
    }));
    return { value: counted.length === 0 ? null : sum / counted.length, numerator: sum, denominator: counted.length, n: counted.length, asOf, definition: DEFINITIONS[what][locale], rows };
  };
  const timings = timed.map(({ timing }) => timing);
  return { days: figure('days'), workingDays: figure('workingDays'), medianDays: medianOf(timings, 'days'), medianWorkingDays: medianOf(timings, 'workingDays') };
}

function medianOf(timings: readonly HandoverTiming[], what: 'days' | 'workingDays'): number | null {
  const values = timings.flatMap((timing) => timing[what] ?? []).sort((a, b) => a - b);
  if (values.length === 0) return null;
  const middle = values.length >> 1;
  return values.length % 2 === 1 ? values[middle]! : (values[middle - 1]! + values[middle]!) / 2;
}
