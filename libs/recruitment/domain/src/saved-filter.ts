/** A named filter of the lead list; its owner may share it within the zone. */
export class SavedFilter {
  name: string;
  conditions: string;
  shared: boolean;
  version = 1;
  readonly id: string;
  readonly zoneId: string;
  readonly ownerId: string;

  constructor(facts: { id: string; zoneId: string; ownerId: string; name: string; conditions: string; shared: boolean }) {
    this.id = facts.id;
    this.zoneId = facts.zoneId;
    this.ownerId = facts.ownerId;
    this.name = facts.name;
    this.conditions = facts.conditions;
    this.shared = facts.shared;
  }

  change(facts: { name: string; conditions: string; shared: boolean }): void {
    Object.assign(this, { name: facts.name, conditions: facts.conditions, shared: facts.shared });
  }
}

/** The filter that an official's lead list opens with. */
export class DefaultFilter {
  filterId: string;
  readonly zoneId: string;
  readonly ownerId: string;

  constructor(zoneId: string, ownerId: string, filterId: string) {
    this.zoneId = zoneId;
    this.ownerId = ownerId;
    this.filterId = filterId;
  }
}
