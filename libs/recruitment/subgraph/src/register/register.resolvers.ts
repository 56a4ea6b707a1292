import type { Lead } from '@gaoxin/recruitment-domain';
import { columnsFor, duplicatePage, importActs, importRunById, importRunPage, importTypeResolvers } from '@gaoxin/registers';
import { mutation } from '@gaoxin/server';
import type { ErrorCode, Resolvers } from '../generated/resolvers-types.ts';
import { leadById } from '../lead/lead.queries.ts';
import type { Context } from '../mapping.ts';
import { dismissLeadDuplicate } from './dismiss-lead-duplicate.ts';
import { exportLeads } from './export-leads.ts';
import { LEAD_COLUMNS } from './lead-columns.ts';
import { leadImport } from './lead-import.ts';
import { mergeLeads } from './merge-leads.ts';
import { leadMergePage, mergeOfLead, similarLeads } from './register.queries.ts';
import { undoLeadMerge } from './undo-lead-merge.ts';

const acts = importActs('lead');

const lead = async (ctx: Context, id: string) => (await ctx.load(leadById, id))!;

export const registerResolvers = {
  ...importTypeResolvers<Lead, ErrorCode>(leadImport),
  Query: {
    leadImports: (_root, args, ctx) => ctx.read((db) => importRunPage(db as never, args)),
    leadImport: (_root, { id }, ctx) => ctx.load(importRunById as never, id),
    leadImportColumns: (_root, _args, ctx) => columnsFor(LEAD_COLUMNS, ctx),
    similarLeads: (_root, { enterpriseId, title }, ctx) => ctx.read((db) => similarLeads(db, enterpriseId, title)),
    leadDuplicates: (_root, args, ctx) => ctx.read((db) => duplicatePage(db as never, args, args.status ?? 'OPEN')),
    leadMerges: (_root, args, ctx) => ctx.read((db) => leadMergePage(db, args)),
  },
  Mutation: {
    startLeadImport: async (_root, { input }, ctx) => ({ import: await ctx.perform(acts.start, { ...input, locale: ctx.locale }), errors: [] }),
    applyLeadImport: mutation(acts.apply, (run) => ({ import: run })),
    cancelLeadImport: mutation(acts.cancel, (run) => ({ import: run })),
    undoLeadImport: mutation(acts.undo, (run) => ({ import: run })),
    exportLeads: async (_root, { input }, ctx) => ({ file: await exportLeads(ctx, input), errors: [] }),
    mergeLeads: mutation(mergeLeads, (merge) => ({ merge })),
    undoLeadMerge: mutation(undoLeadMerge, (merge) => ({ merge })),
    dismissLeadDuplicate: mutation(dismissLeadDuplicate, (duplicate) => ({ duplicate })),
  },
  InvestmentLead: {
    mergedInto: ({ mergedInto }, _args, ctx) => (mergedInto ? ctx.load(leadById, mergedInto) : null),
  },
  SimilarLead: {
    lead: ({ leadId }, _args, ctx) => lead(ctx, leadId),
  },
  LeadDuplicate: {
    left: ({ leftId }, _args, ctx) => lead(ctx, leftId),
    right: ({ rightId }, _args, ctx) => lead(ctx, rightId),
  },
  LeadMerge: {
    merged: ({ fromId }, _args, ctx) => lead(ctx, fromId),
    survivor: ({ intoId }, _args, ctx) => lead(ctx, intoId),
    viewerCanUndo: async (merge, _args, ctx) => merge.undoneAt === null && ctx.may('lead:undoMerge', merge) && (await ctx.load(mergeOfLead, merge.intoId)) === null,
  },
} satisfies Resolvers;
