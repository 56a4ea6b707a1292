import { fileEntities, type ServiceContext, type TablesOf } from '@gaoxin/server';
import type { Selectable } from 'kysely';
import { agreementEntities } from './agreement/agreement.mapping.ts';
import { chainEntities } from './chain/chain.mapping.ts';
import { figuresEntities } from './figures/figures.mapping.ts';
import { contactEntities } from './contact/contact.mapping.ts';
import { enterprisePolicyEntities } from './enterprise-policy/enterprise-policy.mapping.ts';
import { knownEntities } from './known/known.mapping.ts';
import { leadEntities } from './lead/lead.mapping.ts';
import { pipelineEntities } from './pipeline/pipeline.mapping.ts';
import { registerEntities } from './register/register.mapping.ts';
import { savedFilterEntities } from './saved-filter/saved-filter.mapping.ts';
import { housingEntities } from './housing/housing.mapping.ts';
import { siteEntities } from './site/site.mapping.ts';
import { preparationEntities } from './preparation/preparation.mapping.ts';
import { tourEntities } from './tour/tour.mapping.ts';
import { identityEntities } from './identity/identity.mapping.ts';
import { incentiveEntities } from './incentive/incentive.mapping.ts';
import { obligationEntities } from './obligation/obligation.mapping.ts';
import { orderEntities } from './order/order.mapping.ts';

/** Every table of the service; each area maps its own. */
export const entities = [
  ...leadEntities,
  ...agreementEntities,
  ...chainEntities,
  ...figuresEntities,
  ...identityEntities,
  ...obligationEntities,
  ...incentiveEntities,
  ...orderEntities,
  ...knownEntities,
  ...pipelineEntities,
  ...savedFilterEntities,
  ...siteEntities,
  ...housingEntities,
  ...contactEntities,
  ...preparationEntities,
  ...tourEntities,
  ...enterprisePolicyEntities,
  ...registerEntities,
  ...fileEntities,
] as const;

export type Tables = TablesOf<typeof entities>;
export type Context = ServiceContext<Tables>;
export type LeadRow = Selectable<Tables['lead']>;
export type AgreementRow = Selectable<Tables['agreement']>;
export type LeadEventRow = Selectable<Tables['lead_event']>;
