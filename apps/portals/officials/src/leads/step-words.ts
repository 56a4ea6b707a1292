import { useText } from '../texts.ts';

const OPEN = ['CLUE', 'NEGOTIATION', 'INSPECTION', 'REVIEW'];

/** Whether a next step belongs to the lead at all: not to one that is signed, at an end or at rest. */
export const needsStep = (lead: { stage: string }): boolean => OPEN.includes(lead.stage);

/** Whom a step waits for, and for how many days; nothing when it is the owner's move. */
export function useWaitWords(): (step: { waitingFor?: string | null; waitingDays?: number | null }) => string {
  const say = useText();
  return ({ waitingFor, waitingDays }) => {
    if (!waitingFor) return '';
    return waitingDays ? say('leadWork.waited', { who: waitingFor, count: waitingDays }) : say('leads.waiting', { who: waitingFor });
  };
}
