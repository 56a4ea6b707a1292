import { SiteOccupancy } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { RecordSiteProductionInput } from '../generated/resolvers-types.ts';
import { noteSite } from './site-acts.ts';

export const recordSiteProduction = useCase('site:recordProduction', async (tx, input: RecordSiteProductionInput) => {
  const occupancy = await tx.load(SiteOccupancy, input.occupancyId, { version: input.version, path: ['occupancyId'] });
  tx.allow(occupancy);
  occupancy.recordProduction(input.productionOn, tx.now);
  noteSite(tx, { id: occupancy.siteId, zoneId: occupancy.zoneId }, 'PRODUCTION', input.productionOn);
  return occupancy;
});
