import { compactUscc, RuleError } from '@gaoxin/kernel';

/** PLANNED: to be founded. FOREIGN: a group abroad, which has no credit code. */
export type ProspectKind = 'PLANNED' | 'FOREIGN';

/** An enterprise of the zone or one that may come. */
export class Enterprise {
  readonly id: string;
  readonly zoneId: string;
  /** Its own id: whoever speaks for an enterprise sees the rows with that `enterpriseId`, this one included. */
  readonly enterpriseId: string;
  /** Null while it is not registered in China. */
  uscc: string | null;
  /** Why it was registered without a code; says nothing any more once it has one. */
  readonly prospect: ProspectKind | null;
  parentGroup: string | null;
  name: string;
  shortName: string;
  industry: string | null;
  contactName: string | null;
  contactPhone: string | null;
  /** The enterprise that this one turned out to be. Its own row stays, so that its id keeps leading somewhere. */
  mergedInto: string | null = null;
  /** Added by an import that was taken back. Hidden from lists, taken up again by the next import that names it. */
  withdrawn = false;
  /** Whether its name was compared with the others', to find duplicates. */
  compared = false;
  version = 1;
  readonly sample: boolean;
  readonly registeredAt: Date;

  /** @throws RuleError USCC_INVALID when the code fails its check character. */
  constructor(facts: {
    id: string;
    zoneId: string;
    uscc: string | null;
    prospect?: ProspectKind | null;
    parentGroup?: string | null;
    name: string;
    shortName?: string | null;
    industry?: string | null;
    contactName?: string | null;
    contactPhone?: string | null;
    sample?: boolean;
    registeredAt: Date;
  }) {
    this.id = facts.id;
    this.zoneId = facts.zoneId;
    this.enterpriseId = facts.id;
    this.uscc = facts.uscc === null ? null : canonicalUscc(facts.uscc);
    this.prospect = facts.prospect ?? null;
    this.parentGroup = facts.parentGroup ?? null;
    this.name = facts.name.trim();
    this.shortName = facts.shortName?.trim() || this.name;
    this.industry = facts.industry ?? null;
    this.contactName = facts.contactName ?? null;
    this.contactPhone = facts.contactPhone ?? null;
    this.sample = facts.sample ?? false;
    this.registeredAt = facts.registeredAt;
  }

  /** The fact that others hear of; personal data stay here. */
  registered() {
    return { type: 'directory.enterprise.registered', ...this.facts() };
  }

  /** @throws RuleError MERGED_ALREADY when it is another one now. */
  change(changes: Partial<Record<EnterpriseField, string | null>>) {
    this.expectOwn();
    const before = this.name;
    const name = changes.name ?? before;
    Object.assign(this, changes, { name, shortName: changes.shortName ?? (changes.shortName === null ? name : this.shortName) });
    this.compared = this.compared && name === before;
    return this.withdrawn ? this.giveBack() : this.changed();
  }

  /** It was founded, or found to be registered. @throws RuleError USCC_INVALID, USCC_RECORDED when it has a code already */
  recordUscc(typed: string) {
    this.expectOwn(['enterpriseId']);
    if (!lacksUscc(this)) throw new RuleError('USCC_RECORDED', { uscc: this.uscc }, ['uscc']);
    this.uscc = canonicalUscc(typed);
    return this.changed();
  }

  /** Its registration was taken back, and it is there again: somebody names it anew, or something belongs to it. */
  giveBack() {
    this.withdrawn = false;
    this.compared = false;
    return this.registered();
  }

  changed() {
    return { type: 'directory.enterprise.changed', ...this.facts() };
  }

  /** Takes back a registration that nothing followed. */
  withdraw() {
    this.expectOwn();
    this.withdrawn = true;
    return { type: 'directory.enterprise.withdrawn', enterpriseId: this.id };
  }

  /** @throws RuleError MERGED_ALREADY */
  expectOwn(path: string[] = []): void {
    if (this.mergedInto !== null) throw new RuleError('MERGED_ALREADY', {}, path);
  }

  private facts() {
    return { enterpriseId: this.id, uscc: this.uscc, name: this.name, shortName: this.shortName };
  }
}

/** What a person, an import or a merge may change. */
export const ENTERPRISE_FIELDS = ['uscc', 'name', 'shortName', 'parentGroup', 'industry', 'contactName', 'contactPhone'] as const;
export type EnterpriseField = (typeof ENTERPRISE_FIELDS)[number];

/** Whether a code can be recorded. */
export const lacksUscc = ({ uscc, mergedInto }: Pick<Enterprise, 'uscc' | 'mergedInto'>): boolean => uscc === null && mergedInto === null;

/** The code in the one form in which it is stored and compared. @throws RuleError USCC_INVALID */
export function canonicalUscc(typed: string): string {
  const code = compactUscc(typed);
  if (code === null) throw new RuleError('USCC_INVALID', {}, ['uscc']);
  return code;
}
