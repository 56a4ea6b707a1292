import { newId, RuleError } from '@gaoxin/kernel';
import type { Enterprise, EnterpriseField } from './enterprise.ts';

type Facts = Partial<Record<EnterpriseField, string | null>>;

/** Two enterprises made one: what was merged, what the survivor took, and what it said before, so that it can be undone. */
export class EnterpriseMerge {
  undoneAt: Date | null = null;
  undoneBy: string | null = null;
  version = 1;
  readonly id = newId();
  readonly zoneId: string;
  readonly fromId: string;
  readonly intoId: string;
  readonly taken: EnterpriseField[];
  readonly survivorBefore: Facts;
  readonly mergedBefore: Facts;
  readonly reason: string;
  readonly mergedBy: string;
  readonly mergedAt: Date;

  /** @throws RuleError MERGE_ITSELF, or MERGED_ALREADY when one of both is not its own any more. */
  constructor(facts: { survivor: Enterprise; merged: Enterprise; take: readonly EnterpriseField[]; reason: string; by: string; now: Date }) {
    const { survivor, merged } = facts;
    if (survivor.id === merged.id) throw new RuleError('MERGE_ITSELF', {}, ['mergedId']);
    survivor.expectOwn(['survivorId']);
    merged.expectOwn(['mergedId']);
    this.zoneId = survivor.zoneId;
    this.fromId = merged.id;
    this.intoId = survivor.id;
    // A code cannot be in the register twice: a survivor without one takes the other's. What the other does not say cannot be taken.
    const taken = new Set([...facts.take, ...(survivor.uscc === null ? (['uscc'] as const) : [])]);
    this.taken = [...taken].filter((field) => merged[field] !== null);
    this.survivorBefore = picked(survivor, this.taken);
    this.mergedBefore = picked(merged, this.taken);
    this.reason = facts.reason;
    this.mergedBy = facts.by;
    this.mergedAt = facts.now;
  }

  /** First: the other one leads to the survivor and lets go of its code. Stored before what follows. */
  close(merged: Enterprise): void {
    merged.mergedInto = this.intoId;
    if (this.taken.includes('uscc')) merged.uscc = null;
  }

  /** Second: the survivor says what was chosen. Stored before what follows. */
  complete(survivor: Enterprise) {
    Object.assign(survivor, this.mergedBefore);
    return { type: 'directory.enterprise.merged', mergeId: this.id, from: this.fromId, into: this.intoId };
  }

  /** Last: the code that the survivor gave up stays in the register and leads to it. */
  keepCode(merged: Enterprise): void {
    if (this.taken.includes('uscc')) merged.uscc = this.survivorBefore.uscc ?? null;
  }

  /**
   * First of taking it back: the other one lets go of the code that it kept. Stored before what follows.
   * @throws RuleError NO_CHANGE when it was, MERGE_NOT_LAST when a later merge builds on it.
   */
  reopen(survivor: Enterprise, merged: Enterprise, by: string, now: Date): void {
    if (this.undoneAt) throw new RuleError('NO_CHANGE');
    if (survivor.mergedInto !== null) throw new RuleError('MERGE_NOT_LAST');
    this.undoneAt = now;
    this.undoneBy = by;
    if (this.taken.includes('uscc')) merged.uscc = null;
  }

  /** Second: the survivor says what it said before. Stored before what follows. */
  giveBack(survivor: Enterprise): void {
    for (const field of this.taken) {
      // What somebody wrote since the merge is newer than what was there before it.
      if (survivor[field] === this.mergedBefore[field]) Object.assign(survivor, { [field]: this.survivorBefore[field] ?? null });
    }
  }

  /** Last: the other one stands by itself again. */
  restore(merged: Enterprise) {
    merged.mergedInto = null;
    merged.compared = false;
    if (this.taken.includes('uscc')) merged.uscc = this.mergedBefore.uscc ?? null;
    return { type: 'directory.enterprise.unmerged', mergeId: this.id, from: this.fromId, into: this.intoId };
  }
}

const picked = (enterprise: Enterprise, fields: readonly EnterpriseField[]): Facts => Object.fromEntries(fields.map((field) => [field, enterprise[field]]));
