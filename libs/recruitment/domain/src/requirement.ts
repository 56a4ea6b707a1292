import type { LeadStage } from './lead-stage.ts';

export type MissingRequirement = 'NEXT_STEP' | 'PLANNED_INVESTMENT' | 'FEASIBILITY' | 'AGREEMENT';

/** The facts that conditions look at; a lead and a row read from the database both have them. */
export interface RequirementFacts {
  stage: LeadStage;
  plannedAmount: string | null;
  nextStepTitle: string | null;
  feasibilityCount: number;
}

/** When a condition is met; a new requirement is one more line. */
const MET: Record<MissingRequirement, (lead: RequirementFacts) => boolean> = {
  NEXT_STEP: (lead) => lead.nextStepTitle !== null,
  PLANNED_INVESTMENT: (lead) => lead.plannedAmount !== null,
  FEASIBILITY: (lead) => lead.feasibilityCount > 0,
  AGREEMENT: (lead) => lead.stage === 'SIGNED' || lead.stage === 'HANDED_OVER',
};

/** Which of a stage's conditions the lead does not meet. */
export const missingFor = (conditions: readonly MissingRequirement[], lead: RequirementFacts): MissingRequirement[] =>
  conditions.filter((requirement) => !MET[requirement](lead));
