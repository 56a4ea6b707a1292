import type { Day } from '@gaoxin/kernel';
import { Agreement, Lead, LeadEvent, type LeadEventKind, type Obligation } from '@gaoxin/recruitment-domain';
import type { EntityManager } from '@mikro-orm/postgresql';

/** The line on the lead's timeline that tells what became of an obligation. */
export async function toldOn(em: EntityManager, obligation: Obligation, facts: { kind: LeadEventKind; on: Day; now: Date; actor: string; note: string }): Promise<LeadEvent> {
  const { zoneId, agreementId } = obligation;
  const agreement = await em.findOneOrFail(Agreement, { id: agreementId, zoneId });
  const lead = await em.findOneOrFail(Lead, { id: agreement.leadId, zoneId });
  return new LeadEvent({ lead, kind: facts.kind, occurredOn: facts.on, recordedAt: facts.now, actor: facts.actor, note: facts.note });
}
