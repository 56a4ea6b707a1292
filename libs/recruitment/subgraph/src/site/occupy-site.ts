import { newId } from '@gaoxin/kernel';
import { Site, SiteOccupancy } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { OccupySiteInput } from '../generated/resolvers-types.ts';
import { knownEnterprise } from '../known/known-enterprise.ts';
import { expectApart, expectUnheld, lockFamily, noteSite } from './site-acts.ts';

export const occupySite = useCase('site:occupy', async (tx, input: OccupySiteInput) => {
  const family = await lockFamily(tx, input.siteId);
  const site = await tx.load(Site, input.siteId, { version: input.version, path: ['siteId'] });
  tx.allow(site);
  const { enterpriseId } = await knownEnterprise(tx, input.enterpriseId, ['enterpriseId']);
  await expectApart(tx, family, { leadId: null, enterpriseId }, ['siteId']);
  await expectUnheld(tx, site);
  site.takeIn(input.since, input.until ?? null, tx.now);
  const occupancy = new SiteOccupancy({
    id: newId(), zoneId: site.zoneId, siteId: site.id, enterpriseId, leadId: null, since: input.since, until: input.until ?? null,
  });
  tx.add(occupancy);
  tx.record({ type: 'recruitment.site.occupied', siteId: site.id, occupancyId: occupancy.id, enterpriseId: occupancy.enterpriseId, leadId: null, since: occupancy.since });
  noteSite(tx, site, 'OCCUPIED', input.since);
  return occupancy;
});
