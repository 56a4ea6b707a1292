import type { Day } from '@gaoxin/kernel';
import { scaled } from './decimal.ts';
import type { AmountFacts, EvidenceGrade } from './stated-amount.ts';

export interface Headline<Amount extends AmountFacts> {
  /** The amount to be told; null without any, and while sources contradict each other. */
  amount: Amount | null;
  conflicting: Amount[];
  /** How many times as much was announced as is evidenced; null unless it is more. */
  announcedTimes: number | null;
}

/** Money that came or was spent is measured up to a day, so that a later amount continues an earlier one. */
const CUMULATIVE: readonly EvidenceGrade[] = ['INVESTED', 'PAID_IN'];

/** The amounts that count at an instant: neither replaced nor set aside by then. */
export function standing<Amount extends AmountFacts>(amounts: readonly Amount[], before: Date | null = null): Amount[] {
  const known = amounts.filter(({ recordedAt }) => !before || recordedAt < before);
  const replaced = new Set(known.map(({ replacesId }) => replacesId));
  return known.filter(({ id, setAsideAt }) => !replaced.has(id) && !(setAsideAt && (!before || setAsideAt < before)));
}

/**
 * The amount to be told of a project. Published order: what was invested, or else paid in, once it reaches the contract;
 * otherwise the contract, of which it is a part; a claim only where there is no contract. Several contracted amounts, two
 * amounts of the same day, or the same digits in two currencies contradict each other: then there is no headline.
 * @param contractOf the lead whose agreement speaks for the project: the one signed last.
 * @param before as it was known before this instant.
 */
export function headlineOf<Amount extends AmountFacts>(
  amounts: readonly Amount[],
  { contractOf = null, before = null }: { contractOf?: string | null; before?: Date | null } = {},
): Headline<Amount> {
  const counted = standing(amounts, before).filter((one) => speaks(one, contractOf));
  const conflicting = contradictions(counted);
  if (conflicting.length > 0) return { amount: null, conflicting, announcedTimes: null };
  const amount = strongest(counted);
  return { amount, conflicting, announcedTimes: amount && timesAnnounced(counted, amount) };
}

function strongest<Amount extends AmountFacts>(counted: readonly Amount[]): Amount | null {
  const of = (wanted: EvidenceGrade) => counted.filter(({ grade }) => grade === wanted);
  const contract = of('CONTRACTED')[0];
  for (const grade of CUMULATIVE) {
    const latest = of(grade).toSorted((a, b) => b.statedOn.localeCompare(a.statedOn))[0];
    if (latest && (!contract || (latest.currency === contract.currency && scaled(latest.amount) >= scaled(contract.amount)))) return latest;
  }
  return contract ?? of('CLAIMED')[0] ?? null;
}

function contradictions<Amount extends AmountFacts>(counted: readonly Amount[]): Amount[] {
  return counted.filter((one) => counted.some((other) => clash(one, other, hasContract(counted))));
}

const hasContract = (counted: readonly AmountFacts[]) => counted.some(({ grade }) => grade === 'CONTRACTED');

function clash(a: AmountFacts, b: AmountFacts, isContracted: boolean): boolean {
  const sameDigits = scaled(a.amount) === scaled(b.amount);
  if (a.currency !== b.currency && sameDigits) return true;
  if (a.grade !== b.grade || (a.currency === b.currency && sameDigits)) return false;
  if (a.grade === 'CLAIMED') return !isContracted;
  return a.grade === 'CONTRACTED' || a.statedOn === b.statedOn || a.currency !== b.currency;
}

/**
 * The amounts that contradict the one that a person holds to be right, within its own lead and within the whole project.
 * @param amounts of every lead of the project.
 * @param contractOf the lead whose agreement speaks for the project.
 */
export function contradicting<Amount extends AmountFacts>(chosen: Amount, amounts: readonly Amount[], contractOf: string | null = null): Amount[] {
  const all = standing(amounts);
  const ofLead = all.filter(({ leadId }) => leadId === chosen.leadId);
  const ofProject = all.filter((one) => speaks(one, contractOf));
  const among = (counted: readonly Amount[]) => (counted.includes(chosen) ? counted.filter((other) => clash(chosen, other, hasContract(counted))) : []);
  return [...new Set([...among(ofLead), ...among(ofProject)])];
}

/** Of several agreements of a project, the one signed last speaks for it. */
const speaks = ({ grade, leadId }: AmountFacts, contractOf: string | null): boolean => grade !== 'CONTRACTED' || contractOf === null || leadId === contractOf;

/** The lead whose agreement speaks for a project: of those signed on the last day the one recorded last. */
export function speakingLead(agreements: readonly { id: string; leadId: string; signedOn: Day; recordedAt: Date }[]): string | null {
  const inOrder = agreements.toSorted((a, b) => a.signedOn.localeCompare(b.signedOn) || a.recordedAt.getTime() - b.recordedAt.getTime() || a.id.localeCompare(b.id));
  return inOrder.at(-1)?.leadId ?? null;
}

/** The one agreed amount; null while there is none, or several. */
export function contractedOf<Amount extends AmountFacts>(amounts: readonly Amount[]): Amount | null {
  const [contract, ...others] = standing(amounts).filter(({ grade }) => grade === 'CONTRACTED');
  return contract && others.every((other) => !clash(contract, other, true)) ? contract : null;
}

function timesAnnounced(counted: readonly AmountFacts[], headline: AmountFacts): number | null {
  if (headline.grade === 'CLAIMED') return null;
  const claims = counted.filter(({ grade, currency }) => grade === 'CLAIMED' && currency === headline.currency);
  const most = claims.map(({ amount }) => scaled(amount)).reduce((a, b) => (b > a ? b : a), 0n);
  if (most <= scaled(headline.amount)) return null;
  return Number((most * 100n) / scaled(headline.amount)) / 100;
}
