import { isStandard } from '@gaoxin/recruitment-domain';
import { mutation } from '@gaoxin/server';
import type { Resolvers } from '../generated/resolvers-types.ts';
import { changeLeadPipeline } from './change-lead-pipeline.ts';
import { definePipeline } from './define-pipeline.ts';
import { removePipeline } from './remove-pipeline.ts';
import { pipelinesOf, standingByStage } from './pipeline.queries.ts';

export const pipelineResolvers = {
  Query: {
    pipelines: (_root, _args, ctx) => ctx.read((db) => pipelinesOf(db, ctx.viewer.zone)),
  },
  Mutation: {
    definePipeline: mutation(definePipeline, (pipeline) => ({ pipeline })),
    removePipeline: mutation(removePipeline, (pipeline) => ({ pipeline })),
    changeLeadPipeline: mutation(changeLeadPipeline, (lead) => ({ lead })),
  },
  Pipeline: {
    name: ({ nameZh, nameEn }) => ({ zh: nameZh, en: nameEn }),
    standard: (pipeline) => isStandard(pipeline),
  },
  PipelineStage: {
    name: ({ nameZh, nameEn }) => ({ zh: nameZh, en: nameEn }),
    leadCount: async ({ id }, _args, ctx) => (await ctx.load(standingByStage, id))?.leads ?? 0,
  },
} satisfies Resolvers;
