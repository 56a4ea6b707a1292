import type { AccessMatrix, Policy } from '@gaoxin/server';
import { agreementAccess, agreementPolicy } from './agreement/agreement.policy.ts';
import { enterprisePolicyAccess, enterprisePolicyPolicy } from './enterprise-policy/enterprise-policy.policy.ts';
import { leadAccess, leadPolicy } from './lead/lead.policy.ts';
import { pipelineAccess, pipelinePolicy } from './pipeline/pipeline.policy.ts';
import { savedFilterAccess, savedFilterPolicy } from './saved-filter/saved-filter.policy.ts';
import { registerAccess, registerPolicy } from './register/register.policy.ts';
import { housingAccess, housingPolicy } from './housing/housing.policy.ts';
import { siteAccess, sitePolicy } from './site/site.policy.ts';
import { orderAccess, orderPolicy } from './order/order.policy.ts';

/** Who may do what to which row now. Use cases ask it, and `viewerCan` shows it. */
export const policy = {
  ...leadPolicy,
  ...agreementPolicy,
  ...pipelinePolicy,
  ...savedFilterPolicy,
  ...sitePolicy,
  ...housingPolicy,
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
  ...siteAccess,
  ...housingAccess,
  ...orderAccess,
  ...enterprisePolicyAccess,
  ...registerAccess,
};
