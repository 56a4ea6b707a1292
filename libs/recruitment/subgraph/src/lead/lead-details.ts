import { IndustryTeam, type LeadDetails, type ProductCapacity, type UtilityNeed } from '@gaoxin/recruitment-domain';
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
    ...(await teamOf(tx, given)),
    ...(money === undefined ? {} : { plannedAmount: money?.amount ?? null, plannedCurrency: money?.currency ?? null }),
    ...(capacities === undefined ? {} : { capacities: (capacities ?? []).map(capacityOf) }),
    ...(utilities === undefined ? {} : { utilities: (utilities ?? []).map(needOf) }),
  };
}

/** A team is told by its id; a name of former times means the team that is called so, and stays a name where there is none. */
async function teamOf(tx: Tx, { industryTeamId, industryTeam: name }: Given): Promise<Partial<LeadDetails>> {
  if (industryTeamId) return { industryTeamId: (await tx.load(IndustryTeam, industryTeamId, { path: ['industryTeamId'] })).id, industryTeam: null };
  const named = name ? await tx.em.findOne(IndustryTeam, { zoneId: tx.viewer.zone, name: name.trim() }) : null;
  if (named) return { industryTeamId: named.id, industryTeam: null };
  return industryTeamId === undefined && name === undefined ? {} : { industryTeamId: null, industryTeam: name ?? null };
}

type PlainField = 'industry' | 'parentGroup' | 'landMu' | 'sourceText';

const plain = (given: Given, field: PlainField): Partial<LeadDetails> => (given[field] === undefined ? {} : { [field]: given[field] });

const quantityOf = ({ value, unit, bound }: ProductCapacityInput['quantity']) => ({ value, unit, bound: bound ?? 'EXACT' });
const capacityOf = ({ product, quantity }: ProductCapacityInput): ProductCapacity => ({ product, quantity: quantityOf(quantity) });
const needOf = ({ utility, quantity, note }: UtilityNeedInput): UtilityNeed => ({ utility, quantity: quantityOf(quantity), note: note ?? null });
