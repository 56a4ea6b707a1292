import type { DiligenceState } from './due-diligence.ts';
import type { Day } from '@gaoxin/kernel';
import type { BoardPhase, LeadStage } from './lead-stage.ts';
import { hasStepAhead } from './next-step.ts';

export type MissingRequirement = 'NEXT_STEP' | 'PLANNED_INVESTMENT' | 'FEASIBILITY' | 'AGREEMENT' | 'EARLY_FEASIBILITY' | 'DUE_DILIGENCE';

/** The facts that conditions look at; a lead and a row read from the database both have them. */
export interface RequirementFacts {
  stage: LeadStage;
  plannedAmount: string | null;
  nextStepDueOn: Day | null;
  feasibilityCount: number;
  feasibilityNeeded: number;
  diligence: DiligenceState;
}

/** When a condition is met; a new requirement is one more line. */
const MET: Record<MissingRequirement, (lead: RequirementFacts, today: Day) => boolean> = {
  NEXT_STEP: hasStepAhead,
  PLANNED_INVESTMENT: (lead) => lead.plannedAmount !== null,
  FEASIBILITY: (lead) => lead.feasibilityCount > 0,
  AGREEMENT: (lead) => lead.stage === 'SIGNED' || lead.stage === 'HANDED_OVER',
  EARLY_FEASIBILITY: (lead) => lead.feasibilityCount >= lead.feasibilityNeeded,
  DUE_DILIGENCE: (lead) => lead.diligence !== 'OPEN',
};

/** What every pipeline asks for where the zone's rules do; without such a rule it is met from the start. */
function gatesOf(stage: { phase: BoardPhase }, from: LeadStage): readonly MissingRequirement[] {
  // Talks begin with the first stage behind the clues, whichever phase a pipeline goes on with.
  const early: MissingRequirement[] = stage.phase === 'NEGOTIATION' || (from === 'CLUE' && stage.phase !== 'CLUE') ? ['EARLY_FEASIBILITY'] : [];
  return stage.phase === 'SIGNED' ? [...early, 'DUE_DILIGENCE'] : early;
}

/** What the lead still lacks for a stage: the stage's own conditions and the zone's gates. */
export const missingToEnter = (stage: { phase: BoardPhase; conditions: readonly MissingRequirement[] }, lead: RequirementFacts, today: Day): MissingRequirement[] =>
  [...new Set([...gatesOf(stage, lead.stage), ...stage.conditions])].filter((requirement) => !MET[requirement](lead, today));
