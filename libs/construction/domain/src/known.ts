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

/** An enterprise of the zone. */
export class KnownEnterprise {
  readonly enterpriseId: string;
  readonly zoneId: string;

  constructor(zoneId: string, enterpriseId: string) {
    this.zoneId = zoneId;
    this.enterpriseId = enterpriseId;
  }
}
