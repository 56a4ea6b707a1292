import { useLocalized } from '../parts/localized.ts';
import type { LeadAction } from '../generated/graphql.ts';
import { useText } from '../texts.ts';

/** What the menu of a lead holds; contacts and preparation have their own places on the lead page. */
export type LeadMove = Exclude<LeadAction, 'RECORD_CONTACT' | 'PREPARE'>;

const ORDER: readonly LeadMove[] = [
  'ADVANCE', 'SIGN', 'HAND_OVER', 'REVIVE', 'FINISH_STEP', 'PLAN', 'RECORD_FEASIBILITY', 'REVISE', 'ASSIGN', 'CHANGE_PIPELINE', 'SET_PRIORITY', 'CLEAR_PRIORITY', 'REST', 'DROP',
];

const WORDS = {
  SIGN: 'leads.sign',
  HAND_OVER: 'leads.handOver',
  FINISH_STEP: 'leadWork.finishStep',
  PLAN: 'leads.plan',
  RECORD_FEASIBILITY: 'leads.feasibility',
  REVISE: 'leads.revise',
  ASSIGN: 'leadWork.assign',
  CHANGE_PIPELINE: 'leadWork.changePipeline',
  REVIVE: 'leads.revive',
  SET_PRIORITY: 'leads.setPriority',
  CLEAR_PRIORITY: 'leads.clearPriority',
  REST: 'leads.restLead',
  DROP: 'leads.drop',
} as const satisfies Record<Exclude<LeadMove, 'ADVANCE'>, string>;

/** What the server offers for a lead, in the order of the menu. */
export const menuOf = (lead: { viewerCan: readonly LeadAction[] }): LeadMove[] => ORDER.filter((move) => lead.viewerCan.includes(move));

/** What a move is called; one that advances names the stage. */
export function useMoveWords(): (move: LeadMove, lead: { nextStage?: { name: { zh: string; en: string } } | null }) => string {
  const say = useText();
  const inLanguage = useLocalized();
  return (move, lead) => (move === 'ADVANCE' ? say('leads.moveTo', { stage: inLanguage(lead.nextStage?.name) }) : say(WORDS[move]));
}
