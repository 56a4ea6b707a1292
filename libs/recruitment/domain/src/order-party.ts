/** What the directory calls an enterprise, so that a side can be introduced by name. */
export class OrderPartyName {
  readonly zoneId: string;
  readonly enterpriseId: string;
  name: string;
  shortName: string;

  constructor(zoneId: string, enterpriseId: string, names: { name: string; shortName: string }) {
    this.zoneId = zoneId;
    this.enterpriseId = enterpriseId;
    this.name = names.name;
    this.shortName = names.shortName;
  }
}
