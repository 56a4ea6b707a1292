/*
 * What construction knows of the directory's people and enterprises, learned from its facts: only enough to refuse an id
 * that does not exist in the zone.
 */

/** An official of the zone and the roles held now. */
export class Appointment {
  readonly officialId: string;
  readonly zoneId: string;
  roles: string[];

  constructor(zoneId: string, officialId: string, roles: string[]) {
    this.zoneId = zoneId;
    this.officialId = officialId;
    this.roles = roles;
  }
}

/** A department of the zone, or an agency it works with. */
export class KnownDepartment {
  readonly departmentId: string;
  readonly zoneId: string;

  constructor(zoneId: string, departmentId: string) {
    this.zoneId = zoneId;
    this.departmentId = departmentId;
  }
}

/** An enterprise of the zone. */
export class KnownEnterprise {
  readonly enterpriseId: string;
  readonly zoneId: string;

  constructor(zoneId: string, enterpriseId: string) {
    this.zoneId = zoneId;
    this.enterpriseId = enterpriseId;
  }
}
