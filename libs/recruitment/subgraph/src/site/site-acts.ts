import { dayOf, notFound, RuleError, type Day } from '@gaoxin/kernel';
import type { Lead } from '@gaoxin/recruitment-domain';
import { exclusiveWith, LeadEvent, Site, SiteEvent, SiteOccupancy, SiteReservation, isLive, type Quantity, type SiteEventKind, type SiteFacts } from '@gaoxin/recruitment-domain';
import type { Tx } from '@gaoxin/server';
import { LockMode } from '@mikro-orm/core';
import type { QuantityInput, ReviseSiteInput, SiteUtilityInput } from '../generated/resolvers-types.ts';

export const quantityOf = ({ value, unit, bound }: QuantityInput): Quantity => ({ value, unit, bound: bound ?? 'EXACT' });

export const utilitiesOf = (utilities: readonly SiteUtilityInput[] | null | undefined) =>
  (utilities ?? []).map(({ kind, quantity }) => ({ kind, quantity: quantityOf(quantity) }));

type FactsInput = Pick<ReviseSiteInput, 'name' | 'address' | 'area' | 'utilities' | 'price' | 'availableOn' | 'currentUse' | 'geometry'> & { capacity?: number | null };

export const factsOf = (input: FactsInput): SiteFacts => ({
  name: input.name,
  address: input.address ?? null,
  area: quantityOf(input.area),
  utilities: utilitiesOf(input.utilities),
  price: input.price ? { amount: { amount: input.price.amount.amount, currency: input.price.amount.currency! }, per: input.price.per, rule: input.price.rule } : null,
  capacity: input.capacity ?? 1,
  availableOn: input.availableOn ?? null,
  currentUse: input.currentUse ?? null,
  geometry: input.geometry ?? null,
});

/** Writes a line into the site's timeline. */
export function noteSite(tx: Tx, site: { id: string; zoneId: string }, kind: SiteEventKind, occurredOn: Day, note: string | null = null): void {
  tx.add(new SiteEvent({ site, kind, occurredOn, recordedAt: tx.now, actor: tx.viewer.name, note }));
}

/** Writes a line into the lead's timeline. */
export function noteLead(tx: Tx, lead: Lead, kind: LeadEvent['kind'], note: string): void {
  tx.add(new LeadEvent({ lead, kind, occurredOn: dayOf(tx.now), recordedAt: tx.now, actor: tx.viewer.name, note }));
}

export const siteName = ({ code, name }: Site): string => `${code} ${name}`;

type OfSite = 'site_reservation' | 'site_occupancy' | 'site_reuse';

/**
 * The site that a row of another table belongs to, locked before that row is: whoever changes a site and what hangs on
 * it takes the site first, so that nobody waits in a circle.
 */
export async function lockSiteOf(tx: Tx, table: OfSite, id: string, path: string[]): Promise<Site> {
  return tx.em.findOneOrFail(Site, { id: await siteIdOf(tx, table, id, path), zoneId: tx.viewer.zone }, { lockMode: LockMode.PESSIMISTIC_WRITE });
}

/** The same with everything above and below the site, for acts that depend on who is there. */
export const lockFamilyOf = async (tx: Tx, table: OfSite, id: string, path: string[]): Promise<Family> => lockFamily(tx, await siteIdOf(tx, table, id, path));

async function siteIdOf(tx: Tx, table: OfSite, id: string, path: string[]): Promise<string> {
  const [row] = await tx.em.execute<{ site_id: string }[]>(`select site_id from ${table} where id = ? and zone_id = ?`, [id, tx.viewer.zone]);
  if (!row) throw notFound(path);
  return row.site_id;
}

export interface Family {
  site: Site;
  relatives: Site[];
}

/** A site with everything above and below it, locked from the smallest id on. */
export async function lockFamily(tx: Tx, siteId: string): Promise<Family> {
  const rows = await tx.em.execute<{ id: string }[]>(
    `with recursive above as (
       select id, parent_id from site where id = ? and zone_id = ?
       union select one.id, one.parent_id from site one join above on one.id = above.parent_id),
     below as (
       select id from site where id = ? and zone_id = ?
       union select one.id from site one join below on one.parent_id = below.id)
     select id from above union select id from below`,
    [siteId, tx.viewer.zone, siteId, tx.viewer.zone],
  );
  const ids = rows.map(({ id }) => id);
  const family = await tx.em.find(Site, { id: { $in: ids }, zoneId: tx.viewer.zone }, { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } });
  const site = family.find(({ id }) => id === siteId);
  if (!site) throw notFound(['siteId']);
  return { site, relatives: family.filter((one) => one !== site) };
}

/**
 * Nobody else may hold a whole that the site is part of, or a part that goes with it.
 * @param by for whom the site is; with `occupantsGo` those who use an idle or underused site do not count.
 * @throws RuleError SITE_RESERVED, SITE_PART_TAKEN.
 */
export async function expectApart(tx: Tx, { site, relatives }: Family, by: { leadId: string | null; enterpriseId: string; occupantsGo?: boolean }, path: string[]): Promise<void> {
  const exclusive = exclusiveWith(site, relatives);
  const held = (await liveReservations(tx, exclusive)).find(({ leadId }) => leadId !== by.leadId);
  if (held) throw new RuleError('SITE_RESERVED', { until: held.until }, path);
  const used = exclusive.filter(({ occupied, state }) => occupied > 0 && !(by.occupantsGo && (state === 'IDLE' || state === 'UNDERUSED')));
  const others = { siteId: { $in: used.map(({ id }) => id) }, zoneId: site.zoneId, endedOn: null, enterpriseId: { $ne: by.enterpriseId } };
  const taken = await tx.em.findOne(SiteOccupancy, others, { orderBy: { since: 'asc', id: 'asc' } });
  if (taken) throw new RuleError('SITE_PART_TAKEN', { site: siteName(used.find(({ id }) => id === taken.siteId)!) }, path);
}

/** @throws RuleError SITE_RESERVED when leads hold what is still free of the site. */
export async function expectUnheld(tx: Tx, site: Site, path: string[] = ['siteId']): Promise<void> {
  const live = await liveReservations(tx, [site]);
  const free = site.capacity - site.occupied;
  if (free > 0 && live.length >= free) throw new RuleError('SITE_RESERVED', { until: live[0]!.until }, path);
}

/** Reservations that hold these sites today; those that have run out are written down as such on the way. */
export async function liveReservations(tx: Tx, sites: readonly Site[]): Promise<SiteReservation[]> {
  const unended = await tx.em.find(SiteReservation, { siteId: { $in: sites.map(({ id }) => id) }, zoneId: tx.viewer.zone, endedOn: null });
  const today = dayOf(tx.now);
  for (const one of unended) one.lapse(today);
  // Before a new one is written, because the index sees what is stored.
  await tx.em.flush();
  return unended.filter((one) => isLive(one, today));
}
