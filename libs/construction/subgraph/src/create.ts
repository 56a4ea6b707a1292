import { createService, type Service, type ServiceConfig } from '@gaoxin/server';
import { handoverResolvers } from './handover/handover.resolvers.ts';
import { handovers } from './handover/receive-handover.ts';
import { issueResolvers } from './issue/issue.resolvers.ts';
import { brokenPromises } from './issue/broken-promises.ts';
import { directoryFacts } from './known/learn.ts';
import { entities } from './mapping.ts';
import { messages } from './messages.ts';
import { Migration001Initial } from './migrations/001-initial.ts';
import { Migration002KnownDepartment } from './migrations/002-known-department.ts';
import { Migration007Commitment } from './migrations/007-commitment.ts';
import { access, policy } from './policy.ts';
import { projectResolvers } from './project/project.resolvers.ts';
import { reportResolvers } from './report/report.resolvers.ts';
import { stepResolvers } from './step/step.resolvers.ts';
import { workResolvers } from './work/work.resolvers.ts';

/** The construction service: from the handed-over agreement to production, and what enterprises need on the way. */
export const createConstruction = (config: ServiceConfig): Promise<Service> =>
  createService(
    {
      name: 'construction',
      entities,
      migrations: [
        { name: '001-initial', class: Migration001Initial },
        { name: '002-known-department', class: Migration002KnownDepartment },
        { name: '007-commitment', class: Migration007Commitment },
      ],
      resolvers: {
        ...handoverResolvers,
        ...projectResolvers,
        ...stepResolvers,
        ...issueResolvers,
        ...workResolvers,
        ...reportResolvers,
        Query: { ...handoverResolvers.Query, ...projectResolvers.Query, ...issueResolvers.Query, ...workResolvers.Query, ...reportResolvers.Query },
        Mutation: {
          ...handoverResolvers.Mutation,
          ...projectResolvers.Mutation,
          ...stepResolvers.Mutation,
          ...issueResolvers.Mutation,
          ...reportResolvers.Mutation,
        },
      },
      access,
      policy,
      messages,
      // Two leaders who change the same target at once; the second one has not seen the first one's.
      constraints: { annual_target_version: 'STALE_VERSION' },
      consumers: [handovers, brokenPromises, directoryFacts],
    },
    config,
  );
