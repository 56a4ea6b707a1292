import type { Light } from '@gaoxin/ui';
import type { PolicyDeliveryState } from '../generated/graphql.ts';

export const LIGHT: Record<PolicyDeliveryState, Light> = {
  DELIVERED: 'ON_TIME',
  READ: 'ON_TIME',
  ENTITLED: 'ON_TIME',
  OBJECTED: 'ON_TIME',
  APPLIED: 'ON_TIME',
  REFUSED: 'NOT_STARTED',
  FULFILLED: 'DONE',
};
