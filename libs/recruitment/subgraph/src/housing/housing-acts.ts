import { notFound } from '@gaoxin/kernel';
import { HousingApplicant, HousingApplication, HousingPlace, HousingQueueEntry, serve, TalentHousing } from '@gaoxin/recruitment-domain';
import type { Tx } from '@gaoxin/server';
import { LockMode } from '@mikro-orm/core';

export interface Matter {
  housing: TalentHousing;
  application: HousingApplication;
  people: HousingApplicant[];
}

/**
 * An application with its people, behind the lock of its housing: places of one housing are given one act at a time, so
 * that the line is served in order. The lock comes before any application, so that nobody waits in a circle.
 */
export async function takeUp(tx: Tx, input: { applicationId: string; version: number }): Promise<Matter> {
  const { zone } = tx.viewer;
  const [row] = await tx.em.execute<{ housing_id: string }[]>(`select housing_id from housing_application where id = ? and zone_id = ?`, [input.applicationId, zone]);
  if (!row) throw notFound(['applicationId']);
  const housing = await tx.em.findOneOrFail(TalentHousing, { id: row.housing_id, zoneId: zone }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const application = await tx.load(HousingApplication, input.applicationId, { version: input.version, path: ['applicationId'] });
  tx.allow(application);
  return { housing, application, people: await peopleOf(tx, application.id) };
}

export const peopleOf = (tx: Tx, applicationId: string): Promise<HousingApplicant[]> =>
  tx.em.find(HousingApplicant, { applicationId, zoneId: tx.viewer.zone }, { orderBy: { position: 'asc' } });

export const freePlaces = (tx: Tx, housing: TalentHousing, building?: string): Promise<HousingPlace[]> =>
  tx.em.find(HousingPlace, { housingId: housing.id, zoneId: tx.viewer.zone, takenBy: null, ...(building && { building }) }, { orderBy: { building: 'asc', number: 'asc' } });

/** Takes places back from people. */
export async function vacate(tx: Tx, people: readonly HousingApplicant[]): Promise<void> {
  const places = await tx.em.find(HousingPlace, { takenBy: { $in: people.map(({ id }) => id) }, zoneId: tx.viewer.zone });
  for (const place of places) place.takenBy = null;
  // The next holder of a place is looked for in the database.
  await tx.em.flush();
}

/** Gives an application what there is for it, or puts it on the waiting list. */
export async function give(tx: Tx, { application, people }: Pick<Matter, 'application' | 'people'>, places: readonly HousingPlace[]): Promise<void> {
  const served = application.take(places.length, people, tx.now);
  for (const [index, person] of served.entries()) places[index]!.takenBy = person.id;
  await queue(tx, application, application.status === 'WAITING');
}

/** Puts the application where it belongs: on the list with the instant of its application, or off it. */
export async function queue(tx: Tx, application: HousingApplication, waits: boolean): Promise<void> {
  const entry = await tx.em.findOne(HousingQueueEntry, { id: application.id, zoneId: application.zoneId });
  if (waits && !entry) tx.add(new HousingQueueEntry(application, application.appliedAt));
  if (!waits && entry) tx.em.remove(entry);
  await tx.em.flush();
}

/** Offers what is free to those who wait, the first in line first. */
export async function serveLine(tx: Tx, housing: TalentHousing, except?: HousingApplication): Promise<void> {
  const free = await freePlaces(tx, housing);
  if (free.length === 0) return;
  const line = await tx.em.find(HousingQueueEntry, { housingId: housing.id, zoneId: housing.zoneId }, { orderBy: { joinedAt: 'asc', id: 'asc' } });
  const ids = line.map(({ id }) => id).filter((id) => id !== except?.id);
  const applications = new Map((await tx.em.find(HousingApplication, { id: { $in: ids }, zoneId: housing.zoneId })).map((one) => [one.id, one]));
  const people = Map.groupBy(await tx.em.find(HousingApplicant, { applicationId: { $in: ids }, zoneId: housing.zoneId }, { orderBy: { position: 'asc' } }), (one) => one.applicationId);
  const waiting = ids.map((id) => ({
    id,
    people: (people.get(id) ?? []).filter(({ status }) => status === 'WAITING').length,
    waitsForAll: applications.get(id)!.waitsForAll,
  }));
  for (const { id, places } of serve(waiting, free.length)) {
    const application = applications.get(id)!;
    await give(tx, { application, people: people.get(id)! }, free.splice(0, places));
    tx.record(offered(application));
  }
}

export const offered = (application: HousingApplication) => ({
  type: 'recruitment.housing.offered',
  applicationId: application.id,
  enterpriseId: application.enterpriseId,
  answerBy: application.answerBy,
});

