import { dayOf, newId, RuleError, type Day } from '@gaoxin/kernel';

export type ChainStage = 'UPSTREAM' | 'MIDSTREAM' | 'DOWNSTREAM';
export type ChainTargetPriority = 'HIGH' | 'MEDIUM' | 'LOW';

export const STAGE_ORDER: readonly ChainStage[] = ['UPSTREAM', 'MIDSTREAM', 'DOWNSTREAM'];
export const PRIORITY_ORDER: readonly ChainTargetPriority[] = ['HIGH', 'MEDIUM', 'LOW'];

/** No enterprise of a zone is older than the state that registers it. */
const EARLIEST: Day = '1949-10-01';

/** One node of a chain. A removed one stays, because figures of earlier days count it. */
export class ChainNode {
  name: string;
  description: string | null;
  removedAt: Date | null = null;
  readonly id: string;
  readonly zoneId: string;
  readonly chainId: string;
  readonly stage: ChainStage;
  readonly addedAt: Date;

  constructor(facts: { zoneId: string; chainId: string; name: string; stage: ChainStage; description: string | null; addedAt: Date }) {
    this.id = newId();
    this.zoneId = facts.zoneId;
    this.chainId = facts.chainId;
    this.name = facts.name.trim();
    this.stage = facts.stage;
    this.description = facts.description;
    this.addedAt = facts.addedAt;
  }

  revise(facts: { name: string; description: string | null }): void {
    this.name = facts.name.trim();
    this.description = facts.description;
  }

  /** @throws RuleError DATE_ORDER for a day to come or one that can only be a slip. */
  fill(enterpriseId: string, since: Day, now: Date): ChainFilling {
    const [from, to] = [EARLIEST, dayOf(now)];
    if (since < from || since > to) throw new RuleError('DATE_ORDER', { from, to }, ['since']);
    return new ChainFilling({ zoneId: this.zoneId, nodeId: this.id, enterpriseId, since, recordedAt: now });
  }
}

/** The stay of an enterprise in a node. */
export class ChainFilling {
  version = 1;
  vacatedOn: Day | null = null;
  vacatedAt: Date | null = null;
  readonly id: string;
  readonly zoneId: string;
  readonly nodeId: string;
  readonly enterpriseId: string;
  readonly since: Day;
  readonly recordedAt: Date;

  constructor(facts: { zoneId: string; nodeId: string; enterpriseId: string; since: Day; recordedAt: Date }) {
    this.id = newId();
    this.zoneId = facts.zoneId;
    this.nodeId = facts.nodeId;
    this.enterpriseId = facts.enterpriseId;
    this.since = facts.since;
    this.recordedAt = facts.recordedAt;
  }

  vacate(on: Day, now: Date) {
    if (this.vacatedAt) throw new RuleError('NO_CHANGE', {}, ['fillingId']);
    const [from, to] = [this.since, dayOf(now)];
    if (on < from || on > to) throw new RuleError('DATE_ORDER', { from, to }, ['vacatedOn']);
    this.vacatedOn = on;
    this.vacatedAt = now;
    return { type: 'recruitment.chain.node_vacated', nodeId: this.nodeId, enterpriseId: this.enterpriseId, vacatedOn: on };
  }
}

/** An enterprise or group outside of the zone that would fill a node. */
export class ChainTarget {
  version = 1;
  withdrawnAt: Date | null = null;
  readonly id: string;
  readonly zoneId: string;
  readonly nodeId: string;
  readonly name: string;
  readonly priority: ChainTargetPriority;
  readonly note: string | null;
  readonly namedAt: Date;

  constructor(facts: { node: ChainNode; name: string; priority: ChainTargetPriority; note: string | null; namedAt: Date }) {
    this.id = newId();
    this.zoneId = facts.node.zoneId;
    this.nodeId = facts.node.id;
    this.name = facts.name.trim();
    this.priority = facts.priority;
    this.note = facts.note;
    this.namedAt = facts.namedAt;
  }

  withdraw(now: Date) {
    if (this.withdrawnAt) throw new RuleError('NO_CHANGE', {}, ['targetId']);
    this.withdrawnAt = now;
    return { type: 'recruitment.chain.target_withdrawn', nodeId: this.nodeId, targetId: this.id, name: this.name };
  }
}

/** The mark of a lead as one for a node. */
export class ChainTag {
  untaggedAt: Date | null = null;
  readonly id: string;
  readonly zoneId: string;
  readonly nodeId: string;
  readonly leadId: string;
  readonly taggedAt: Date;

  constructor(facts: { node: ChainNode; leadId: string; taggedAt: Date }) {
    this.id = newId();
    this.zoneId = facts.node.zoneId;
    this.nodeId = facts.node.id;
    this.leadId = facts.leadId;
    this.taggedAt = facts.taggedAt;
  }

  untag(now: Date): void {
    this.untaggedAt = now;
  }
}
