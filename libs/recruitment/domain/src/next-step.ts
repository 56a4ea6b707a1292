import { daysBetween, lightOf, type Day, type TrafficLight } from '@gaoxin/kernel';
import { isLeadOpen, type LeadStage } from './lead-stage.ts';

/** What happens next with a lead, by when, and whom it waits for; nobody when it is the owner's move. */
export interface NextStep {
  title: string;
  dueOn: Day;
  waitingFor: string | null;
}

/** How a lead holds its next step; a row read from the database does it too. */
export interface StepFacts {
  nextStepTitle: string | null;
  nextStepDueOn: Day | null;
  nextStepWaitingFor: string | null;
  /** The day from which on the lead waits for whom it waits for now. */
  nextStepWaitingSince: Day | null;
}

export const NO_STEP: StepFacts = { nextStepTitle: null, nextStepDueOn: null, nextStepWaitingFor: null, nextStepWaitingSince: null };

/** Takes another step; a wait for the same one goes on from its own beginning, however often its date is moved. */
export function stepAfter(before: StepFacts, { title, dueOn, waitingFor }: NextStep, today: Day): StepFacts {
  const waitsOn = waitingFor !== null && waitingFor === before.nextStepWaitingFor;
  const since = waitsOn ? (before.nextStepWaitingSince ?? today) : today;
  return { nextStepTitle: title, nextStepDueOn: dueOn, nextStepWaitingFor: waitingFor, nextStepWaitingSince: waitingFor === null ? null : since };
}

/** A step of a day that is over no longer says what happens next. */
export const hasStepAhead = ({ nextStepDueOn }: Pick<StepFacts, 'nextStepDueOn'>, today: Day): boolean => nextStepDueOn !== null && nextStepDueOn >= today;

export interface StandingStep extends NextStep {
  waitingSince: Day | null;
  waitingDays: number | null;
  light: TrafficLight;
}

/** The step as it stands today; null where nothing is planned, and for a lead that is signed, at an end or at rest. */
export function stepOf(lead: StepFacts & { stage: LeadStage }, today: Day): StandingStep | null {
  const { nextStepTitle: title, nextStepDueOn: dueOn, nextStepWaitingFor: waitingFor, nextStepWaitingSince: waitingSince } = lead;
  if (title === null || dueOn === null || !isLeadOpen(lead)) return null;
  return { title, dueOn, waitingFor, waitingSince, waitingDays: waitingSince === null ? null : Math.max(0, daysBetween(waitingSince, today)), light: lightOf({ dueOn, doneOn: null }, today) };
}
