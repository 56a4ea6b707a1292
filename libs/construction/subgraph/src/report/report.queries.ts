import type { ConsultedRow, HalfYearFacts, ProjectStage, ReachedRow, ReceivedRow } from '@gaoxin/construction-domain';
import { endOfDay, startOfDay, type Day } from '@gaoxin/kernel';
import { sql, type Kysely } from 'kysely';
import type { TargetRow, Tables } from '../mapping.ts';

/** The year up to a day: what happened from its first day on and was recorded before the day's end. */
interface Span {
  from: Day;
  asOf: Day;
  end: Date;
}

/** Everything behind the half-year's figures: what happened in the year up to the day and was known at its end. */
export async function halfYearFacts(db: Kysely<Tables>, asOf: Day): Promise<HalfYearFacts> {
  const span: Span = { from: `${asOf.slice(0, 4)}-01-01`, asOf, end: endOfDay(asOf) };
  const [targets, starts, productionStarts, received, consulted] = await Promise.all([
    targetsOf(db, Number(asOf.slice(0, 4)), span.end),
    reachedIn(db, 'STARTED', span),
    reachedIn(db, 'IN_PRODUCTION', span),
    receivedIn(db, span),
    consultedIn(db, span),
  ]);
  const values = Object.fromEntries(targets.map((target) => [target.metric, target.value]));
  return { asOf, targets: values, starts, productionStarts, received, consulted };
}

/** The year's targets as they stood before the instant. */
export const targetsOf = (db: Kysely<Tables>, year: number, before: Date): Promise<TargetRow[]> =>
  db
    .selectFrom('annual_target')
    .selectAll()
    .distinctOn('metric')
    .where('year', '=', year)
    .where('recordedAt', '<', before)
    .orderBy('metric', 'desc')
    .orderBy('version', 'desc')
    .execute();

const reachedIn = (db: Kysely<Tables>, kind: ProjectStage, { from, asOf, end }: Span): Promise<ReachedRow[]> =>
  db
    .selectFrom('milestone as m')
    .innerJoin('project as p', 'p.id', 'm.projectId')
    .select(['p.id as projectId', 'p.name', 'm.reachedOn', 'm.recordedAt'])
    .where('m.kind', '=', kind)
    .where('m.reachedOn', '>=', from)
    .where('m.reachedOn', '<=', asOf)
    .where('m.recordedAt', '<', end)
    .orderBy('m.reachedOn')
    .orderBy('p.id')
    .$narrowType<{ reachedOn: Day; recordedAt: Date }>()
    .execute();

/** An agreement that was sent back before the day's end is not received; handed over again it counts from then. */
const receivedIn = (db: Kysely<Tables>, { from, asOf, end }: Span): Promise<ReceivedRow[]> =>
  db
    .selectFrom('project_handover as h')
    .leftJoin('milestone as m', (join) =>
      join
        .onRef('m.projectId', '=', 'h.projectId')
        .on('m.kind', '=', 'STARTED')
        .on('m.reachedOn', '<=', asOf)
        .on('m.recordedAt', '<', end),
    )
    .select(['h.id as handoverId', 'h.title', 'h.receivedAt', 'm.reachedOn as startedOn', 'm.recordedAt as startRecordedAt'])
    .where('h.receivedAt', '>=', startOfDay(from))
    .where('h.receivedAt', '<', end)
    .where((eb) => eb.not(eb.and([eb('h.status', '=', 'REJECTED'), eb('h.decidedAt', '<', end)])))
    .orderBy('h.receivedAt')
    .orderBy('h.id')
    .execute();

const consultedIn = (db: Kysely<Tables>, { from, end }: Span): Promise<ConsultedRow[]> =>
  db
    .selectFrom('enterprise_issue')
    .select(['id as issueId', 'title', 'convenedAt'])
    .select(sql<Date | null>`case when confirmed_at < ${end} then confirmed_at end`.as('confirmedAt'))
    .where('convenedAt', '>=', startOfDay(from))
    .where('convenedAt', '<', end)
    .orderBy('convenedAt')
    .orderBy('id')
    .$narrowType<{ convenedAt: Date }>()
    .execute();
