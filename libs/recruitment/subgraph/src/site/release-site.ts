import { dayOf } from '@gaoxin/kernel';
import { Lead, SiteReservation } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { ReleaseSiteInput } from '../generated/resolvers-types.ts';
import { lockSiteOf, noteLead, noteSite, siteName } from './site-acts.ts';

export const releaseSite = useCase('site:release', async (tx, input: ReleaseSiteInput) => {
  const site = await lockSiteOf(tx, 'site_reservation', input.reservationId, ['reservationId']);
  const reservation = await tx.load(SiteReservation, input.reservationId, { version: input.version, path: ['reservationId'] });
  tx.allow(reservation);
  tx.record(reservation.release(tx.now));
  noteSite(tx, site, 'RELEASED', dayOf(tx.now), input.reason);
  noteLead(tx, await tx.load(Lead, reservation.leadId), 'SITE_RELEASED', `${siteName(site)}：${input.reason}`);
  return reservation;
});
