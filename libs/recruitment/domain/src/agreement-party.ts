import { newId, RuleError } from '@gaoxin/kernel';

export type PartySide = 'ZONE' | 'ENTERPRISE';
export type PartyRole = 'AUTHORITY' | 'PLATFORM_COMPANY' | 'INVESTOR' | 'PROJECT_COMPANY' | 'PARENT_GROUP' | 'GUARANTOR';

export interface PartyFacts {
  side: PartySide;
  name: string;
  uscc: string | null;
  role: PartyRole;
  signatory: string | null;
}

const ROLES_OF: Record<PartySide, readonly PartyRole[]> = {
  ZONE: ['AUTHORITY', 'PLATFORM_COMPANY', 'GUARANTOR'],
  ENTERPRISE: ['INVESTOR', 'PROJECT_COMPANY', 'PARENT_GROUP', 'GUARANTOR'],
};

/** Who signed an agreement. */
export class AgreementParty implements PartyFacts {
  readonly id: string;
  readonly zoneId: string;
  readonly enterpriseId: string;
  readonly agreementId: string;
  readonly side: PartySide;
  readonly name: string;
  readonly uscc: string | null;
  readonly role: PartyRole;
  readonly signatory: string | null;

  /** @throws RuleError PARTY_ROLE for a role that belongs to the other side. */
  constructor(agreement: { id: string; zoneId: string; enterpriseId: string }, facts: PartyFacts, path: readonly string[] = []) {
    if (!ROLES_OF[facts.side].includes(facts.role)) throw new RuleError('PARTY_ROLE', { side: facts.side }, [...path, 'role']);
    this.id = newId();
    this.zoneId = agreement.zoneId;
    this.enterpriseId = agreement.enterpriseId;
    this.agreementId = agreement.id;
    this.side = facts.side;
    this.name = facts.name;
    this.uscc = facts.uscc;
    this.role = facts.role;
    this.signatory = facts.signatory;
  }
}

/** @throws RuleError PARTY_DUPLICATE at the place of a credit code that another party has. */
export function expectDistinct(parties: readonly Pick<PartyFacts, 'uscc'>[], pathOf: (index: number) => readonly string[]): void {
  const seen = new Set<string>();
  for (const [index, { uscc }] of parties.entries()) {
    if (uscc === null) continue;
    if (seen.has(uscc)) throw new RuleError('PARTY_DUPLICATE', { uscc }, pathOf(index));
    seen.add(uscc);
  }
}

/** @throws RuleError PARTY_SIDE_MISSING when nobody signs for one of the sides. */
export function expectBothSides(parties: readonly Pick<PartyFacts, 'side'>[]): void {
  for (const side of ['ZONE', 'ENTERPRISE'] as const) {
    if (!parties.some((party) => party.side === side)) throw new RuleError('PARTY_SIDE_MISSING', { side }, ['parties']);
  }
}
