import type { Role, Viewer } from '@gaoxin/server';
import { DemoDataError, readRows } from './read-rows.ts';

export const readZones = () => readRows('zones.csv', ['id', 'name_zh', 'name_en', 'brand_zh', 'brand_en'], ['id', 'name_zh', 'name_en', 'brand_zh', 'brand_en']);
export const readDepartments = () => readRows('departments.csv', ['zone', 'id', 'name_zh', 'name_en', 'position'], ['zone', 'id', 'name_zh', 'name_en', 'position']);
export const readOfficials = () =>
  readRows('officials.csv', ['zone', 'id', 'name', 'title_zh', 'title_en', 'department', 'roles', 'phone'], ['zone', 'id', 'name', 'title_zh', 'title_en', 'department', 'roles']);
export const readEnterprises = () =>
  readRows(
    'enterprises.csv',
    ['zone', 'id', 'uscc', 'name', 'short_name', 'industry', 'contact_name', 'contact_phone', 'sample'],
    ['zone', 'id', 'name', 'short_name', 'sample'],
  );
export const readAccounts = () =>
  readRows('accounts.csv', ['zone', 'id', 'login', 'kind', 'name', 'official', 'enterprise'], ['zone', 'id', 'login', 'kind', 'name']);

/** Who acts in the demo: officials by id, and the voice of any enterprise. */
export interface Cast {
  official(id: string, place: string): Viewer;
  holder(zone: string, role: Role, place: string): Viewer;
  enterprise(zone: string, id: string): Viewer;
}

export function castOf(officials: ReturnType<typeof readOfficials>): Cast {
  const viewers = new Map(
    officials.map(({ cells }) => [cells.id, viewerOf(cells.zone, cells.id, cells.name, cells.roles.split(';') as Role[])]),
  );
  return {
    official: (id, place) => {
      const viewer = viewers.get(id);
      if (!viewer) throw new DemoDataError(place, `there is no official "${id}".`);
      return viewer;
    },
    holder: (zone, role, place) => {
      const viewer = [...viewers.values()].find((one) => one.zone === zone && one.roles.includes(role));
      if (!viewer) throw new DemoDataError(place, `zone ${zone} has no ${role}.`);
      return viewer;
    },
    enterprise: (zone, id) => ({ ...viewerOf(zone, `${id}-voice`, '企业', ['ENTERPRISE_REPRESENTATIVE']), kind: 'ENTERPRISE', official: null, enterprise: id }),
  };
}

const viewerOf = (zone: string, id: string, name: string, roles: Role[]): Viewer => ({
  id,
  kind: 'OFFICIAL',
  zone,
  name,
  roles,
  scopes: ['service:read', 'service:write', 'figures:read'],
  official: id,
  enterprise: null,
});
