import { Site } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { ReportSiteUseInput } from '../generated/resolvers-types.ts';
import { noteSite } from './site-acts.ts';

export const reportSiteUse = useCase('site:reportUse', async (tx, input: ReportSiteUseInput) => {
  const site = await tx.load(Site, input.siteId, { version: input.version, path: ['siteId'] });
  tx.allow(site);
  tx.record(site.reportUse({ state: input.finding, since: input.since, useRate: input.useRate, evidence: input.evidence }, tx.now));
  noteSite(tx, site, input.finding === 'IDLE' ? 'FOUND_IDLE' : 'FOUND_UNDERUSED', input.since, input.evidence);
  return site;
});
