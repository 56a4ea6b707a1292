import type { LeadAction } from '../generated/graphql.ts';

export type LeadMove = LeadAction;

const ORDER: readonly LeadMove[] = ['ADVANCE', 'SIGN', 'HAND_OVER', 'PLAN', 'RECORD_FEASIBILITY', 'REVIVE', 'DROP'];

/** What the server offers for a lead, in the order of the menu. */
export const menuOf = (lead: { viewerCan: readonly LeadAction[] }): LeadMove[] => ORDER.filter((move) => lead.viewerCan.includes(move));
