import { dayOf, type Day } from '@gaoxin/kernel';
import { LeadEvent, type LeadEventKind } from '@gaoxin/recruitment-domain';
import type { Tx } from '@gaoxin/server';

/** Writes a line of the lead's timeline, of today unless said otherwise. */
export function noteEvent(tx: Tx, lead: { id: string; zoneId: string }, kind: LeadEventKind, note: string, occurredOn: Day = dayOf(tx.now)): void {
  tx.add(new LeadEvent({ lead, kind, occurredOn, recordedAt: tx.now, actor: tx.viewer.name, note }));
}
