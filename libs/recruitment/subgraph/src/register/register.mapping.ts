import { LeadMerge, type LeadStage } from '@gaoxin/recruitment-domain';
import { duplicateEntities, importEntities } from '@gaoxin/registers';
import { instant } from '@gaoxin/server';
import { defineEntity, p } from '@mikro-orm/core';

export const LeadMergeSchema = defineEntity({
  class: LeadMerge,
  tableName: 'lead_merge',
  properties: {
    id: p.text().primary(),
    zoneId: p.text(),
    fromId: p.text(),
    intoId: p.text(),
    fromStage: p.text().$type<LeadStage>().nullable(),
    fromClosedFor: p.text().nullable(),
    reason: p.text(),
    mergedBy: p.text(),
    mergedAt: instant(),
    undoneAt: instant().nullable(),
    undoneBy: p.text().nullable(),
    version: p.integer().version(),
  },
});

export const registerEntities = [LeadMergeSchema, ...importEntities, ...duplicateEntities] as const;
