import { RuleError } from '@gaoxin/kernel';
import { stdnum } from 'stdnum';

/** An enterprise of the zone or one that may come. */
export class Enterprise {
  readonly id: string;
  readonly zoneId: string;
  /** Its own id: whoever speaks for an enterprise sees the rows with that `enterpriseId`, this one included. */
  readonly enterpriseId: string;
  /** Null while it is not registered in China. */
  readonly uscc: string | null;
  readonly name: string;
  readonly shortName: string;
  readonly industry: string | null;
  readonly contactName: string | null;
  readonly contactPhone: string | null;
  readonly sample: boolean;
  readonly registeredAt: Date;

  /** @throws RuleError USCC_INVALID when the code fails its check character. */
  constructor(facts: {
    id: string;
    zoneId: string;
    uscc: string | null;
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
    return { type: 'directory.enterprise.registered', enterpriseId: this.id, uscc: this.uscc, name: this.name, shortName: this.shortName };
  }
}

/** The code in the one form in which it is stored and compared. @throws RuleError USCC_INVALID */
export function canonicalUscc(typed: string): string {
  const answer = stdnum.CN!.uscc!.validate(typed.trim().toUpperCase());
  if (!answer.isValid) throw new RuleError('USCC_INVALID', {}, ['uscc']);
  return answer.compact;
}
