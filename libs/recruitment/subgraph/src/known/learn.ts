import { KnownEnterprise, KnownOfficial } from '@gaoxin/recruitment-domain';
import { holdsRowsOf, type Consumer, type ConsumerTx, type EnterpriseRows, type Move } from '@gaoxin/server';
import { LockMode } from '@mikro-orm/core';
import { proposeLeadPairs } from '../register/propose-lead-pairs.ts';

interface Facts {
  enterpriseId: string;
  name?: string;
  shortName?: string;
  uscc?: string | null;
}

interface Official {
  officialId: string;
  name?: string;
  login?: string | null;
}

/** Locked: who else would name the leads of an enterprise at the same time waits and then says what is known last. */
const locked = (tx: ConsumerTx, enterpriseId: string) => tx.em.findOne(KnownEnterprise, { zoneId: tx.zoneId, enterpriseId }, { lockMode: LockMode.PESSIMISTIC_WRITE });

async function learn(tx: ConsumerTx, { enterpriseId, name, shortName, uscc }: Facts): Promise<void> {
  const found = await locked(tx, enterpriseId);
  const known = found ?? new KnownEnterprise(tx.zoneId, enterpriseId);
  const isRenamed = found !== null && found.name !== (name ?? null);
  Object.assign(known, { name: name ?? null, shortName: shortName ?? null, uscc: uscc ?? null });
  if (!found) tx.add(known);
  if (isRenamed) await nameLeads(tx, enterpriseId, name ?? '');
}

/** Leads carry the name of their enterprise for the search. */
const nameLeads = (tx: ConsumerTx, enterpriseId: string, name: string) =>
  tx.em.execute(`update lead set enterprise_name = ? where zone_id = ? and enterprise_id = ? and enterprise_name <> ?`, [name, tx.zoneId, enterpriseId, name]);

async function nameLeadsOf(tx: ConsumerTx, enterpriseId: string): Promise<void> {
  const name = (await locked(tx, enterpriseId))?.name;
  if (name) await nameLeads(tx, enterpriseId, name);
}

/** An enterprise that leads, orders or anything else here belong to stays known, and the directory hears of it. */
async function forget(tx: ConsumerTx, { enterpriseId }: Facts): Promise<void> {
  // Whoever registers a lead with it right now is waited for.
  const known = await locked(tx, enterpriseId);
  if (await holdsRowsOf(tx.em, 'enterpriseId', { zoneId: tx.zoneId, id: enterpriseId }, [], ENTERPRISE_COLUMNS)) tx.record({ type: 'recruitment.enterprise.in_use', enterpriseId });
  else if (known) tx.em.remove(known);
}

async function learnOfficial(tx: ConsumerTx, { officialId, name, login }: Official): Promise<void> {
  const found = await tx.em.findOne(KnownOfficial, { zoneId: tx.zoneId, officialId });
  const known = found ?? new KnownOfficial(tx.zoneId, officialId);
  Object.assign(known, { name: name ?? known.name, login: login ?? known.login });
  if (!found) tx.add(known);
}

/** Keeps which enterprises and officials the zone has, and what they are called. */
export const directoryFacts: Consumer = {
  name: 'recruitment.directory',
  on: {
    'directory.enterprise.registered': learn,
    'directory.enterprise.changed': learn,
    'directory.enterprise.withdrawn': forget,
    'directory.official.appointed': learnOfficial,
  },
};

/** Columns that name an enterprise by another word. */
const ENTERPRISE_COLUMNS = { lead: ['source_enterprise_id'], order_match: ['supplier_id', 'buyer_id'] };

const setHeir = async (tx: ConsumerTx, enterpriseId: string, mergedInto: string | null): Promise<void> => {
  const known = await locked(tx, enterpriseId);
  if (known) known.mergedInto = mergedInto;
};

/** Leads that are of one enterprise now may be one; those of two cannot be. */
async function compareLeads(tx: ConsumerTx, { into }: Move): Promise<void> {
  const leads = await tx.em.execute<{ id: string }[]>(`select id from lead where zone_id = ? and enterprise_id = ?`, [tx.zoneId, into]);
  await proposeLeadPairs(tx.em, leads.map(({ id }) => id), tx);
}

const dropPairs = (tx: ConsumerTx, { from }: Move) =>
  tx.em.execute(
    `delete from duplicate_pair pair using lead one, lead other
     where pair.zone_id = ? and pair.status = 'OPEN' and one.id = pair.left_id and other.id = pair.right_id
       and one.enterprise_id <> other.enterprise_id and ? in (one.enterprise_id, other.enterprise_id)`,
    [tx.zoneId, from],
  );

/** Leads are called after the enterprise that they are of; said when they have followed it, never before. */
export const enterpriseRows: EnterpriseRows = {
  further: ENTERPRISE_COLUMNS,
  moved: async (tx, move) => {
    await setHeir(tx, move.from, move.into);
    await nameLeadsOf(tx, move.into);
    await compareLeads(tx, move);
  },
  movedBack: async (tx, move) => {
    await setHeir(tx, move.from, null);
    await nameLeadsOf(tx, move.from);
    await dropPairs(tx, move);
  },
};
