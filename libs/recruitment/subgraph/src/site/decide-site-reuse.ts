import { newId } from '@gaoxin/kernel';
import { Site, SiteOccupancy, SiteReuse } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { DecideSiteReuseInput, SiteReuseFiguresInput } from '../generated/resolvers-types.ts';
import { noteSite } from './site-acts.ts';

export const decideSiteReuse = useCase('site:decideReuse', async (tx, input: DecideSiteReuseInput) => {
  const site = await tx.load(Site, input.siteId, { version: input.version, path: ['siteId'] });
  tx.allow(site);
  const former = await tx.em.findOne(SiteOccupancy, { siteId: site.id, zoneId: site.zoneId }, { orderBy: { since: 'desc', id: 'desc' } });
  const reuse = new SiteReuse({
    id: newId(),
    site,
    decidedOn: input.decidedOn,
    decision: input.decision,
    newUse: input.newUse,
    formerUse: input.formerUse,
    formerOccupantId: former?.enterpriseId ?? null,
    figures: figuresOf(input.figures),
    now: tx.now,
  });
  tx.add(reuse);
  noteSite(tx, site, 'REUSE_DECIDED', input.decidedOn, input.newUse);
  return reuse;
});

export const figuresOf = (figures: SiteReuseFiguresInput | null | undefined) => ({
  outputPerMu: moneyOf(figures?.outputPerMu),
  taxPerMu: moneyOf(figures?.taxPerMu),
  source: figures?.source ?? null,
});

const moneyOf = (money: SiteReuseFiguresInput['outputPerMu']) => (money ? { amount: money.amount, currency: money.currency! } : null);
