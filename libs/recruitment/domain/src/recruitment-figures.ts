import { RuleError, type Day } from '@gaoxin/kernel';
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

export const FIGURE_DEFINITIONS = {
  conversion: {
    zh: '起始日至截至日转入本阶段的线索中，截至日已转入后续阶段的条数 ÷ 转入本阶段的条数；休眠、终止后重启和退回的不重复计，并入其他线索的不计，截至日后录入的不计。',
    en: 'Of the leads that arrived in the stage from the first to the as-of day, those that had gone on from it ÷ all of them; who comes back from rest, an end or construction does not arrive again, a merged lead counts with its survivor, what was recorded later is left out.',
  },
  stay: {
    zh: '起始日至截至日转入本阶段、截至日已离开的各次停留，天数的中位数；按转入和离开当天计，休眠另计。',
    en: 'The median of whole days of the stays that began from the first to the as-of day and had ended by it, by the days of the moves; time at rest is no stay.',
  },
  stood: {
    zh: '截至日停在本阶段的线索数 ÷ 截至日在各阶段的线索数；截至日后录入的不计。',
    en: 'Leads that stood in the stage at the end of the as-of day ÷ leads that stood in any stage of the funnel; what was recorded later is left out.',
  },
  reserveRatio: {
    zh: '截至日停在线索阶段的计划投资合计 ÷ 截至日时的年度开工投资任务；只计任务的币种，没有金额或其他币种的列出但不计入。',
    en: 'Planned investment of the leads that stood as clues on the as-of day ÷ the annual target of investment to start as it stood then; only the currency of the target counts, the others are listed and left out.',
  },
  RESERVE: {
    zh: '截至日停在线索阶段的线索，计划投资合计；没有金额或其他币种的列出但不计入。',
    en: 'Planned investment of the leads that stood as clues at the end of the as-of day; those without an amount or with another currency are listed and left out.',
  },
  NEGOTIATION: {
    zh: '截至日在洽谈、考察、评审阶段的线索，计划投资合计；没有金额或其他币种的列出但不计入。',
    en: 'Planned investment of the leads in negotiation, inspection or review at the end of the as-of day; those without an amount or with another currency are listed and left out.',
  },
  SIGNED: {
    zh: '截至日已签协议、未开工的项目，按证据最强的金额合计；同一项目只计一次，金额有矛盾、只有宣称额或其他币种的列出但不计入。',
    en: 'Projects with an agreement that had not started by the end of the as-of day, each once at its best evidenced amount; contradicting, merely claimed amounts and other currencies are listed and left out.',
  },
  STARTED: {
    zh: '起始日至截至日开工的项目，按证据最强的金额合计；同一项目只计一次，金额有矛盾、只有宣称额或其他币种的列出但不计入。',
    en: 'Projects that started from the first to the as-of day, each once at its best evidenced amount; contradicting, merely claimed amounts and other currencies are listed and left out.',
  },
  signedAmount: {
    zh: '起始日（最早从当年 1 月 1 日算起）至截至日首次签约的项目，按证据最强的金额合计 ÷ 截至日时的年度签约投资任务；同一项目多次签约只计一次，截至日当天已录入的才计，其他币种、金额有矛盾和只有宣称额的列出但不计入。',
    en: 'Projects signed for the first time from the first day, but not before 1 January of its year, to the as-of day, each once at its best evidenced amount as recorded by then ÷ the annual target of investment to sign as it stood then; other currencies, contradicting and merely claimed amounts are listed and left out.',
  },
  dueThisWeek: {
    zh: '截至日未移交、未终止的线索中，到本周日应接触的条数（下一步到期、年度接触次数、信息线索、休眠到期再看，已过期的也计）÷ 全部条数；与“接触”页应接触的名单一致。',
    en: 'Of the leads neither handed over nor dropped on the as-of day, those that asked for a contact by the Sunday of its week or earlier, by their next step, the yearly minimum, a signal or the day to look again ÷ all of them; the same as the list of contacts due.',
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
