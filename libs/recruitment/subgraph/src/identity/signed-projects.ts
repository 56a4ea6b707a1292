import { endOfDay, type Day } from '@gaoxin/kernel';
import { signedProjectsOf, type AmountFacts, type SignedProjectFigures, type Signing } from '@gaoxin/recruitment-domain';
import type { Kysely, QueryCreator } from 'kysely';
import type { Tables } from '../mapping.ts';

export interface SignedSpan {
  from: Day;
  to: Day;
  asOf: Day;
}

/** The projects signed in a span, each once, with the amounts to be told: the one source of every figure about signings. */
export async function signedProjects(db: Kysely<Tables>, span: SignedSpan, locale: 'zh' | 'en'): Promise<SignedProjectFigures> {
  const before = endOfDay(span.asOf);
  const [agreements, ceremonies] = await Promise.all([agreementsBy(db, span.to, before), ceremoniesBy(db, span.to, before)]);
  const signings: Signing[] = [
    ...agreements.map((row) => ({ ...row, kind: 'InvestmentAgreement' as const })),
    ...ceremonies.map((row) => ({ ...row, kind: 'SigningEvent' as const })),
  ];
  const projects = Map.groupBy(signings, ({ projectId }) => projectId);
  const fresh = [...projects].filter(([, all]) => all.every(({ signedOn }) => signedOn >= span.from)).map(([projectId]) => projectId);
  return signedProjectsOf({ signings, amounts: await amountsOf(db, fresh, before) }, { ...span, before }, locale);
}

/** Which project each lead was about, as known before the instant. */
const linkBefore = (db: QueryCreator<Tables>, before: Date) =>
  db
    .selectFrom('project_lead')
    .select(['leadId', 'projectId'])
    .distinctOn('leadId')
    .where('recordedAt', '<', before)
    .orderBy('leadId')
    .orderBy('recordedAt', 'desc')
    .orderBy('id', 'desc');

const agreementsBy = (db: Kysely<Tables>, to: Day, before: Date) =>
  db
    .with('link', (inner) => linkBefore(inner, before))
    .selectFrom('agreement as a')
    .innerJoin('link', 'link.leadId', 'a.leadId')
    .select(['a.id', 'a.leadId', 'a.title', 'a.signedOn', 'a.recordedAt', 'link.projectId'])
    .where('a.signedOn', '<=', to)
    .where('a.recordedAt', '<', before)
    .execute();

const ceremoniesBy = (db: Kysely<Tables>, to: Day, before: Date) =>
  db
    .with('link', (inner) => linkBefore(inner, before))
    .selectFrom('signing_event as e')
    .innerJoin('link', 'link.leadId', 'e.leadId')
    .select(['e.id', 'e.leadId', 'e.name as title', 'e.heldOn as signedOn', 'e.recordedAt', 'link.projectId'])
    .where('e.heldOn', '<=', to)
    .where('e.recordedAt', '<', before)
    .execute();

async function amountsOf(db: Kysely<Tables>, projectIds: readonly string[], before: Date): Promise<Map<string, AmountFacts[]>> {
  if (projectIds.length === 0) return new Map();
  const rows = await db
    .with('link', (inner) => linkBefore(inner, before))
    .selectFrom('stated_amount as m')
    .innerJoin('link', 'link.leadId', 'm.leadId')
    .select(['m.id', 'm.leadId', 'm.grade', 'm.amount', 'm.currency', 'm.statedOn', 'm.recordedAt', 'm.replacesId', 'm.setAsideAt', 'link.projectId'])
    .where('link.projectId', 'in', projectIds)
    .where('m.recordedAt', '<', before)
    .execute();
  return Map.groupBy(rows, ({ projectId }) => projectId);
}
