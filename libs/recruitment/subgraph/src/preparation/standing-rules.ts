import { RecruitmentRules, STANDARD_RULES, type Rules } from '@gaoxin/recruitment-domain';
import type { Tx } from '@gaoxin/server';

/** The zone's rules as they stand, or the standard ones. */
export const standingRules = async (tx: Tx): Promise<Rules> =>
  (await tx.em.findOne(RecruitmentRules, { id: tx.viewer.zone, zoneId: tx.viewer.zone })) ?? STANDARD_RULES;
