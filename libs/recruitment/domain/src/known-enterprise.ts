/** An enterprise of the zone, as far as recruitment knows it from the directory: enough to refuse an id that is none. */
export class KnownEnterprise {
  readonly enterpriseId: string;
  readonly zoneId: string;
  name: string;

  constructor(zoneId: string, enterpriseId: string, name = '') {
    this.zoneId = zoneId;
    this.enterpriseId = enterpriseId;
    this.name = name;
  }
}
