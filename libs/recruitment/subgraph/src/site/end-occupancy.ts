import { SiteOccupancy } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { EndOccupancyInput } from '../generated/resolvers-types.ts';
import { lockSiteOf, noteSite } from './site-acts.ts';

export const endOccupancy = useCase('site:endOccupancy', async (tx, input: EndOccupancyInput) => {
  const site = await lockSiteOf(tx, 'site_occupancy', input.occupancyId, ['occupancyId']);
  const occupancy = await tx.load(SiteOccupancy, input.occupancyId, { version: input.version, path: ['occupancyId'] });
  tx.allow(occupancy);
  occupancy.end(input.endedOn, input.reason, tx.now);
  site.letOut(input.endedOn);
  noteSite(tx, site, 'VACATED', input.endedOn, input.reason);
  return occupancy;
});
