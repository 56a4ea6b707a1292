import type { Viewer } from '@gaoxin/server';

export const recruits = (viewer: Viewer) => viewer.roles.includes('RECRUITER');

export const OFFICIALS = ['RECRUITER', 'PROJECT_OFFICER', 'SECRETARY', 'LEADER', 'SUPERVISOR', 'ZONE_ADMIN'] as const;

/** What only the zone's own offices read; null for enterprises and third parties, who reach leads through their enterprise. */
export const officialsOnly = <T>(ctx: { viewer: Viewer }, read: () => T): T | null => (ctx.viewer.kind === 'OFFICIAL' ? read() : null);
