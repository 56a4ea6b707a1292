import { dayOf, daysBetween, knownWorkingDaysBetween, type Day } from '@gaoxin/kernel';
import type { Agreement } from './agreement.ts';

export interface HandoverTiming {
  handedOverOn: Day;
  acceptedOn: Day | null;
  days: number;
  workingDays: number | null;
  returns: number;
}

/** Days from handing over to acceptance, up to today while it waits; null before. */
export function handoverTiming(agreement: Pick<Agreement, 'handedOverAt' | 'acceptedAt' | 'returns'>, today: Day): HandoverTiming | null {
  if (!agreement.handedOverAt) return null;
  const [handedOverOn, acceptedOn] = [dayOf(agreement.handedOverAt), agreement.acceptedAt && dayOf(agreement.acceptedAt)];
  const until = acceptedOn ?? today;
  return { handedOverOn, acceptedOn, days: daysBetween(handedOverOn, until), workingDays: knownWorkingDaysBetween(handedOverOn, until), returns: agreement.returns };
}
