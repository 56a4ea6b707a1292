import { EnterpriseMerge, type EnterpriseField } from '@gaoxin/directory-domain';
import { duplicateEntities, importEntities } from '@gaoxin/registers';
import { instant } from '@gaoxin/server';
import { defineEntity, p } from '@mikro-orm/core';

type Facts = Partial<Record<EnterpriseField, string | null>>;

export const EnterpriseMergeSchema = defineEntity({
  class: EnterpriseMerge,
  tableName: 'enterprise_merge',
  properties: {
    id: p.text().primary(),
    zoneId: p.text(),
    fromId: p.text(),
    intoId: p.text(),
    taken: p.array().columnType('text[]').$type<EnterpriseField[]>(),
    survivorBefore: p.json().$type<Facts>(),
    mergedBefore: p.json().$type<Facts>(),
    reason: p.text(),
    mergedBy: p.text(),
    mergedAt: instant(),
    undoneAt: instant().nullable(),
    undoneBy: p.text().nullable(),
    version: p.integer().version(),
  },
});

export const registerEntities = [EnterpriseMergeSchema, ...importEntities, ...duplicateEntities] as const;
