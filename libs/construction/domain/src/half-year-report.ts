import { dayOf, progressOf, shareOf, type Day, type Figure } from '@gaoxin/kernel';
import type { TargetMetric } from './annual-target.ts';

/** A milestone of the year as it was known. */
export interface ReachedRow {
  projectId: string;
  name: string;
  reachedOn: Day;
  recordedAt: Date;
}

/** An agreement received in the year, and the start of its project as it was known. */
export interface ReceivedRow {
  handoverId: string;
  title: string;
  receivedAt: Date;
  startedOn: Day | null;
  startRecordedAt: Date | null;
}

/** An issue whose consultation was convened in the year, and its confirmation as it was known. */
export interface ConsultedRow {
  issueId: string;
  title: string;
  convenedAt: Date;
  confirmedAt: Date | null;
}

/** Everything that had happened by a day and was recorded before its end. */
export interface HalfYearFacts {
  asOf: Day;
  targets: Readonly<Partial<Record<TargetMetric, number>>>;
  starts: readonly ReachedRow[];
  productionStarts: readonly ReachedRow[];
  received: readonly ReceivedRow[];
  consulted: readonly ConsultedRow[];
}

export interface HalfYearReport {
  asOf: Day;
  starts: Figure;
  productionStarts: Figure;
  agreementToStartRate: Figure;
  consultationClosure: Figure;
  bothPassedHalf: boolean;
}

const HALF = 0.5;

type Definition = { zh: string; en: string };

const DEFINITIONS = {
  starts: {
    zh: '当年 1 月 1 日至截至日开工、且截至日当天已录入的项目数 ÷ 截至日时的年度新开工任务数。',
    en: 'Projects started from 1 January to the as-of day and recorded by its end ÷ the annual target of starts as it stood then.',
  },
  productionStarts: {
    zh: '当年 1 月 1 日至截至日投产、且截至日当天已录入的项目数（含往年签约的项目）÷ 截至日时的年度投产任务数。',
    en: 'Projects that began production from 1 January to the as-of day and were recorded by its end, those signed in earlier years included ÷ the annual target of production starts as it stood then.',
  },
  agreementToStartRate: {
    zh: '当年收到招商移交的协议中，截至日已开工并录入的项目数 ÷ 收到的协议数；已退回的不计。',
    en: 'Of the agreements handed over in the year, those whose project had started and was recorded by the as-of day ÷ agreements handed over; those sent back are left out.',
  },
  consultationClosure: {
    zh: '当年召集会办的诉求中，截至日已由企业确认办结的件数 ÷ 会办件数；部门答复已解决不算办结。',
    en: 'Of the issues whose consultation was convened in the year, those that the enterprise confirmed solved by the as-of day ÷ all of them; a department saying so does not count.',
  },
} satisfies Record<string, Definition>;

/** The figures of a half-year from their rows; every number can be counted again from what it carries. */
export function halfYearReport(facts: HalfYearFacts, locale: keyof Definition): HalfYearReport {
  const { asOf, targets } = facts;
  const starts = progressOf(facts.starts.map(reached), targets.STARTS ?? 0, asOf, DEFINITIONS.starts[locale]);
  const productionStarts = progressOf(
    facts.productionStarts.map(reached),
    targets.PRODUCTION_STARTS ?? 0,
    asOf,
    DEFINITIONS.productionStarts[locale],
  );
  return {
    asOf,
    starts,
    productionStarts,
    agreementToStartRate: shareOf(facts.received.map(received), asOf, DEFINITIONS.agreementToStartRate[locale]),
    consultationClosure: shareOf(facts.consulted.map(consulted), asOf, DEFINITIONS.consultationClosure[locale]),
    bothPassedHalf: passedHalf(starts) && passedHalf(productionStarts),
  };
}

const passedHalf = (figure: Figure) => figure.value !== null && figure.value >= HALF;

const reached = (row: ReachedRow) => ({
  id: row.projectId,
  kind: 'Project',
  title: row.name,
  occurredOn: row.reachedOn,
  recordedAt: row.recordedAt,
  counted: true,
});

const received = (row: ReceivedRow) => ({
  id: row.handoverId,
  kind: 'ProjectHandover',
  title: row.title,
  occurredOn: row.startedOn,
  recordedAt: row.startRecordedAt ?? row.receivedAt,
  counted: row.startedOn !== null,
});

const consulted = (row: ConsultedRow) => ({
  id: row.issueId,
  kind: 'EnterpriseIssue',
  title: row.title,
  occurredOn: dayOf(row.confirmedAt ?? row.convenedAt),
  recordedAt: row.confirmedAt ?? row.convenedAt,
  counted: row.confirmedAt !== null,
});
