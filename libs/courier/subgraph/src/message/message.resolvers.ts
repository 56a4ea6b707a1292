import { mutation } from '@gaoxin/server';
import type { Resolvers } from '../generated/resolvers-types.ts';
import { markMessagesRead } from './mark-messages-read.ts';
import { messageFor, messagePage, unreadCount } from './message.queries.ts';

export const messageResolvers = {
  Query: {
    messages: (_root, args, ctx) => ctx.read((db) => messagePage(db, ctx.viewer, args)),
    unreadMessages: (_root, _args, ctx) => ctx.read((db) => unreadCount(db, ctx.viewer)),
  },
  Mutation: {
    markMessagesRead: mutation(markMessagesRead, () => ({})),
  },
  MarkMessagesReadPayload: {
    unreadMessages: ({ errors }, _args, ctx) => (errors.length > 0 ? null : ctx.read((db) => unreadCount(db, ctx.viewer))),
  },
  Message: {
    __resolveReference: ({ id }, ctx) => ctx.load(messageFor(ctx.viewer), id),
    title: ({ titleZh, titleEn }) => ({ zh: titleZh, en: titleEn }),
  },
} satisfies Resolvers;
