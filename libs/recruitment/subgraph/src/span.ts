import { RuleError, type Day } from '@gaoxin/kernel';

/** What will be known on a day to come cannot be told. @throws RuleError OUT_OF_RANGE for such a day, or a span that ends before it begins. */
export function expectSpan({ from, to, asOf }: { from: Day; to: Day; asOf: Day }, today: Day): void {
  if (asOf > today) throw new RuleError('OUT_OF_RANGE', { max: today }, ['asOf']);
  if (to < from) throw new RuleError('OUT_OF_RANGE', { min: from }, ['to']);
}
