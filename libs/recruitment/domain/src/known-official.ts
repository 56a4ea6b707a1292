/** An official of the zone, as far as recruitment knows it from the directory: enough to refuse an id that is none, and to find it by what people type. */
export class KnownOfficial {
  name: string | null = null;
  /** What the person types to sign in. */
  login: string | null = null;
  readonly officialId: string;
  readonly zoneId: string;

  constructor(zoneId: string, officialId: string) {
    this.zoneId = zoneId;
    this.officialId = officialId;
  }
}
