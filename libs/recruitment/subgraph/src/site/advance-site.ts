import { Site } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { AdvanceSiteInput } from '../generated/resolvers-types.ts';
import { noteSite } from './site-acts.ts';

export const advanceSite = useCase('site:advance', async (tx, input: AdvanceSiteInput) => {
  const site = await tx.load(Site, input.siteId, { version: input.version, path: ['siteId'] });
  tx.allow(site);
  site.advance(input.to, input.on, tx.now);
  noteSite(tx, site, input.to === 'AVAILABLE' ? 'COMPLETED' : 'CONSTRUCTION_BEGUN', input.on);
  return site;
});
