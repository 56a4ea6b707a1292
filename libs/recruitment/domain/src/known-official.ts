/** An official of the zone, as far as recruitment knows it from the directory: enough to refuse an id that is none. */
export class KnownOfficial {
  name: string | null = null;
  readonly officialId: string;
  readonly zoneId: string;

  constructor(zoneId: string, officialId: string) {
    this.zoneId = zoneId;
    this.officialId = officialId;
  }
}
