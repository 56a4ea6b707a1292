import { newId } from '@gaoxin/kernel';
import { SiteOccupancy, SiteReuse } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { CompleteSiteReuseInput } from '../generated/resolvers-types.ts';
import { knownEnterprise } from '../known/known-enterprise.ts';
import { figuresOf } from './decide-site-reuse.ts';
import { expectApart, expectUnheld, lockFamilyOf, noteSite, quantityOf } from './site-acts.ts';

export const completeSiteReuse = useCase('site:completeReuse', async (tx, input: CompleteSiteReuseInput) => {
  const family = await lockFamilyOf(tx, 'site_reuse', input.reuseId, ['reuseId']);
  const { site } = family;
  const reuse = await tx.load(SiteReuse, input.reuseId, { version: input.version, path: ['reuseId'] });
  tx.allow(reuse);
  const { completedOn } = input;
  const enterpriseId = input.enterpriseId ? (await knownEnterprise(tx, input.enterpriseId, ['enterpriseId'])).enterpriseId : null;
  if (enterpriseId) {
    await expectUnheld(tx, site, ['enterpriseId']);
    await expectApart(tx, family, { leadId: null, enterpriseId }, ['enterpriseId']);
  }
  const area = input.area ? quantityOf(input.area) : null;
  tx.record(reuse.complete(site, { on: completedOn, occupantId: enterpriseId, area, figures: figuresOf(input.figures) }, tx.now));
  if (enterpriseId) {
    site.takeIn(completedOn, null, tx.now);
    tx.add(new SiteOccupancy({ id: newId(), zoneId: site.zoneId, siteId: site.id, enterpriseId, leadId: null, since: completedOn, until: null }));
  }
  noteSite(tx, site, 'REPURPOSED', completedOn, reuse.newUse);
  return reuse;
});
