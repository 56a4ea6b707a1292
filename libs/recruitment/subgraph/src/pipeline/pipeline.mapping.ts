import { Pipeline, type PipelineStage } from '@gaoxin/recruitment-domain';
import { defineEntity, p } from '@mikro-orm/core';

export const PipelineSchema = defineEntity({
  class: Pipeline,
  tableName: 'pipeline',
  properties: {
    id: p.text().primary(),
    zoneId: p.text(),
    position: p.integer(),
    nameZh: p.text(),
    nameEn: p.text(),
    stages: p.json().$type<PipelineStage[]>(),
    version: p.integer().version(),
  },
});

export const pipelineEntities = [PipelineSchema] as const;
