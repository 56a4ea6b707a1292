import type { Enterprise } from '@gaoxin/directory-domain';
import { columnsFor, duplicatePage, importActs, importRunById, importRunPage, importTypeResolvers } from '@gaoxin/registers';
import { mutation, storedFileResolvers } from '@gaoxin/server';
import { enterpriseById } from '../enterprise/enterprise.queries.ts';
import type { EnterpriseField as FieldName, ErrorCode, Resolvers } from '../generated/resolvers-types.ts';
import type { Context } from '../mapping.ts';
import { dismissEnterpriseDuplicate } from './dismiss-enterprise-duplicate.ts';
import { ENTERPRISE_COLUMNS } from './enterprise-columns.ts';
import { enterpriseImport } from './enterprise-import.ts';
import { exportEnterprises } from './export-enterprises.ts';
import { FIELDS, mergeEnterprises } from './merge-enterprises.ts';
import { enterpriseMergePage, mergedOn, similarEnterprises } from './register.queries.ts';
import { undoEnterpriseMerge } from './undo-enterprise-merge.ts';

const acts = importActs('enterprise');

const enterprise = async (ctx: Context, id: string) => (await ctx.load(enterpriseById, id))!;

export const registerResolvers = {
  ...importTypeResolvers<Enterprise, ErrorCode>(enterpriseImport),
  ...storedFileResolvers('directory'),
  Query: {
    enterpriseImports: (_root, args, ctx) => ctx.read((db) => importRunPage(db as never, args)),
    enterpriseImport: (_root, { id }, ctx) => ctx.load(importRunById as never, id),
    enterpriseImportColumns: (_root, _args, ctx) => columnsFor(ENTERPRISE_COLUMNS, ctx),
    similarEnterprises: (_root, { name, uscc }, ctx) => ctx.read((db) => similarEnterprises(db, name, uscc ?? null)),
    enterpriseDuplicates: (_root, args, ctx) => ctx.read((db) => duplicatePage(db as never, args, args.status ?? 'OPEN')),
    enterpriseMerges: (_root, args, ctx) => ctx.read((db) => enterpriseMergePage(db, args)),
  },
  Mutation: {
    startEnterpriseImport: async (_root, { input }, ctx) => ({ import: await ctx.perform(acts.start, { ...input, locale: ctx.locale }), errors: [] }),
    applyEnterpriseImport: mutation(acts.apply, (run) => ({ import: run })),
    cancelEnterpriseImport: mutation(acts.cancel, (run) => ({ import: run })),
    undoEnterpriseImport: mutation(acts.undo, (run) => ({ import: run })),
    exportEnterprises: async (_root, { input }, ctx) => ({ file: await exportEnterprises(ctx, input), errors: [] }),
    mergeEnterprises: mutation(mergeEnterprises, (merge) => ({ merge })),
    undoEnterpriseMerge: mutation(undoEnterpriseMerge, (merge) => ({ merge })),
    dismissEnterpriseDuplicate: mutation(dismissEnterpriseDuplicate, (duplicate) => ({ duplicate })),
  },
  SimilarEnterprise: {
    enterprise: ({ enterpriseId }, _args, ctx) => enterprise(ctx, enterpriseId),
  },
  EnterpriseDuplicate: {
    left: ({ leftId }, _args, ctx) => enterprise(ctx, leftId),
    right: ({ rightId }, _args, ctx) => enterprise(ctx, rightId),
  },
  EnterpriseMerge: {
    merged: ({ fromId }, _args, ctx) => enterprise(ctx, fromId),
    survivor: ({ intoId }, _args, ctx) => enterprise(ctx, intoId),
    taken: ({ taken }) => (Object.keys(FIELDS) as FieldName[]).filter((name) => taken.includes(FIELDS[name])),
    viewerCanUndo: async (merge, _args, ctx) =>
      merge.undoneAt === null && ctx.may('enterprise:undoMerge', merge) && (await ctx.load(mergedOn, merge.intoId))?.mergedInto === null,
  },
} satisfies Resolvers;
