import { notFound, RuleError } from '@gaoxin/kernel';
import { expectAnonymous, KnownEnterprise } from '@gaoxin/recruitment-domain';
import type { Tx } from '@gaoxin/server';
import { knownEnterprise } from '../known/known-enterprise.ts';

interface OfferInput {
  enterpriseId?: string | null;
  product: string;
  specs: readonly string[];
}

/** Whose offer it is, and what all offers have; its text must not tell who that is. */
export async function offerOf(tx: Tx, input: OfferInput) {
  const { zone: zoneId, name: publishedBy } = tx.viewer;
  const enterpriseId = await enterpriseFor(tx, input.enterpriseId);
  const known = await tx.em.findOne(KnownEnterprise, { zoneId, enterpriseId });
  const lines = input.specs.map((text, index) => ({ text, path: ['specs', String(index)] }));
  expectAnonymous([{ text: input.product, path: ['product'] }, ...lines], [known?.name, known?.shortName].filter((name) => typeof name === 'string'));
  return { zoneId, enterpriseId, product: input.product, specs: input.specs, publishedAt: tx.now, publishedBy };
}

/** An enterprise offers for itself; an official names one that the zone knows. */
async function enterpriseFor(tx: Tx, enterpriseId: string | null | undefined): Promise<string> {
  const own = tx.viewer.enterprise;
  if (own) {
    if (enterpriseId && enterpriseId !== own) throw notFound(['enterpriseId']);
    return own;
  }
  if (!enterpriseId) throw new RuleError('BLANK', {}, ['enterpriseId']);
  return (await knownEnterprise(tx, enterpriseId, ['enterpriseId'])).enterpriseId;
}
