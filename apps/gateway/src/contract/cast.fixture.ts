import type { Role, Viewer } from '@gaoxin/server';
import { as } from '@gaoxin/testkit';
import type { Platform } from './platform.fixture.ts';

export type ZoneId = 'dianjiang' | 'kunshan';

/** Codes that pass the check, for the one enterprise that each zone registers. */
export const USCC: Record<ZoneId, string> = { dianjiang: '91500231MA5UXH012N', kunshan: '91320583MA1XYK0245' };

const SCOPES = ['service:read', 'service:write', 'figures:read', 'developer'];
const OFFICES: readonly Role[] = ['RECRUITER', 'PROJECT_OFFICER', 'SECRETARY', 'LEADER', 'SUPERVISOR', 'ZONE_ADMIN'];

const DEPARTMENTS = ['service-center', 'planning-bureau'] as const;

/** Ids differ between a person's account and the official behind it, so that one cannot stand for the other. */
export const officialId = (zone: ZoneId, role: Role): string => `${zone}-${role.toLowerCase()}`;
export const accountId = (zone: ZoneId, role: Role): string => `${zone}-account-${role.toLowerCase()}`;
export const departmentId = (zone: ZoneId, code: (typeof DEPARTMENTS)[number]): string => `${zone}-${code}`;

/** Four enterprises beside the one of the journey; together they are as many as an award asks for. */
export const neighbours = (zone: ZoneId): string[] => [1, 2, 3, 4].map((number) => `${zone}-neighbour-${number}`);

/** The holder of a role in a zone; a representative speaks for the enterprise that is named. */
export const holder = (zone: ZoneId, role: Role, enterprise: string | null = null): Viewer => {
  const viewer = as(role, { id: accountId(zone, role), zone, scopes: SCOPES, enterprise: role === 'ENTERPRISE_REPRESENTATIVE' ? enterprise : null });
  return viewer.kind === 'OFFICIAL' ? { ...viewer, official: officialId(zone, role) } : viewer;
};

/** Puts a zone and its people into the directory, as the demo's loader does, and tells the other services. */
export async function settleZone(platform: Platform, zone: ZoneId): Promise<void> {
  const insert = (table: string, row: Record<string, unknown>) => {
    const columns = Object.keys(row);
    const holders = columns.map((_, index) => `$${index + 1}`);
    return platform.rows('directory', `insert into ${table} (${columns.join(', ')}) values (${holders.join(', ')})`, Object.values(row));
  };
  const at = platform.clock.now();
  await insert('zone', { id: zone, zone_id: zone, name_zh: zone, name_en: zone, brand_zh: '服务', brand_en: 'Service', sample: true, version: 1 });
  for (const [position, code] of DEPARTMENTS.entries()) {
    await insert('department', { id: departmentId(zone, code), zone_id: zone, name_zh: code, name_en: code, position });
  }
  for (const role of OFFICES) {
    const id = officialId(zone, role);
    await insert('official', { id, zone_id: zone, department_id: departmentId(zone, 'service-center'), name: role, title_zh: role, title_en: role, roles: [role] });
  }
  for (const role of [...OFFICES, 'EXPERIENCE_OFFICER'] as const) {
    const { kind, official } = holder(zone, role);
    await insert('account', { id: accountId(zone, role), zone_id: zone, login: accountId(zone, role), kind, name: role, official_id: official });
  }
  for (const id of neighbours(zone)) {
    await insert('enterprise', { id, zone_id: zone, enterprise_id: id, name: id, short_name: id, sample: true, registered_at: at });
  }
  for (const role of OFFICES) await platform.hear(zone, 'directory.official.appointed', { officialId: officialId(zone, role), roles: [role] });
  for (const code of DEPARTMENTS) await platform.hear(zone, 'directory.department.founded', { departmentId: departmentId(zone, code) });
  for (const enterpriseId of neighbours(zone)) await platform.hear(zone, 'directory.enterprise.registered', { enterpriseId });
  await platform.hear(zone, 'directory.account.opened', { accountId: accountId(zone, 'EXPERIENCE_OFFICER'), kind: 'EXPERIENCE_OFFICER' });
}
