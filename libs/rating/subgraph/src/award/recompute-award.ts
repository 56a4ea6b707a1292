import { AwardInput, AwardResult, computeAward, publishedOutcome, SecretaryScore, type AwardInputs, type AwardOutcome } from '@gaoxin/rating-domain';
import { canonicalJson, sha256, useCase } from '@gaoxin/server';
import type { RecomputeAwardInput } from '../generated/resolvers-types.ts';

/** Computes from the stored inputs again and says whether fingerprint and every published figure come out to the byte. */
export const recomputeAward = useCase('award:recompute', async (tx, input: RecomputeAwardInput) => {
  const award = await tx.load(AwardResult, input.awardId, { path: ['awardId'] });
  tx.allow(award);
  const { canonical } = await tx.load(AwardInput, award.id);
  const scores = await tx.em.find(SecretaryScore, { zoneId: award.zoneId, awardId: award.id });
  const outcome = computeAward(JSON.parse(canonical) as AwardInputs);
  const identical = sha256(canonical) === award.sha256 && bytesOf(outcome) === bytesOf(publishedOutcome(award, scores));
  award.recordRecomputation(tx.viewer.name, identical, tx.now);
  return award;
});

const bytesOf = (outcome: AwardOutcome | null): string =>
  canonicalJson(outcome && { ...outcome, scores: outcome.scores.toSorted((a, b) => (a.secretaryId < b.secretaryId ? -1 : 1)) });
