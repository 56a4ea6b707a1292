import { dayOf, RuleError } from '@gaoxin/kernel';
import { isLive, Site, SiteReservation, type Lead } from '@gaoxin/recruitment-domain';
import type { Tx } from '@gaoxin/server';
import { LockMode } from '@mikro-orm/core';
import { noteLead, noteSite, siteName } from './site-acts.ts';

/** The sites kept for a lead, locked before the lead is: whoever takes both takes them in this order. */
export async function lockKeptSites(tx: Tx, leadId: string): Promise<Site[]> {
  const kept = await keptFor(tx, leadId);
  return tx.em.find(Site, { id: { $in: kept.map(({ siteId }) => siteId) }, zoneId: tx.viewer.zone }, { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } });
}

/** A lead that comes to its end keeps no site from others. @throws RuleError STALE_VERSION when one was kept a moment ago. */
export async function releaseKeptSites(tx: Tx, lead: Lead, sites: readonly Site[], reason: string): Promise<void> {
  for (const reservation of await keptFor(tx, lead.id)) {
    const site = sites.find(({ id }) => id === reservation.siteId);
    if (!site) throw new RuleError('STALE_VERSION');
    tx.record(reservation.release(tx.now));
    noteSite(tx, site, 'RELEASED', dayOf(tx.now), reason);
    noteLead(tx, lead, 'SITE_RELEASED', `${siteName(site)}：${reason}`);
  }
}

async function keptFor(tx: Tx, leadId: string): Promise<SiteReservation[]> {
  const unended = await tx.em.find(SiteReservation, { leadId, zoneId: tx.viewer.zone, endedOn: null }, { refresh: true });
  return unended.filter((one) => isLive(one, dayOf(tx.now)));
}

/** What stays kept for a lead at rest, in words for its timeline. */
export async function keptSites(tx: Tx, leadId: string): Promise<string | null> {
  const kept = await keptFor(tx, leadId);
  const sites = new Map((await tx.em.find(Site, { id: { $in: kept.map(({ siteId }) => siteId) }, zoneId: tx.viewer.zone })).map((site) => [site.id, site]));
  return kept.length === 0 ? null : `仍预留${kept.map(({ siteId, until }) => `${siteName(sites.get(siteId)!)}（至 ${until}）`).join('、')}`;
}
