import { notFound } from '@gaoxin/kernel';
import { Lead } from '@gaoxin/recruitment-domain';
import type { Tx } from '@gaoxin/server';
import { LockMode } from '@mikro-orm/core';

/** The lead, kept from others until the commit, for acts that change what is counted on it without asking its version. */
export async function lockLead(tx: Tx, id: string, path: string[] = []): Promise<Lead> {
  const lead = await tx.em.findOne(Lead, { id, zoneId: tx.viewer.zone }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!lead) throw notFound(path);
  return lead;
}
