import { RecruitmentRules, STANDARD_RULES, type Rules } from '@gaoxin/recruitment-domain';
import type { Tx } from '@gaoxin/server';

/** The zone's rules as they stand, or the standard ones. */
export const standingRules = (tx: Tx): Promise<Rules> => rulesOfZone(tx.em, tx.viewer.zone);

export const rulesOfZone = async (em: Tx['em'], zoneId: string): Promise<Rules> => (await em.findOne(RecruitmentRules, { id: zoneId, zoneId })) ?? STANDARD_RULES;
