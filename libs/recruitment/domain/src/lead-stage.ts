import { addDays, daysBetween, dayOf, isWorkingDay, lightOf, startOfDay, type Day, type TrafficLight } from '@gaoxin/kernel';

/** What is said to lie before this day can only be a slip. */
export const EARLIEST_DAY: Day = '1990-01-01';

/** The phases of a lead's life; the stages of every pipeline belong to one of them. */
export type LeadStage = 'CLUE' | 'NEGOTIATION' | 'INSPECTION' | 'REVIEW' | 'SIGNED' | 'HANDED_OVER' | 'DROPPED' | 'DORMANT';

/** The phases that stand on a board, in their order. */
export const BOARD_PHASES = ['CLUE', 'NEGOTIATION', 'INSPECTION', 'REVIEW', 'SIGNED'] as const satisfies readonly LeadStage[];
export type BoardPhase = (typeof BOARD_PHASES)[number];

export const isOnBoard = (stage: LeadStage): stage is BoardPhase => (BOARD_PHASES as readonly LeadStage[]).includes(stage);

/** Whether work on the lead goes on: neither signed nor at an end nor at rest. */
export const isLeadOpen = (lead: { stage: LeadStage }): boolean => isOnBoard(lead.stage) && lead.stage !== 'SIGNED';

interface Standing {
  stage: LeadStage;
  stageEnteredAt: Date;
}

/** Whole days that the lead has stood in its stage. */
export const daysInStage = (lead: Standing, today: Day): number => daysBetween(dayOf(lead.stageEnteredAt), today);

/** Late once the stage's limit has passed; counted on in working days by the zone's rule. */
export function stageLight(lead: Standing, limitDays: number | null, today: Day): TrafficLight {
  if (limitDays === null || !isOnBoard(lead.stage)) return 'NOT_STARTED';
  return lightOf({ dueOn: addDays(dayOf(lead.stageEnteredAt), limitDays), doneOn: null }, today);
}

/** A lead that entered a stage before this instant is late there today: a working day has passed since its limit. */
export function lateBefore(limitDays: number, today: Day): Date {
  let working = today;
  while (!isWorkingDay(working)) working = addDays(working, -1);
  return startOfDay(addDays(working, -limitDays));
}
