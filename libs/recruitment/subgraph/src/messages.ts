import { sharedMessages, type Messages } from '@gaoxin/server';
import { agreementMessages } from './agreement/agreement.messages.ts';
import { chainMessages } from './chain/chain.messages.ts';
import { enterprisePolicyMessages } from './enterprise-policy/enterprise-policy.messages.ts';
import type { ErrorCode } from './generated/resolvers-types.ts';
import { contactMessages } from './contact/contact.messages.ts';
import { leadMessages } from './lead/lead.messages.ts';
import { pipelineMessages } from './pipeline/pipeline.messages.ts';
import { leadRegisterMessages } from './register/register.messages.ts';
import { housingMessages } from './housing/housing.messages.ts';
import { siteMessages } from './site/site.messages.ts';
import { preparationMessages } from './preparation/preparation.messages.ts';
import { tourMessages } from './tour/tour.messages.ts';
import { identityMessages } from './identity/identity.messages.ts';
import { incentiveMessages } from './incentive/incentive.messages.ts';
import { obligationMessages } from './obligation/obligation.messages.ts';
import { orderMessages } from './order/order.messages.ts';

/** A sentence for every code, in Chinese and English. */
export const messages = {
  ...sharedMessages,
  ...leadMessages,
  ...agreementMessages,
  ...pipelineMessages,
  ...chainMessages,
  ...siteMessages,
  ...housingMessages,
  ...contactMessages,
  ...preparationMessages,
  ...tourMessages,
  ...identityMessages,
  ...obligationMessages,
  ...incentiveMessages,
  ...orderMessages,
  ...enterprisePolicyMessages,
  ...leadRegisterMessages,
} satisfies Messages<ErrorCode>;
