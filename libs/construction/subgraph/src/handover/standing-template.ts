import { DEFAULT_TEMPLATE, PromotionTemplate } from '@gaoxin/construction-domain';
import type { EntityManager } from '@mikro-orm/postgresql';

/** The zone's latest template; a zone without one starts with the default, written once however many accept at the same time. */
export async function standingTemplate(em: EntityManager, zoneId: string): Promise<PromotionTemplate> {
  const latest = () => em.findOne(PromotionTemplate, { zoneId }, { orderBy: { version: 'desc' } });
  const standing = await latest();
  if (standing) return standing;
  const first = new PromotionTemplate(zoneId, 1, DEFAULT_TEMPLATE);
  await em.execute(
    `insert into promotion_template (id, zone_id, version, plan, steps) values (?, ?, ?, ?::jsonb, ?::jsonb)
     on conflict (zone_id, version) do nothing`,
    [first.id, first.zoneId, first.version, JSON.stringify(first.plan), JSON.stringify(first.steps)],
  );
  return (await latest())!;
}
