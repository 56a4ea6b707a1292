import { createService, type Service, type ServiceConfig } from '@gaoxin/server';
import { deliveryResolvers } from './delivery/delivery.resolvers.ts';
import { entities } from './mapping.ts';
import { messageResolvers } from './message/message.resolvers.ts';
import { tell } from './message/tell.ts';
import { messages } from './messages.ts';
import { Migration001Initial } from './migrations/001-initial.ts';
import { access, policy } from './policy.ts';

/** The courier: tells people what happened and what it asks of them. */
export const createCourier = (config: ServiceConfig): Promise<Service> =>
  createService(
    {
      name: 'courier',
      entities,
      migrations: [{ name: '001-initial', class: Migration001Initial }],
      resolvers: { ...messageResolvers, ...deliveryResolvers },
      access,
      policy,
      messages,
      consumers: [tell],
    },
    config,
  );
