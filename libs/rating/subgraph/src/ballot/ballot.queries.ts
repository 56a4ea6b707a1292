import { anyOf, loadMany, loadOne } from '@gaoxin/server';
import type { Kysely } from 'kysely';
import type { BallotRow, CycleRow, EarlierBallotRow, ServiceEventRow, Tables } from '../mapping.ts';

/** A secretary who served the enterprise in a cycle's month, and with what. */
export interface PaperRow {
  cycle: CycleRow;
  secretaryId: string;
  events: Pick<ServiceEventRow, 'kind' | 'title'>[];
}

export const ballotById = loadOne<Tables, BallotRow>(
  (db, ids) => db.selectFrom('ballot').selectAll().where('id', '=', anyOf(ids)),
  (row) => row.id,
);

export const ballotKey = (cycleId: string, secretaryId: string): string => `${cycleId}/${secretaryId}`;
const cycleOfKey = (key: string): string => key.slice(0, key.indexOf('/'));

/** The own enterprise's ballots by `ballotKey`; only an enterprise may load them. */
export const ballotByKey = loadOne<Tables, BallotRow>(
  (db, keys) => db.selectFrom('ballot').selectAll().where('cycleId', '=', anyOf(keys.map(cycleOfKey))),
  (row) => ballotKey(row.cycleId, row.secretaryId),
);

export const earlierByBallot = loadMany<Tables, EarlierBallotRow>(
  (db, ballotIds) => db.selectFrom('earlier_ballot').selectAll().where('ballotId', '=', anyOf(ballotIds)).orderBy('version', 'desc'),
  (row) => row.ballotId,
);

/** Whom the viewing enterprise may score: the newest cycle first, secretaries by id, services in the order of the days. */
export async function paperRows(db: Kysely<Tables>): Promise<PaperRow[]> {
  const cycles = await db.selectFrom('evaluation_cycle').selectAll().where('status', '=', 'OPEN').orderBy('period', 'desc').execute();
  const events = await db
    .selectFrom('service_event')
    .select(['secretaryId', 'period', 'kind', 'title'])
    .where('period', '=', anyOf(cycles.map((cycle) => cycle.period)))
    .orderBy('secretaryId')
    .orderBy('occurredOn')
    .orderBy('id')
    .execute();
  return cycles.flatMap((cycle) => {
    const ofMonth = events.filter((event) => event.period === cycle.period);
    return [...Map.groupBy(ofMonth, (event) => event.secretaryId)].map(([secretaryId, own]) => ({ cycle, secretaryId, events: own }));
  });
}
