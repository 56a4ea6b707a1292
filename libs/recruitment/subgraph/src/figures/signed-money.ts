import { endOfDay, type Day } from '@gaoxin/kernel';
import { FIGURE_DEFINITIONS, sumOf, type FigureSpan, type SignedProject } from '@gaoxin/recruitment-domain';
import type { MoneyFigureRow } from '../generated/resolvers-types.ts';
import { signedProjects } from '../identity/signed-projects.ts';
import type { Context } from '../mapping.ts';
import { DEFAULT_CURRENCY, ratioTo, type SummedFigure } from './money-figure.ts';
import { targetOf } from './targets.ts';

/** Each project that was signed once, at the amount that is best evidenced; a target is one year's, so that no earlier year counts towards it. */
export async function signedAmount(ctx: Context, { from, asOf }: FigureSpan): Promise<SummedFigure> {
  const newYear = `${asOf.slice(0, 4)}-01-01`;
  const [target, { projects }] = await ctx.read((db) =>
    Promise.all([
      targetOf(db, Number(asOf.slice(0, 4)), endOfDay(asOf), 'SIGNED_INVESTMENT'),
      signedProjects(db, { from: from < newYear ? newYear : from, to: asOf, asOf }, ctx.locale),
    ]),
  );
  const currency = target?.currency ?? DEFAULT_CURRENCY;
  const sum = sumOfProjects(projects, { asOf, currency, definition: FIGURE_DEFINITIONS.signedAmount[ctx.locale] });
  return { ...sum, ...ratioTo(target, sum.numerator.amount, currency) };
}

const EVER = '0001-01-01';

export interface SignedStations {
  signed: SignedProject[];
  started: SignedProject[];
}

/** Projects with an agreement, each once: those that had not started by the day, and those that started in the time. */
export async function signedStations(ctx: Context, { from, asOf }: FigureSpan): Promise<SignedStations> {
  const [{ projects }, starts] = await ctx.read((db) =>
    Promise.all([
      signedProjects(db, { from: EVER, to: asOf, asOf }, ctx.locale),
      db.selectFrom('handed_over_project').select(['agreementId', 'startedOn']).where('startRecordedAt', '<', endOfDay(asOf)).where('startedOn', '<=', asOf).execute(),
    ]),
  );
  const startedOn = new Map(starts.map((start) => [start.agreementId, start.startedOn!]));
  const agreed = projects.map(withAgreements).filter(({ signings }) => signings.length > 0);
  const firstStart = ({ signings }: SignedProject): Day | null => signings.flatMap(({ id }) => startedOn.get(id) ?? []).sort()[0] ?? null;
  return {
    signed: agreed.filter((project) => firstStart(project) === null),
    started: agreed.filter((project) => (firstStart(project) ?? EVER) >= from),
  };
}

/** A ceremony alone brings a project nearer to its start by nothing. */
const withAgreements = (project: SignedProject): SignedProject => ({ ...project, signings: project.signings.filter(({ kind }) => kind === 'InvestmentAgreement') });

/** The sum of the best evidenced amounts in one currency, without a target; what does not count is listed with the reason. */
export function sumOfProjects(projects: readonly SignedProject[], { asOf, currency, definition }: { asOf: Day; currency: string; definition: string }): SummedFigure {
  const rows = projects.map((project) => rowOf(project, currency));
  const counted = rows.filter((row) => row.counted);
  const total = sumOf(counted.map(({ amount }) => amount!.amount));
  return { ...ratioTo(null, total, currency), n: counted.length, leftOut: rows.length - counted.length, asOf, definition, rows: () => Promise.resolve(inOrder(rows)) };
}

/** Those that count first, the largest before the others. */
const inOrder = (rows: readonly MoneyFigureRow[]): MoneyFigureRow[] =>
  rows.toSorted((a, b) => Number(b.counted) - Number(a.counted) || Number(b.amount?.amount ?? 0) - Number(a.amount?.amount ?? 0));

function rowOf({ signings, headline: { amount }, leftOutFor }: SignedProject, currency: string): MoneyFigureRow {
  const [{ id, kind, title, signedOn, recordedAt }] = signings as [SignedProject['signings'][number]];
  const reason = leftOutFor ?? (amount?.currency === currency ? null : 'OTHER_CURRENCY');
  const money = amount && { amount: amount.amount, currency: amount.currency as 'CNY' };
  return { id, kind, title, occurredOn: signedOn, recordedAt, amount: money, counted: reason === null, leftOutFor: reason };
}
