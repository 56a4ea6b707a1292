import { RuleError } from '@gaoxin/kernel';

export type AccountKind = 'OFFICIAL' | 'ENTERPRISE' | 'EXPERIENCE_OFFICER';

/** Lets one person sign in, for the zone, for an enterprise or for themselves. */
export class Account {
  suspended = false;
  version = 1;
  readonly id: string;
  readonly zoneId: string;
  /** As typed, without blanks and in lower case; unique among all zones, because it decides the zone. */
  readonly login: string;
  readonly kind: AccountKind;
  readonly name: string;
  readonly officialId: string | null;
  readonly enterpriseId: string | null;

  constructor(facts: {
    id: string;
    zoneId: string;
    login: string;
    kind: AccountKind;
    name: string;
    officialId: string | null;
    enterpriseId: string | null;
  }) {
    this.id = facts.id;
    this.zoneId = facts.zoneId;
    this.login = facts.login;
    this.kind = facts.kind;
    this.name = facts.name;
    this.officialId = facts.officialId;
    this.enterpriseId = facts.enterpriseId;
  }

  /** @throws RuleError NO_CHANGE when it is suspended already. */
  suspend(reason: string) {
    if (this.suspended) throw new RuleError('NO_CHANGE');
    this.suspended = true;
    return { type: 'directory.account.suspended', accountId: this.id, reason };
  }

  /** @throws RuleError NO_CHANGE when it was not suspended. */
  reinstate() {
    if (!this.suspended) throw new RuleError('NO_CHANGE');
    this.suspended = false;
    return { type: 'directory.account.reinstated', accountId: this.id };
  }
}
