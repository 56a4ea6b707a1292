import { newId, RuleError } from '@gaoxin/kernel';
import { freeSlot, Lead, SiteReservation } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { ReserveSiteInput } from '../generated/resolvers-types.ts';
import { liveReservations, lockFamily, noteLead, noteSite, siteName } from './site-acts.ts';

/** Asks for no version: of several who reserve at once, the one who comes first gets it, and the others learn that. */
export const reserveSite = useCase('site:reserve', async (tx, input: ReserveSiteInput) => {
  const lead = await tx.load(Lead, input.leadId, { path: ['leadId'] });
  if (lead.stage === 'DROPPED') throw new RuleError('LEAD_STAGE', { from: lead.stage, to: lead.stage }, ['leadId']);
  const { site, relatives } = await lockFamily(tx, input.siteId);
  tx.allow(site);
  const live = await liveReservations(tx, [site, ...relatives]);
  // Who holds a whole building holds its units, and the other way round; a building of many tenants is held by places.
  const whole = relatives.filter(({ capacity }) => capacity === 1);
  const inTheWay = site.capacity === 1 ? live.find(({ siteId }) => whole.some(({ id }) => id === siteId)) : undefined;
  if (inTheWay) throw new RuleError('SITE_RESERVED', { until: inTheWay.until }, ['siteId']);
  const reservation = new SiteReservation({
    id: newId(),
    zoneId: site.zoneId,
    siteId: site.id,
    leadId: lead.id,
    slot: freeSlot(site, live.filter(({ siteId }) => siteId === site.id)),
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
