import { IndustryTeam } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { AppointIndustryTeamLeadInput } from '../generated/resolvers-types.ts';
import { expectOfficial } from './drawing.ts';

export const appointIndustryTeamLead = useCase('team:appointLead', async (tx, input: AppointIndustryTeamLeadInput) => {
  const team = await tx.load(IndustryTeam, input.teamId, { version: input.version, path: ['teamId'] });
  tx.allow(team);
  await expectOfficial(tx, input.leadOfficialId, 'leadOfficialId');
  tx.record(team.appointLead(input.leadOfficialId));
  return team;
});
