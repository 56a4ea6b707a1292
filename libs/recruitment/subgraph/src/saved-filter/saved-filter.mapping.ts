import { DefaultFilter, SavedFilter } from '@gaoxin/recruitment-domain';
import { defineEntity, p } from '@mikro-orm/core';

export const SavedFilterSchema = defineEntity({
  class: SavedFilter,
  tableName: 'saved_filter',
  properties: {
    id: p.text().primary(),
    zoneId: p.text(),
    ownerId: p.text(),
    name: p.text(),
    conditions: p.text(),
    shared: p.boolean(),
    version: p.integer().version(),
  },
});

export const DefaultFilterSchema = defineEntity({
  class: DefaultFilter,
  tableName: 'default_filter',
  properties: { zoneId: p.text().primary(), ownerId: p.text().primary(), filterId: p.text() },
});

export const savedFilterEntities = [SavedFilterSchema, DefaultFilterSchema] as const;
