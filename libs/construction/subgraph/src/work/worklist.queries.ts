import { workHorizon, WORK_LIMIT } from '@gaoxin/construction-domain';
import type { Day } from '@gaoxin/kernel';
import { sql, type Kysely, type SqlBool } from 'kysely';
import type { HandoverRow, IssueRow, StepRow, Tables } from '../mapping.ts';

/** Whose list it is: the whole zone's, that of a secretary's projects, or what waits for one enterprise. */
export interface Desk {
  wholeZone: boolean;
  serviceCenter: string | null;
  official: string | null;
  enterprise: string | null;
  today: Day;
  now: Date;
}

export type OpenStep = StepRow & { secretaryId: string | null; mine: boolean };
export type OpenIssue = IssueRow & { mine: boolean };

/** Late, today, the viewer's turn, the rest: what the limit must not cut off comes first. */
const rank = (late: SqlExpression, today: SqlExpression, mine: SqlExpression) =>
  sql`case when ${late} then 0 when ${today} then 1 when ${mine} then 2 else 3 end`;
type SqlExpression = ReturnType<typeof sql<SqlBool>>;

const myStep = (desk: Desk): SqlExpression =>
  desk.enterprise
    ? sql<SqlBool>`true`
    : sql<SqlBool>`coalesce(s.department_id = ${desk.serviceCenter} or s.owner_kind = 'SECRETARY' and p.secretary_id = ${desk.official}, false)`;

/** Steps that are late or due soon. */
export function openSteps(db: Kysely<Tables>, desk: Desk): Promise<OpenStep[]> {
  const mine = myStep(desk);
  let query = db
    .selectFrom('promotion_step as s')
    .innerJoin('project as p', 'p.id', 's.projectId')
    .selectAll('s')
    .select(['p.secretaryId', mine.$castTo<boolean>().as('mine')])
    .where('s.doneOn', 'is', null)
    .where('s.dueOn', '<=', workHorizon(desk.today));
  if (desk.enterprise) query = query.where('s.ownerKind', '=', 'ENTERPRISE');
  else if (!desk.wholeZone) query = query.where('p.secretaryId', '=', desk.official);
  const day = sql`${desk.today}::date`;
  return query
    .orderBy(rank(sql<SqlBool>`s.due_on < ${day}`, sql<SqlBool>`s.due_on = ${day}`, mine))
    .orderBy('s.dueOn')
    .orderBy('s.id')
    .limit(WORK_LIMIT)
    .execute();
}

const ENTERPRISES_TURN = ['ANSWERED', 'SOLVED'] as const;

const myIssue = (desk: Desk): SqlExpression =>
  desk.enterprise
    ? sql<SqlBool>`true`
    : sql<SqlBool>`status not in ('ANSWERED', 'SOLVED')
        and coalesce(handler_id = ${desk.official} or handler_id is null and ${desk.serviceCenter !== null}, false)`;

/** Open issues by the clock of the duty that stands now. */
export function openIssues(db: Kysely<Tables>, desk: Desk): Promise<OpenIssue[]> {
  const mine = myIssue(desk);
  let query = db.selectFrom('enterprise_issue').selectAll().select(mine.$castTo<boolean>().as('mine')).where('status', '<>', 'CONFIRMED');
  if (desk.enterprise) query = query.where('status', 'in', ENTERPRISES_TURN);
  else if (!desk.wholeZone) {
    query = query.where((eb) => eb.or([eb('secretaryId', '=', desk.official), eb('handlerId', '=', desk.official)]));
  }
  const dueDay = sql`((due_at - interval '1 millisecond') at time zone 'Asia/Shanghai')::date`;
  return query
    .orderBy(rank(sql<SqlBool>`due_at <= ${desk.now}`, sql<SqlBool>`${dueDay} = ${desk.today}::date`, mine))
    .orderBy('dueAt', (order) => order.asc().nullsLast())
    .orderBy('id')
    .limit(WORK_LIMIT)
    .execute();
}

export const waitingHandovers = (db: Kysely<Tables>): Promise<HandoverRow[]> =>
  db.selectFrom('project_handover').selectAll().where('status', '=', 'WAITING').orderBy('dueOn').orderBy('id').limit(WORK_LIMIT).execute();
