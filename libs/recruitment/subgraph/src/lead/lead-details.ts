import type { LeadDetails, ProductCapacity, UtilityNeed } from '@gaoxin/recruitment-domain';
import type { Tx } from '@gaoxin/server';
import { LockMode } from '@mikro-orm/core';
import type { ProductCapacityInput, ReviseLeadInput, UtilityNeedInput } from '../generated/resolvers-types.ts';
import { knownEnterprise } from '../known/known-enterprise.ts';

type Given = Omit<ReviseLeadInput, 'idempotencyKey' | 'leadId' | 'version' | 'reason'>;

/** What an input says of a lead: absent fields are absent, a null is a null. @throws RuleError NOT_FOUND for a foreign enterprise */
export async function detailsOf(tx: Tx, given: Given): Promise<Partial<LeadDetails>> {
  // Not locked: whoever revises a lead holds it already, and whoever renames its enterprise takes both the other way round.
  const referrer = given.sourceEnterpriseId ? await knownEnterprise(tx, given.sourceEnterpriseId, ['sourceEnterpriseId'], LockMode.NONE) : null;
  const { plannedInvestment: money, capacities, utilities } = given;
  return {
    ...(given.title ? { title: given.title } : {}),
    ...(given.source ? { source: given.source } : {}),
    ...plain(given, 'industry'),
    ...plain(given, 'parentGroup'),
    ...plain(given, 'landMu'),
    ...(given.sourceEnterpriseId === undefined ? {} : { sourceEnterpriseId: referrer?.enterpriseId ?? null }),
    ...plain(given, 'sourceText'),
    ...plain(given, 'industryTeam'),
    ...(money === undefined ? {} : { plannedAmount: money?.amount ?? null, plannedCurrency: money?.currency ?? null }),
    ...(capacities === undefined ? {} : { capacities: (capacities ?? []).map(capacityOf) }),
    ...(utilities === undefined ? {} : { utilities: (utilities ?? []).map(needOf) }),
  };
}

type PlainField = 'industry' | 'parentGroup' | 'landMu' | 'sourceText' | 'industryTeam';

const plain = (given: Given, field: PlainField): Partial<LeadDetails> => (given[field] === undefined ? {} : { [field]: given[field] });

const quantityOf = ({ value, unit, bound }: ProductCapacityInput['quantity']) => ({ value, unit, bound: bound ?? 'EXACT' });
const capacityOf = ({ product, quantity }: ProductCapacityInput): ProductCapacity => ({ product, quantity: quantityOf(quantity) });
const needOf = ({ utility, quantity, note }: UtilityNeedInput): UtilityNeed => ({ utility, quantity: quantityOf(quantity), note: note ?? null });
