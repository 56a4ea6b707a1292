import { newId } from '@gaoxin/kernel';
import { pointsFor, type Points } from './points.ts';
import { DIMENSIONS, type RatingDimension } from './scoring-rules.ts';

/** What an enterprise says of a secretary: the points of all four dimensions, and a comment. */
export interface Verdict {
  points: Points<RatingDimension>;
  comment: string | null;
  castAt: Date;
  castBy: string;
}

/** @throws RuleError SCORES_INCOMPLETE, or OUT_OF_RANGE for points that are not whole numbers from 0 to 100. */
export const ballotPoints = (scores: readonly { dimension: RatingDimension; points: number }[]): Points<RatingDimension> =>
  pointsFor(DIMENSIONS, scores.map(({ dimension, points }) => ({ name: dimension, points })), { min: 0, max: 100 });

/** The effective ballot of one enterprise for one secretary in one cycle. */
export class Ballot {
  version = 1;
  points: Points<RatingDimension>;
  comment: string | null;
  castAt: Date;
  castBy: string;
  readonly id: string;
  readonly zoneId: string;
  readonly cycleId: string;
  readonly enterpriseId: string;
  readonly secretaryId: string;

  constructor(facts: { zoneId: string; cycleId: string; enterpriseId: string; secretaryId: string }, verdict: Verdict) {
    this.id = newId();
    this.zoneId = facts.zoneId;
    this.cycleId = facts.cycleId;
    this.enterpriseId = facts.enterpriseId;
    this.secretaryId = facts.secretaryId;
    this.points = verdict.points;
    this.comment = verdict.comment;
    this.castAt = verdict.castAt;
    this.castBy = verdict.castBy;
  }

  /** Takes the new verdict and returns the one it replaces. */
  replace(verdict: Verdict): EarlierBallot {
    const earlier = new EarlierBallot(this);
    this.points = verdict.points;
    this.comment = verdict.comment;
    this.castAt = verdict.castAt;
    this.castBy = verdict.castBy;
    return earlier;
  }
}

/** A replaced verdict. It counts no more, and stays readable for an audit. */
export class EarlierBallot {
  readonly id: string;
  readonly zoneId: string;
  readonly enterpriseId: string;
  readonly ballotId: string;
  readonly version: number;
  readonly points: Points<RatingDimension>;
  readonly comment: string | null;
  readonly castAt: Date;
  readonly castBy: string;

  constructor(ballot: Ballot) {
    this.id = newId();
    this.zoneId = ballot.zoneId;
    this.enterpriseId = ballot.enterpriseId;
    this.ballotId = ballot.id;
    this.version = ballot.version;
    this.points = ballot.points;
    this.comment = ballot.comment;
    this.castAt = ballot.castAt;
    this.castBy = ballot.castBy;
  }
}
