import type { Viewer } from '@gaoxin/server';

export const recruits = (viewer: Viewer) => viewer.roles.includes('RECRUITER');

export const OFFICIALS = ['RECRUITER', 'PROJECT_OFFICER', 'SECRETARY', 'LEADER', 'SUPERVISOR', 'ZONE_ADMIN'] as const;
