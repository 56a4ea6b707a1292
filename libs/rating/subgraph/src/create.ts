import { createService, type Service, type ServiceConfig } from '@gaoxin/server';
import { awardResolvers } from './award/award.resolvers.ts';
import { ballotResolvers } from './ballot/ballot.resolvers.ts';
import { cycleResolvers } from './cycle/cycle.resolvers.ts';
import { experienceResolvers } from './experience/experience.resolvers.ts';
import { officerFacts } from './experience/learn-officers.ts';
import { entities } from './mapping.ts';
import { messages } from './messages.ts';
import { Migration001Initial } from './migrations/001-initial.ts';
import { Migration002KnownOfficer } from './migrations/002-known-officer.ts';
import { access, policy } from './policy.ts';
import { serviceFacts } from './service/service-facts.ts';

/** The rating service: what enterprises and experience officers say of the zone's service, and what follows from it. */
export const createRating = (config: ServiceConfig): Promise<Service> =>
  createService(
    {
      name: 'rating',
      entities,
      migrations: [
        { name: '001-initial', class: Migration001Initial },
        { name: '002-known-officer', class: Migration002KnownOfficer },
      ],
      resolvers: {
        ...cycleResolvers,
        ...ballotResolvers,
        ...awardResolvers,
        ...experienceResolvers,
        Query: { ...cycleResolvers.Query, ...ballotResolvers.Query, ...experienceResolvers.Query },
        Mutation: {
          ...cycleResolvers.Mutation,
          ...ballotResolvers.Mutation,
          ...awardResolvers.Mutation,
          ...experienceResolvers.Mutation,
        },
      },
      access,
      policy,
      messages,
      constraints: {
        evaluation_cycle_period: 'CYCLE_EXISTS',
        ballot_once: 'STALE_VERSION',
        experience_evaluation_once: 'TASK_SUBMITTED',
      },
      consumers: [serviceFacts, officerFacts],
    },
    config,
  );
