import { addDays, RuleError, type Day } from '@gaoxin/kernel';
import type { LeadStage } from './lead-stage.ts';

/** The time that figures look at; what was recorded after the last day is unknown to them. */
export interface FigureSpan {
  from: Day;
  asOf: Day;
}

/** @throws RuleError OUT_OF_RANGE for a last day to come, whose answer would not stay the same, or a first day after it. */
export function figureSpan(asOf: Day, from: Day | null, today: Day): FigureSpan {
  if (asOf > today) throw new RuleError('OUT_OF_RANGE', { max: today }, ['asOf']);
  if (from !== null && from > asOf) throw new RuleError('OUT_OF_RANGE', { max: asOf }, ['from']);
  return { asOf, from: from ?? `${asOf.slice(0, 4)}-01-01` };
}

/** Stages that a lead passes on its way, in their order. */
export const FUNNEL: readonly LeadStage[] = ['CLUE', 'NEGOTIATION', 'INSPECTION', 'REVIEW', 'SIGNED', 'HANDED_OVER'];

/** Stages in which a lead is worked on. */
export const OPEN_STAGES: readonly LeadStage[] = ['CLUE', 'NEGOTIATION', 'INSPECTION', 'REVIEW'];

export type FlowStationKind = 'RESERVE' | 'NEGOTIATION' | 'SIGNED' | 'STARTED';
export const FLOW: readonly FlowStationKind[] = ['RESERVE', 'NEGOTIATION', 'SIGNED', 'STARTED'];

/** Monday and Sunday around a day. */
export function weekOf(day: Day): { monday: Day; sunday: Day } {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  const monday = addDays(day, -weekday);
  return { monday, sunday: addDays(monday, 6) };
}

export const FIGURE_DEFINITIONS = {
  conversion: {
    zh: '起始日至截至日进入本阶段的线索中，截至日已进入后续阶段的条数 ÷ 进入本阶段的条数；之后补录的不计。',
    en: 'Of the leads that entered the stage from the first to the as-of day, those that had reached a later stage ÷ all of them; what was recorded later is left out.',
  },
  reserveRatio: {
    zh: '截至日停在线索阶段的计划投资合计 ÷ 截至日时的年度开工投资任务；只计任务的币种，没有金额或其他币种的列出但不计入。',
    en: 'Planned investment of the leads that stood as clues on the as-of day ÷ the annual target of investment to start as it stood then; only the currency of the target counts, the others are listed and left out.',
  },
  signedAmount: {
    zh: '起始日至截至日首次签约的项目，按证据最强的金额合计 ÷ 截至日时的年度签约投资任务；同一项目多次签约只计一次，截至日当天已录入的才计，其他币种和金额有矛盾的列出但不计入。',
    en: 'Projects signed for the first time from the first to the as-of day, each once at its best evidenced amount as recorded by then ÷ the annual target of investment to sign as it stood then; other currencies and contradicting amounts are listed and left out.',
  },
  dueThisWeek: {
    zh: '截至日在谈的线索中，下一步在截至日所在周（周一至周日）到期的条数 ÷ 在谈条数。',
    en: 'Of the leads open on the as-of day, those whose next step was due in its week, Monday to Sunday ÷ all of them.',
  },
  withoutNextStep: {
    zh: '截至日在谈的线索中，没有安排下一步的条数 ÷ 在谈条数。',
    en: 'Of the leads open on the as-of day, those without a next step ÷ all of them.',
  },
  referralConversion: {
    zh: '起始日至截至日登记、来源为以商招商的线索中，截至日已签约的条数 ÷ 全部条数。',
    en: 'Of the leads of referrals registered from the first to the as-of day, those signed by its end ÷ all of them.',
  },
  chainCoverage: {
    zh: '截至日有本区企业填入的产业链环节数 ÷ 全部环节数。',
    en: 'Nodes of industry chains that an enterprise of the zone filled on the as-of day ÷ all nodes.',
  },
} satisfies Record<string, { zh: string; en: string }>;
