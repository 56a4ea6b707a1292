import { RecruitmentRules } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import { LockMode } from '@mikro-orm/core';
import type { ChangeRecruitmentRulesInput } from '../generated/resolvers-types.ts';
import { takeTurn } from '../pipeline/pipeline-of-lead.ts';
import { expectVersion } from './expect-version.ts';

export const changeRecruitmentRules = useCase('rules:change', async (tx, input: ChangeRecruitmentRulesInput) => {
  await takeTurn(tx, 'defining');
  const { zone } = tx.viewer;
  const standing = await tx.em.findOne(RecruitmentRules, { id: zone, zoneId: zone }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const rules = standing ?? new RecruitmentRules({ zoneId: zone, now: tx.now });
  tx.allow(rules);
  expectVersion(standing, input.version);
  rules.change({ ...input, dueDiligenceItems: [...input.dueDiligenceItems], dueDiligenceOffFor: input.dueDiligenceOffFor ?? null }, tx.now);
  if (!standing) tx.add(rules);
  await tx.em.execute(FOLLOW, [rules.feasibilityForNegotiation, rules.dueDiligenceForSigning, JSON.stringify(rules.dueDiligenceItems), zone]);
  return rules;
});

/** Every lead that is not signed yet follows at once; the same rule as `diligenceState`, for all of them in one statement. */
const FOLLOW = `
  with rules as (select ?::int as needed, ?::boolean as asked, ?::jsonb as items, ?::text as zone)
  update lead set feasibility_needed = rules.needed, diligence = case
    when not rules.asked then 'NOT_ASKED'
    when exists (
      select from jsonb_array_elements_text(rules.items) as wanted where not exists (
        select from due_diligence_item d
        where d.zone_id = rules.zone and d.lead_id = lead.id and d.title = wanted and (d.result = 'PASSED' or (d.result = 'CONCERN' and d.accepted))))
    then 'OPEN' else 'CLEARED' end
  from rules where lead.zone_id = rules.zone and lead.stage not in ('SIGNED', 'HANDED_OVER')`;
