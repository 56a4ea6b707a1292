import { newId, RuleError } from '@gaoxin/kernel';

/** The team that stands for an industry; its chains' leads and their projects belong to it. */
export class IndustryTeam {
  version = 1;
  leadOfficialId: string;
  readonly id: string;
  readonly zoneId: string;
  readonly name: string;

  constructor(facts: { zoneId: string; name: string; leadOfficialId: string }) {
    this.id = newId();
    this.zoneId = facts.zoneId;
    this.name = facts.name.trim();
    this.leadOfficialId = facts.leadOfficialId;
  }

  appointLead(officialId: string) {
    if (officialId === this.leadOfficialId) throw new RuleError('NO_CHANGE', {}, ['leadOfficialId']);
    this.leadOfficialId = officialId;
    return { type: 'recruitment.team.lead_appointed', teamId: this.id, officialId };
  }
}
