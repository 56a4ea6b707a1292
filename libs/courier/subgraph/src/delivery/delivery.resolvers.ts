import { anyOf, loadMany } from '@gaoxin/server';
import type { Resolvers } from '../generated/resolvers-types.ts';
import type { DeliveryRow, Tables } from '../mapping.ts';

const deliveriesByIssue = loadMany<Tables, DeliveryRow>(
  (db, issueIds) => db.selectFrom('delivery').selectAll().where('issueId', '=', anyOf(issueIds)).orderBy('sentAt').orderBy('messageId'),
  (row) => row.issueId,
);

export const deliveryResolvers = {
  EnterpriseIssue: {
    __resolveReference: ({ id }) => ({ id }),
    deliveries: (issue, _args, ctx) => ctx.load(deliveriesByIssue, issue.id),
  },
  Delivery: {
    channel: () => 'INBOX',
  },
} satisfies Resolvers;
