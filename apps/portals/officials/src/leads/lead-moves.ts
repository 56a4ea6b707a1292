import type { LeadAction } from '../generated/graphql.ts';

/** What the menu of a lead holds; contacts and preparation have their own places on the lead page. */
export type LeadMove = Exclude<LeadAction, 'RECORD_CONTACT' | 'PREPARE'>;

const ORDER: readonly LeadMove[] = ['ADVANCE', 'SIGN', 'HAND_OVER', 'PLAN', 'RECORD_FEASIBILITY', 'REVIVE', 'DROP'];

/** What the server offers for a lead, in the order of the menu. */
export const menuOf = (lead: { viewerCan: readonly LeadAction[] }): LeadMove[] => ORDER.filter((move) => lead.viewerCan.includes(move));
