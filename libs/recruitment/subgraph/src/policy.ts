import type { AccessMatrix, Policy } from '@gaoxin/server';
import { agreementAccess, agreementPolicy } from './agreement/agreement.policy.ts';
import { chainAccess, chainPolicy } from './chain/chain.policy.ts';
import { figuresAccess, figuresPolicy } from './figures/figures.policy.ts';
import { contactAccess, contactPolicy } from './contact/contact.policy.ts';
import { enterprisePolicyAccess, enterprisePolicyPolicy } from './enterprise-policy/enterprise-policy.policy.ts';
import { leadAccess, leadPolicy } from './lead/lead.policy.ts';
import { pipelineAccess, pipelinePolicy } from './pipeline/pipeline.policy.ts';
import { savedFilterAccess, savedFilterPolicy } from './saved-filter/saved-filter.policy.ts';
import { registerAccess, registerPolicy } from './register/register.policy.ts';
import { housingAccess, housingPolicy } from './housing/housing.policy.ts';
import { siteAccess, sitePolicy } from './site/site.policy.ts';
import { preparationAccess, preparationPolicy } from './preparation/preparation.policy.ts';
import { tourAccess, tourPolicy } from './tour/tour.policy.ts';
import { identityAccess, identityPolicy } from './identity/identity.policy.ts';
import { incentiveAccess, incentivePolicy } from './incentive/incentive.policy.ts';
import { obligationAccess, obligationPolicy } from './obligation/obligation.policy.ts';
import { orderAccess, orderPolicy } from './order/order.policy.ts';

/** Who may do what to which row now. Use cases ask it, and `viewerCan` shows it. */
export const policy = {
  ...leadPolicy,
  ...agreementPolicy,
  ...pipelinePolicy,
  ...savedFilterPolicy,
  ...chainPolicy,
  ...figuresPolicy,
  ...sitePolicy,
  ...housingPolicy,
  ...contactPolicy,
  ...preparationPolicy,
  ...tourPolicy,
  ...identityPolicy,
  ...obligationPolicy,
  ...incentivePolicy,
  ...orderPolicy,
  ...enterprisePolicyPolicy,
  ...registerPolicy,
} satisfies Policy;

/** Which roles may ask which root field and entity at all. */
export const access: AccessMatrix = {
  ...leadAccess,
  ...agreementAccess,
  ...pipelineAccess,
  ...savedFilterAccess,
  ...chainAccess,
  ...figuresAccess,
  ...siteAccess,
  ...housingAccess,
  ...contactAccess,
  ...preparationAccess,
  ...tourAccess,
  ...identityAccess,
  ...obligationAccess,
  ...incentiveAccess,
  ...orderAccess,
  ...enterprisePolicyAccess,
  ...registerAccess,
};
