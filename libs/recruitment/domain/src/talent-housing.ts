import { newId, RuleError } from '@gaoxin/kernel';

export interface HousingCategory {
  code: string;
  zh: string;
  en: string;
}

const MOST_PLACES = 5_000;

/** Talent housing of a zone: its buildings, and who may live there by the zone's own rule. */
export class TalentHousing {
  version = 1;
  readonly id: string;
  readonly zoneId: string;
  readonly name: string;
  readonly address: string | null;
  readonly buildings: { name: string; places: number }[];
  readonly categories: HousingCategory[];
  readonly sample: boolean;

  constructor(facts: {
    id: string;
    zoneId: string;
    name: string;
    address: string | null;
    buildings: readonly { name: string; places: number }[];
    categories: readonly HousingCategory[];
    sample: boolean;
  }) {
    checkUnique(facts.buildings.map(({ name }) => name), (index) => ['buildings', index, 'name']);
    checkUnique(facts.categories.map(({ code }) => code), (index) => ['categories', index, 'code']);
    const total = facts.buildings.reduce((sum, { places }) => sum + places, 0);
    for (const [index, { places }] of facts.buildings.entries()) {
      if (places < 1 || total > MOST_PLACES) throw new RuleError('OUT_OF_RANGE', { min: 1, max: MOST_PLACES }, ['buildings', String(index), 'places']);
    }
    this.id = facts.id;
    this.zoneId = facts.zoneId;
    this.name = facts.name;
    this.address = facts.address;
    this.buildings = facts.buildings.map(({ name, places }) => ({ name, places }));
    this.categories = facts.categories.map(({ code, zh, en }) => ({ code, zh, en }));
    this.sample = facts.sample;
  }

  /** Every place as a row of its own: one more than there are cannot be given to anybody. */
  layOut(): HousingPlace[] {
    return this.buildings.flatMap(({ name, places }) => Array.from({ length: places }, (_, index) => new HousingPlace(this, name, index + 1)));
  }

  /** @throws RuleError NOT_FOUND for a building that the housing has not. */
  building(name: string): { name: string; places: number } {
    const found = this.buildings.find((one) => one.name === name);
    if (!found) throw new RuleError('NOT_FOUND', {}, ['building']);
    return found;
  }

  /** @throws RuleError HOUSING_CATEGORY at the first applicant whom the rule does not admit. */
  admit(categories: readonly string[]): void {
    for (const [index, category] of categories.entries()) {
      if (this.categories.every(({ code }) => code !== category)) throw new RuleError('HOUSING_CATEGORY', { category }, ['applicants', String(index), 'category']);
    }
  }
}

/** One place in a building. Who holds it stands here and nowhere else. */
export class HousingPlace {
  version = 1;
  takenBy: string | null = null;
  readonly id: string;
  readonly zoneId: string;
  readonly housingId: string;
  readonly building: string;
  readonly number: number;

  constructor(housing: { id: string; zoneId: string }, building: string, number: number) {
    this.id = newId();
    this.zoneId = housing.zoneId;
    this.housingId = housing.id;
    this.building = building;
    this.number = number;
  }
}

function checkUnique(names: readonly string[], place: (index: string) => string[]): void {
  if (names.length === 0) throw new RuleError('OUT_OF_RANGE', { min: 1, max: 100 }, place('0').slice(0, 1));
  for (const [index, name] of names.entries()) if (names.indexOf(name) !== index) throw new RuleError('REPEATED', {}, place(String(index)));
}
