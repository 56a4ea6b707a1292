import type { Quantity, SupplyTerms } from '@gaoxin/recruitment-domain';
import type { PublishOrderSupplyInput, QuantityInput } from '../generated/resolvers-types.ts';

export const quantityOf = ({ value, unit, bound }: QuantityInput): Quantity => ({ value, unit, bound: bound ?? 'EXACT' });

export const termsOf = (input: Pick<PublishOrderSupplyInput, 'certificates' | 'capacity' | 'months'>): SupplyTerms => ({
  certificates: input.certificates,
  capacity: input.capacity.map(({ label, quantity }) => ({ label, quantity: quantityOf(quantity) })),
  months: input.months.map(({ month, free }) => ({ month, free: quantityOf(free) })),
});
