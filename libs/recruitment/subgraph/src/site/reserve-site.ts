import { newId, RuleError } from '@gaoxin/kernel';
import { freeSlot, Lead, SiteReservation } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import { LockMode } from '@mikro-orm/core';
import type { ReserveSiteInput } from '../generated/resolvers-types.ts';
import { expectApart, liveReservations, lockFamily, noteLead, noteSite, siteName } from './site-acts.ts';

/** Asks for no version: of several who reserve at once, the one who comes first gets it, and the others learn that. */
export const reserveSite = useCase('site:reserve', async (tx, input: ReserveSiteInput) => {
  const lead = await tx.load(Lead, input.leadId, { path: ['leadId'] });
  const family = await lockFamily(tx, input.siteId);
  const { site } = family;
  tx.allow(site);
  // Sites come before leads: a lead that is dropped meanwhile keeps nothing.
  await tx.em.refresh(lead, { lockMode: LockMode.PESSIMISTIC_WRITE });
  expectToKeep(lead);
  await expectApart(tx, family, { leadId: null, enterpriseId: lead.enterpriseId, occupantsGo: true }, ['siteId']);
  const live = await liveReservations(tx, [site]);
  const reservation = new SiteReservation({
    id: newId(),
    zoneId: site.zoneId,
    siteId: site.id,
    leadId: lead.id,
    slot: freeSlot(site, live),
    until: input.until,
    reservedBy: tx.viewer.name,
    note: input.note ?? null,
    now: tx.now,
  });
  tx.add(reservation);
  tx.record({ type: 'recruitment.site.reserved', reservationId: reservation.id, siteId: site.id, leadId: lead.id, until: reservation.until });
  noteSite(tx, site, 'RESERVED', reservation.reservedOn, `${lead.title} → ${reservation.until}`);
  noteLead(tx, lead, 'SITE_RESERVED', `${siteName(site)} → ${reservation.until}`);
  return reservation;
});

function expectToKeep({ stage }: Lead): void {
  if (stage === 'DROPPED') throw new RuleError('LEAD_STAGE', { from: stage, to: stage }, ['leadId']);
}
