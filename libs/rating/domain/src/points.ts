import { RuleError } from '@gaoxin/kernel';

/** Whole points by what they were given for. */
export type Points<Name extends string> = Readonly<Record<Name, number>>;

/**
 * Brings scores into one record, each name exactly once.
 * @throws RuleError SCORES_INCOMPLETE for a missing or repeated name, OUT_OF_RANGE at the place of a wrong number.
 */
export function pointsFor<Name extends string>(
  names: readonly Name[],
  scores: readonly { name: Name; points: number }[],
  range: { min: number; max: number },
): Points<Name> {
  const given = new Map(scores.map((score) => [score.name, score.points]));
  if (scores.length !== names.length || names.some((name) => !given.has(name))) {
    throw new RuleError('SCORES_INCOMPLETE', { count: names.length }, ['scores']);
  }
  for (const [index, { points }] of scores.entries()) {
    if (!Number.isInteger(points) || points < range.min || points > range.max) {
      throw new RuleError('OUT_OF_RANGE', range, ['scores', String(index), 'points']);
    }
  }
  return Object.fromEntries(names.map((name) => [name, given.get(name)])) as Points<Name>;
}
