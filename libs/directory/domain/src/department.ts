/** A department of the zone or an agency it works with. */
export class Department {
  readonly id: string;
  readonly zoneId: string;
  readonly nameZh: string;
  readonly nameEn: string;
  /** Place in the zone's own order of its departments. */
  readonly position: number;

  constructor(facts: { id: string; zoneId: string; nameZh: string; nameEn: string; position: number }) {
    this.id = facts.id;
    this.zoneId = facts.zoneId;
    this.nameZh = facts.nameZh;
    this.nameEn = facts.nameEn;
    this.position = facts.position;
  }
}
