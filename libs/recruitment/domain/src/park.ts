import { RuleError } from '@gaoxin/kernel';
import type { QuantityBound } from './quantity.ts';

export type ParkSectionStatus = 'PLANNED' | 'UNDER_CONSTRUCTION' | 'IN_USE';

export interface ParkSection {
  code: string;
  name: string;
  status: ParkSectionStatus;
}

const ORDER: readonly ParkSectionStatus[] = ['PLANNED', 'UNDER_CONSTRUCTION', 'IN_USE'];

/** A park with its sections, such as A and B in use and C being built. */
export class Park {
  version = 1;
  sections: ParkSection[];
  readonly id: string;
  readonly zoneId: string;
  readonly name: string;
  readonly place: string | null;
  readonly projectCapacity: string | null;
  readonly projectBound: QuantityBound | null;
  readonly sample: boolean;

  constructor(facts: {
    id: string;
    zoneId: string;
    name: string;
    place: string | null;
    sections: readonly ParkSection[];
    projectCapacity: { value: string; bound: QuantityBound } | null;
    sample: boolean;
  }) {
    if (facts.sections.length === 0) throw new RuleError('OUT_OF_RANGE', { min: 1, max: 100 }, ['sections']);
    for (const [index, { code }] of facts.sections.entries()) {
      if (facts.sections.findIndex((one) => one.code === code) !== index) throw new RuleError('REPEATED', {}, ['sections', String(index), 'code']);
    }
    this.id = facts.id;
    this.zoneId = facts.zoneId;
    this.name = facts.name;
    this.place = facts.place;
    this.sections = facts.sections.map((one) => ({ ...one }));
    this.projectCapacity = facts.projectCapacity?.value ?? null;
    this.projectBound = facts.projectCapacity?.bound ?? null;
    this.sample = facts.sample;
  }

  /** A section is begun, or comes into use; it never goes back. */
  advanceSection(code: string, to: ParkSectionStatus): void {
    const { status: from } = this.section(code, ['code']);
    if (from === to) throw new RuleError('NO_CHANGE', {}, ['to']);
    if (ORDER.indexOf(to) < ORDER.indexOf(from)) throw new RuleError('SITE_STATE', { status: from }, ['to']);
    this.sections = this.sections.map((one) => (one.code === code ? { ...one, status: to } : one));
  }

  /** @throws RuleError NOT_FOUND for a code that no section has. */
  section(code: string, path: readonly string[]): ParkSection {
    const found = this.sections.find((one) => one.code === code);
    if (!found) throw new RuleError('NOT_FOUND', {}, path);
    return found;
  }
}
