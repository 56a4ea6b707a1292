import { dayOf, newId } from '@gaoxin/kernel';
import { Park, Site } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { RegisterSiteInput } from '../generated/resolvers-types.ts';
import { factsOf, noteSite } from './site-acts.ts';

export const registerSite = useCase('site:register', async (tx, input: RegisterSiteInput) => {
  const park = await tx.load(Park, input.parkId, { path: ['parkId'] });
  const parent = input.parentId ? await tx.load(Site, input.parentId, { path: ['parentId'] }) : null;
  if (input.sectionCode) park.section(input.sectionCode, ['sectionCode']);
  const site = new Site({
    ...factsOf(input),
    id: newId(),
    zoneId: park.zoneId,
    parkId: park.id,
    sectionCode: input.sectionCode ?? null,
    parent,
    kind: input.kind,
    code: input.code,
    state: input.status ?? 'AVAILABLE',
    sample: input.sample ?? false,
    registeredOn: dayOf(tx.now),
  });
  tx.allow(site);
  tx.add(site);
  noteSite(tx, site, 'REGISTERED', dayOf(tx.now));
  return site;
});
