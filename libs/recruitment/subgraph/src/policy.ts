import type { AccessMatrix, Policy } from '@gaoxin/server';
import { agreementAccess, agreementPolicy } from './agreement/agreement.policy.ts';
import { identityAccess, identityPolicy } from './identity/identity.policy.ts';
import { incentiveAccess, incentivePolicy } from './incentive/incentive.policy.ts';
import { enterprisePolicyAccess, enterprisePolicyPolicy } from './enterprise-policy/enterprise-policy.policy.ts';
import { leadAccess, leadPolicy } from './lead/lead.policy.ts';
import { obligationAccess, obligationPolicy } from './obligation/obligation.policy.ts';
import { housingAccess, housingPolicy } from './housing/housing.policy.ts';
import { siteAccess, sitePolicy } from './site/site.policy.ts';
import { orderAccess, orderPolicy } from './order/order.policy.ts';

/** Who may do what to which row now. Use cases ask it, and `viewerCan` shows it. */
export const policy = {
  ...leadPolicy,
  ...agreementPolicy,
  ...identityPolicy,
  ...obligationPolicy,
  ...incentivePolicy,
  ...sitePolicy,
  ...housingPolicy,
  ...orderPolicy,
  ...enterprisePolicyPolicy,
} satisfies Policy;

/** Which roles may ask which root field and entity at all. */
export const access: AccessMatrix = {
  ...leadAccess,
  ...agreementAccess,
  ...identityAccess,
  ...obligationAccess,
  ...incentiveAccess,
  ...siteAccess,
  ...housingAccess,
  ...orderAccess,
  ...enterprisePolicyAccess,
};
