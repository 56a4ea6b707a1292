import { dayOf, RuleError } from '@gaoxin/kernel';
import { changesBetween, Site, SiteEvent, snapshotOf } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { ReviseSiteInput } from '../generated/resolvers-types.ts';
import { factsOf } from './site-acts.ts';

export const reviseSite = useCase('site:revise', async (tx, input: ReviseSiteInput) => {
  const site = await tx.load(Site, input.siteId, { version: input.version, path: ['siteId'] });
  tx.allow(site);
  const before = snapshotOf(site);
  site.know(factsOf(input));
  const changes = changesBetween(before, snapshotOf(site));
  if (changes.length === 0) throw new RuleError('NO_CHANGE');
  tx.add(new SiteEvent({ site, kind: 'REVISED', occurredOn: dayOf(tx.now), recordedAt: tx.now, actor: tx.viewer.name, changes }));
  return site;
});
