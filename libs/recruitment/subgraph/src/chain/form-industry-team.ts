import { RuleError } from '@gaoxin/kernel';
import { IndustryTeam } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { FormIndustryTeamInput } from '../generated/resolvers-types.ts';
import { expectOfficial } from './drawing.ts';

export const formIndustryTeam = useCase('team:form', async (tx, input: FormIndustryTeamInput) => {
  const team = new IndustryTeam({ zoneId: tx.viewer.zone, name: input.name, leadOfficialId: input.leadOfficialId });
  tx.allow(team);
  const { zoneId, name } = team;
  if (await tx.em.findOne(IndustryTeam, { zoneId, name })) throw new RuleError('CHAIN_NAME_TAKEN', { name }, ['name']);
  await expectOfficial(tx, input.leadOfficialId, 'leadOfficialId');
  tx.add(team);
  // What was written of it before it was formed.
  await tx.em.execute(`update lead set industry_team_id = ?, industry_team = null where zone_id = ? and industry_team = ?`, [team.id, zoneId, name]);
  tx.record({ type: 'recruitment.team.formed', teamId: team.id, name, leadOfficialId: team.leadOfficialId });
  return team;
});
