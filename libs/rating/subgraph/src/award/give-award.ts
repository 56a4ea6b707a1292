import { randomUUID } from 'node:crypto';
import {
  AwardInput,
  AwardResult,
  computeAward,
  SecretaryScore,
  type AwardInputs,
  type Ballot,
  type EvaluationCycle,
} from '@gaoxin/rating-domain';
import { canonicalJson, sha256, type Tx } from '@gaoxin/server';

/** Computes and stores the award of a cycle. Returns the winners' ids, none when too few enterprises scored. */
export function giveAward(tx: Tx, cycle: EvaluationCycle, ballots: readonly Ballot[]): string[] {
  const inputs: AwardInputs = { period: cycle.period, rules: cycle.rules, ballots: countedBallots(ballots) };
  const outcome = computeAward(inputs);
  if (!outcome) return [];
  // Without the salt, a few unknown points could be found by trying which of them give the published fingerprint.
  const canonical = canonicalJson({ ...inputs, salt: randomUUID() });
  const award = new AwardResult({ cycle, outcome, sha256: sha256(canonical), computedAt: tx.now });
  const winners = outcome.scores.filter((score) => score.gold).map((score) => score.secretaryId);
  tx.add(award, new AwardInput(award, canonical), ...outcome.scores.map((score) => new SecretaryScore(award, score)));
  tx.record(award.computed(winners));
  return winners;
}

const countedBallots = (ballots: readonly Ballot[]) =>
  ballots
    .map(({ enterpriseId, secretaryId, points }) => ({ enterpriseId, secretaryId, points }))
    .sort((a, b) => (a.secretaryId + a.enterpriseId < b.secretaryId + b.enterpriseId ? -1 : 1));
