import { Account, Department, Enterprise, Official, Zone, type AccountKind, type OfficialRole, type ProspectKind } from '@gaoxin/directory-domain';
import { fileEntities, type ServiceContext, type TablesOf } from '@gaoxin/server';
import { defineEntity, p } from '@mikro-orm/core';
import type { Selectable } from 'kysely';
import { registerEntities } from './register/register.mapping.ts';

export const ZoneSchema = defineEntity({
  class: Zone,
  tableName: 'zone',
  properties: {
    id: p.text().primary(),
    zoneId: p.text(),
    nameZh: p.text(),
    nameEn: p.text(),
    brandZh: p.text(),
    brandEn: p.text(),
    sample: p.boolean(),
    version: p.integer().version(),
  },
});

export const DepartmentSchema = defineEntity({
  class: Department,
  tableName: 'department',
  properties: { id: p.text().primary(), zoneId: p.text(), nameZh: p.text(), nameEn: p.text(), position: p.integer() },
});

export const OfficialSchema = defineEntity({
  class: Official,
  tableName: 'official',
  properties: {
    id: p.text().primary(),
    zoneId: p.text(),
    departmentId: p.text(),
    name: p.text(),
    titleZh: p.text(),
    titleEn: p.text(),
    phone: p.text().nullable(),
    roles: p.array().columnType('text[]').$type<OfficialRole[]>(),
  },
});

export const AccountSchema = defineEntity({
  class: Account,
  tableName: 'account',
  properties: {
    id: p.text().primary(),
    zoneId: p.text(),
    login: p.text(),
    kind: p.text().$type<AccountKind>(),
    name: p.text(),
    officialId: p.text().nullable(),
    enterpriseId: p.text().nullable(),
    suspended: p.boolean(),
    version: p.integer().version(),
  },
});

export const EnterpriseSchema = defineEntity({
  class: Enterprise,
  tableName: 'enterprise',
  properties: {
    id: p.text().primary(),
    zoneId: p.text(),
    enterpriseId: p.text(),
    uscc: p.text().nullable(),
    prospect: p.text().$type<ProspectKind>().nullable(),
    parentGroup: p.text().nullable(),
    name: p.text(),
    shortName: p.text(),
    industry: p.text().nullable(),
    contactName: p.text().nullable(),
    contactPhone: p.text().nullable(),
    sample: p.boolean(),
    registeredAt: p.datetime().columnType('timestamptz'),
    mergedInto: p.text().nullable(),
    withdrawn: p.boolean(),
    compared: p.boolean(),
    version: p.integer().version(),
  },
});

export const entities = [ZoneSchema, DepartmentSchema, OfficialSchema, AccountSchema, EnterpriseSchema, ...registerEntities, ...fileEntities] as const;

export type Tables = TablesOf<typeof entities>;
export type Context = ServiceContext<Tables>;
export type ZoneRow = Selectable<Tables['zone']>;
export type DepartmentRow = Selectable<Tables['department']>;
export type OfficialRow = Selectable<Tables['official']>;
export type AccountRow = Selectable<Tables['account']>;
export type EnterpriseRow = Selectable<Tables['enterprise']>;
