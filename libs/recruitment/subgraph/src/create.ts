import { createService, type Service, type ServiceConfig } from '@gaoxin/server';
import { agreementResolvers } from './agreement/agreement.resolvers.ts';
import { returnedHandovers } from './agreement/take-back.ts';
import { leadResolvers } from './lead/lead.resolvers.ts';
import { entities } from './mapping.ts';
import { messages } from './messages.ts';
import { Migration001Initial } from './migrations/001-initial.ts';
import { access, policy } from './policy.ts';

/** The recruitment service: leads and agreements, up to the handover. */
export const createRecruitment = (config: ServiceConfig): Promise<Service> =>
  createService(
    {
      name: 'recruitment',
      entities,
      migrations: [{ name: '001-initial', class: Migration001Initial }],
      resolvers: {
        ...leadResolvers,
        ...agreementResolvers,
        Query: { ...leadResolvers.Query, ...agreementResolvers.Query },
        Mutation: { ...leadResolvers.Mutation, ...agreementResolvers.Mutation },
      },
      access,
      policy,
      messages,
      // Two who sign the same lead at once; the second one has not seen the first one's agreement.
      constraints: { agreement_lead_id_key: 'STALE_VERSION' },
      consumers: [returnedHandovers],
    },
    config,
  );
