export type OfficialRole = 'RECRUITER' | 'PROJECT_OFFICER' | 'SECRETARY' | 'LEADER' | 'SUPERVISOR' | 'ZONE_ADMIN';

/** Somebody who works for the zone. */
export class Official {
  readonly id: string;
  readonly zoneId: string;
  readonly departmentId: string;
  readonly name: string;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly phone: string | null;
  readonly roles: OfficialRole[];

  constructor(facts: {
    id: string;
    zoneId: string;
    departmentId: string;
    name: string;
    titleZh: string;
    titleEn: string;
    phone: string | null;
    roles: OfficialRole[];
  }) {
    this.id = facts.id;
    this.zoneId = facts.zoneId;
    this.departmentId = facts.departmentId;
    this.name = facts.name;
    this.titleZh = facts.titleZh;
    this.titleEn = facts.titleEn;
    this.phone = facts.phone;
    this.roles = facts.roles;
  }
}
