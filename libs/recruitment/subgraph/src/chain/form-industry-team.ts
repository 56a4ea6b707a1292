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
  tx.record({ type: 'recruitment.team.formed', teamId: team.id, name, leadOfficialId: team.leadOfficialId });
  return team;
});
