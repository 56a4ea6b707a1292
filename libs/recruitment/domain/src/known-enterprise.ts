/**
 * An enterprise of the zone, as far as recruitment knows it from the directory: enough to refuse an id that is none, to
 * search by name and to name it in figures. Whoever joined before names were told has none.
 */
export class KnownEnterprise {
  name: string | null = null;
  shortName: string | null = null;
  uscc: string | null = null;
  /** The enterprise that it turned out to be. */
  mergedInto: string | null = null;
  readonly enterpriseId: string;
  readonly zoneId: string;

  constructor(zoneId: string, enterpriseId: string) {
    this.zoneId = zoneId;
    this.enterpriseId = enterpriseId;
  }
}
