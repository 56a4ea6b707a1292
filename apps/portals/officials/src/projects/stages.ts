import type { ProjectStage, PromotionPhase } from '../generated/graphql.ts';

/** In the order in which a project passes them. */
export const STAGES: readonly ProjectStage[] = ['SIGNED', 'STARTED', 'IN_PRODUCTION', 'COMPLETION_FILED', 'DESIGN_CAPACITY'];

export const PHASES: readonly PromotionPhase[] = ['SIGN_TO_START', 'START_TO_PRODUCTION', 'PRODUCTION_TO_COMPLETION'];
