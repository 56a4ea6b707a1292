import type { LeadEventKind } from '@gaoxin/recruitment-domain';
import type { Viewer } from '@gaoxin/server';

/** What enterprises and third parties see of a timeline: the stages, not what was said about them. */
const OPEN_EVENTS: readonly LeadEventKind[] = ['REGISTERED', 'ADVANCED', 'SIGNED', 'HANDED_OVER'];

/** Null for the zone's own offices, who see every kind. */
export const eventsFor = (viewer: Viewer): readonly LeadEventKind[] | null => (viewer.kind === 'OFFICIAL' ? null : OPEN_EVENTS);
