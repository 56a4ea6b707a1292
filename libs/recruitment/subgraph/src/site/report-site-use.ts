import { Site, SiteEvent } from '@gaoxin/recruitment-domain';
import { attachFiles, useCase } from '@gaoxin/server';
import type { ReportSiteUseInput } from '../generated/resolvers-types.ts';

export const reportSiteUse = useCase('site:reportUse', async (tx, input: ReportSiteUseInput) => {
  const site = await tx.load(Site, input.siteId, { version: input.version, path: ['siteId'] });
  tx.allow(site);
  tx.record(site.reportUse({ state: input.finding, since: input.since, useRate: input.useRate, evidence: input.evidence }, tx.now));
  const fileIds = await attachFiles(tx, input.fileIds ?? [], { path: ['fileIds'] });
  const kind = input.finding === 'IDLE' ? 'FOUND_IDLE' : 'FOUND_UNDERUSED';
  tx.add(new SiteEvent({ site, kind, occurredOn: input.since, recordedAt: tx.now, actor: tx.viewer.name, note: input.evidence, fileIds }));
  return site;
});
