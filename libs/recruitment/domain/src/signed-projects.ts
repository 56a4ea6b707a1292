import { shareOf, type Day, type Figure } from '@gaoxin/kernel';
import { sumOf } from './decimal.ts';
import { headlineOf, type Headline } from './headline.ts';
import type { AmountFacts } from './stated-amount.ts';

/** One act of signing a project: an agreement, or a ceremony. */
export interface Signing {
  id: string;
  projectId: string;
  leadId: string;
  kind: 'InvestmentAgreement' | 'SigningEvent';
  title: string;
  signedOn: Day;
  recordedAt: Date;
}

/** Why an amount does not count in a sum. */
export type LeftOutReason = 'NO_AMOUNT' | 'OTHER_CURRENCY' | 'CONFLICT' | 'ONLY_CLAIMED';

/** A project of the span with its signings, the earliest first, and the amount to be told. */
export interface SignedProject {
  projectId: string;
  signings: Signing[];
  headline: Headline<AmountFacts>;
  /** Why no sum counts it; null for one that is evidenced. */
  leftOutFor: LeftOutReason | null;
}

export interface SignedProjectFigures {
  figure: Figure;
  projects: SignedProject[];
  amounts: { amount: string; currency: string }[];
}

type Definition = { zh: string; en: string };

const DEFINITION: Definition = {
  zh: '期内首次签约的项目数 ÷ 这些项目在期内的签约次数（协议和签约活动）；同一项目（信用代码或母公司、地块、产品线一致）只计一次，只计截至日当天已录入的。',
  en: 'Projects signed for the first time in the span ÷ their signings in it (agreements and ceremonies). A project with the same holder, parcel and product line counts once; only what was recorded by the end of the as-of day.',
};

/**
 * Each project of the span once. A project that was signed before the span is not signed again in it.
 * @param signings every signing up to the end of the span, as known before `before`.
 */
export function signedProjectsOf(
  facts: { signings: readonly Signing[]; amounts: ReadonlyMap<string, readonly AmountFacts[]> },
  span: { from: Day; to: Day; asOf: Day; before: Date },
  locale: 'zh' | 'en',
): SignedProjectFigures {
  const byProject = Map.groupBy(facts.signings.toSorted(inOrder), ({ projectId }) => projectId);
  const fresh = [...byProject].filter(([, signings]) => signings[0]!.signedOn >= span.from);
  const projects = fresh.map(([projectId, signings]) => {
    const headline = headlineOf(facts.amounts.get(projectId) ?? [], { contractOf: speaker(signings), before: span.before });
    return { projectId, signings, headline, leftOutFor: reasonOf(headline) };
  });
  const rows = fresh.flatMap(([, signings]) =>
    signings.map(({ id, kind, title, signedOn, recordedAt }, index) => ({ id, kind, title, occurredOn: signedOn, recordedAt, counted: index === 0 })),
  );
  return { figure: shareOf(rows, span.asOf, DEFINITION[locale]), projects, amounts: totalsOf(projects) };
}

/** The lead whose agreement speaks for the project: the one signed last. */
export const speaker = (signings: readonly Signing[]): string | null => signings.findLast(({ kind }) => kind === 'InvestmentAgreement')?.leadId ?? null;

export const inOrder = (a: Signing, b: Signing): number => a.signedOn.localeCompare(b.signedOn) || a.recordedAt.getTime() - b.recordedAt.getTime() || a.id.localeCompare(b.id);

/** A claim is no evidence, and of sources that contradict each other none is. */
function reasonOf({ amount, conflicting }: Headline<AmountFacts>): LeftOutReason | null {
  if (conflicting.length > 0) return 'CONFLICT';
  if (!amount) return 'NO_AMOUNT';
  return amount.grade === 'CLAIMED' ? 'ONLY_CLAIMED' : null;
}

/** Sums by currency; nothing is converted, because no rate was agreed. */
function totalsOf(projects: readonly SignedProject[]): { amount: string; currency: string }[] {
  const told = projects.flatMap(({ headline, leftOutFor }) => (leftOutFor === null ? (headline.amount ?? []) : []));
  return [...Map.groupBy(told, ({ currency }) => currency)].map(([currency, amounts]) => ({ amount: sumOf(amounts.map(({ amount }) => amount)), currency }));
}
