import { Site } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { ReturnSiteToUseInput } from '../generated/resolvers-types.ts';
import { noteSite } from './site-acts.ts';

export const returnSiteToUse = useCase('site:return', async (tx, input: ReturnSiteToUseInput) => {
  const site = await tx.load(Site, input.siteId, { version: input.version, path: ['siteId'] });
  tx.allow(site);
  site.returnToUse(input.on, tx.now);
  noteSite(tx, site, 'RETURNED_TO_USE', input.on, input.note ?? null);
  return site;
});
