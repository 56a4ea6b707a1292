import { useLocalized } from '../parts/localized.ts';
import type { LeadAction } from '../generated/graphql.ts';
import { useText } from '../texts.ts';

/** What the menu of a lead holds; contacts and preparation have their own places on the lead page. */
export type LeadMove = Exclude<LeadAction, 'RECORD_CONTACT' | 'PREPARE'>;

const ORDER: readonly LeadMove[] = ['ADVANCE', 'SIGN', 'HAND_OVER', 'PLAN', 'RECORD_FEASIBILITY', 'REVISE', 'REVIVE', 'SET_PRIORITY', 'CLEAR_PRIORITY', 'REST', 'DROP'];

const WORDS = {
  SIGN: 'sign',
  HAND_OVER: 'handOver',
  PLAN: 'plan',
  RECORD_FEASIBILITY: 'feasibility',
  REVISE: 'revise',
  REVIVE: 'revive',
  SET_PRIORITY: 'setPriority',
  CLEAR_PRIORITY: 'clearPriority',
  REST: 'restLead',
  DROP: 'drop',
} as const satisfies Record<Exclude<LeadMove, 'ADVANCE'>, string>;

/** What the server offers for a lead, in the order of the menu. */
export const menuOf = (lead: { viewerCan: readonly LeadAction[] }): LeadMove[] => ORDER.filter((move) => lead.viewerCan.includes(move));

/** What a move is called; one that advances names the stage. */
export function useMoveWords(): (move: LeadMove, lead: { nextStage?: { name: { zh: string; en: string } } | null }) => string {
  const say = useText();
  const inLanguage = useLocalized();
  return (move, lead) => (move === 'ADVANCE' ? say('leads.moveTo', { stage: inLanguage(lead.nextStage?.name) }) : say(`leads.${WORDS[move]}`));
}
