import type { ContactContent } from '@gaoxin/recruitment-domain';
import type { RecordContactInput } from '../generated/resolvers-types.ts';

/** What an input says of a contact. */
export const contentOf = (input: Pick<RecordContactInput, Exclude<keyof ContactContent, 'agreedNext'> | 'agreedNext'>): ContactContent => ({
  kind: input.kind,
  heldAt: new Date(input.heldAt),
  place: input.place,
  ourSide: [...input.ourSide],
  theirSide: [...input.theirSide],
  summary: input.summary,
  agreedNext: input.agreedNext ?? null,
});
