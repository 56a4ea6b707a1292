import { createService, mergeResolvers, type Service, type ServiceConfig } from '@gaoxin/server';
import { agreementResolvers } from './agreement/agreement.resolvers.ts';
import { returnedHandovers } from './agreement/take-back.ts';
import { chainResolvers } from './chain/chain.resolvers.ts';
import { leadResolvers } from './lead/lead.resolvers.ts';
import { directoryFacts } from './known/learn.ts';
import { entities } from './mapping.ts';
import { messages } from './messages.ts';
import { Migration001Initial } from './migrations/001-initial.ts';
import { Migration002KnownEnterprise } from './migrations/002-known-enterprise.ts';
import { Migration006Chain } from './migrations/006-chain.ts';
import { access, policy } from './policy.ts';

/** The recruitment service: leads and agreements, up to the handover. */
export const createRecruitment = (config: ServiceConfig): Promise<Service> =>
  createService(
    {
      name: 'recruitment',
      entities,
      migrations: [
        { name: '001-initial', class: Migration001Initial },
        { name: '002-known-enterprise', class: Migration002KnownEnterprise },
        { name: '006-chain', class: Migration006Chain },
      ],
      resolvers: mergeResolvers(
        leadResolvers,
        agreementResolvers,
        chainResolvers,
      ),
      access,
      policy,
      messages,
      constraints: {
        industry_team_name: 'CHAIN_NAME_TAKEN',
        industry_chain_name: 'CHAIN_NAME_TAKEN',
        chain_target_name: 'CHAIN_NAME_TAKEN',
        chain_filling_once: 'CHAIN_NODE_FILLED',
        chain_tag_once: 'CHAIN_LEAD_TAGGED',
      },
      consumers: [
        returnedHandovers,
        directoryFacts,
      ],
    },
    config,
  );
