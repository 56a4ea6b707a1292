import { newId } from '@gaoxin/kernel';
import { LandedProject, Lead, SiteOccupancy, SiteReservation } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { MoveIntoSiteInput } from '../generated/resolvers-types.ts';
import { expectApart, lockFamilyOf, noteLead, noteSite, siteName } from './site-acts.ts';

export const moveIntoSite = useCase('site:moveIn', async (tx, input: MoveIntoSiteInput) => {
  const family = await lockFamilyOf(tx, 'site_reservation', input.reservationId, ['reservationId']);
  const { site } = family;
  const reservation = await tx.load(SiteReservation, input.reservationId, { version: input.version, path: ['reservationId'] });
  tx.allow(reservation);
  const lead = await tx.load(Lead, reservation.leadId);
  reservation.moveIn(input.since, tx.now);
  await expectApart(tx, family, { leadId: lead.id, enterpriseId: lead.enterpriseId }, ['reservationId']);
  site.takeIn(input.since, input.until ?? null, tx.now);
  const occupancy = new SiteOccupancy({
    id: newId(), zoneId: site.zoneId, siteId: site.id, enterpriseId: lead.enterpriseId, leadId: lead.id, since: input.since, until: input.until ?? null,
  });
  const landed = await tx.em.findOne(LandedProject, { zoneId: site.zoneId, leadId: lead.id, productionOn: { $ne: null } });
  if (landed?.productionOn) occupancy.learnProduction(landed.productionOn);
  tx.add(occupancy);
  tx.record({ type: 'recruitment.site.occupied', siteId: site.id, occupancyId: occupancy.id, enterpriseId: lead.enterpriseId, leadId: lead.id, since: occupancy.since });
  noteSite(tx, site, 'OCCUPIED', input.since, lead.title);
  noteLead(tx, lead, 'SITE_OCCUPIED', siteName(site));
  return occupancy;
});
