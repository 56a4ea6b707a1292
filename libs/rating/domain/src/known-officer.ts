/** An experience officer of the zone, as far as rating knows the person: the account, enough to refuse an id that is none. */
export class KnownOfficer {
  readonly officerId: string;
  readonly zoneId: string;

  constructor(zoneId: string, officerId: string) {
    this.zoneId = zoneId;
    this.officerId = officerId;
  }
}
