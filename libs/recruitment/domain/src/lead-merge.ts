import { newId, RuleError } from '@gaoxin/kernel';
import type { Lead } from './lead.ts';
import type { LeadStage } from './lead-stage.ts';

/** Two leads made one: the other is closed and points to the one that goes on. */
export class LeadMerge {
  undoneAt: Date | null = null;
  undoneBy: string | null = null;
  version = 1;
  readonly id = newId();
  readonly zoneId: string;
  readonly fromId: string;
  readonly intoId: string;
  /** Where the merged one stood. */
  readonly fromStage: LeadStage | null;
  /** Why it rested there. */
  readonly fromClosedFor: string | null;
  readonly reason: string;
  readonly mergedBy: string;
  readonly mergedAt: Date;

  /** @throws RuleError MERGE_ITSELF, MERGE_OTHER_ENTERPRISE, or LEAD_STAGE when the survivor is at an end. */
  constructor(facts: { survivor: Lead; merged: Lead; reason: string; by: string; now: Date }) {
    const { survivor, merged } = facts;
    if (survivor.id === merged.id) throw new RuleError('MERGE_ITSELF', {}, ['mergedId']);
    if (survivor.enterpriseId !== merged.enterpriseId) throw new RuleError('MERGE_OTHER_ENTERPRISE', {}, ['mergedId']);
    if (survivor.stage === 'DROPPED') throw new RuleError('LEAD_STAGE', { from: survivor.stage, to: survivor.stage }, ['survivorId']);
    this.zoneId = survivor.zoneId;
    this.fromId = merged.id;
    this.intoId = survivor.id;
    this.fromStage = merged.stage;
    this.fromClosedFor = merged.closedFor;
    this.reason = facts.reason;
    this.mergedBy = facts.by;
    this.mergedAt = facts.now;
  }

  /** Closes the other one. @throws RuleError LEAD_STAGE when it is signed or at an end. */
  close(merged: Lead) {
    return [merged.mergeInto(this, this.mergedAt), { type: 'recruitment.lead.merged', mergeId: this.id, enterpriseId: merged.enterpriseId, from: this.fromId, into: this.intoId }];
  }

  /** @throws RuleError NO_CHANGE when it was undone, MERGE_NOT_LAST when the survivor was merged on. */
  undo(merged: Lead, survivor: Lead, isMergedOn: boolean, by: string, now: Date) {
    if (this.undoneAt) throw new RuleError('NO_CHANGE');
    if (isMergedOn) throw new RuleError('MERGE_NOT_LAST');
    this.undoneAt = now;
    this.undoneBy = by;
    return [merged.unmerge(this, now), { type: 'recruitment.lead.unmerged', mergeId: this.id, enterpriseId: survivor.enterpriseId, from: this.fromId, into: this.intoId }];
  }
}
