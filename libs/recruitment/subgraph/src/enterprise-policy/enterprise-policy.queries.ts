import { evaluate, factsOn, isUsed, type ConditionResult, type FactValue, type PolicyCondition, type Qualification } from '@gaoxin/recruitment-domain';
import { dayOf, shareOf, type Day, type Figure, type FigureRow } from '@gaoxin/kernel';
import { anyOf, loadMany, loadOne, pageOf, type Connection, type PageArgs, type SortKey } from '@gaoxin/server';
import { sql, type Kysely, type Selectable } from 'kysely';
import type { EnterprisePolicyFilter, PolicyDeliveryFilter } from '../generated/resolvers-types.ts';
import type { Tables } from '../mapping.ts';

export type PolicyRow = Selectable<Tables['enterprise_policy']>;
export type DeliveryRow = Selectable<Tables['policy_delivery']>;
export type ProfileRow = Selectable<Tables['enterprise_profile']>;
export type ConditionRow = PolicyCondition;
export type ResultRow = ConditionResult;
export type ValueRow = FactValue;
export type PolicyConnection = Connection<PolicyRow>;
export type DeliveryConnection = Connection<DeliveryRow>;
export type MatchConnection = Connection<MatchRow>;

/** An enterprise beside a policy: whether it qualifies, and why. */
export interface MatchRow {
  policyId: string;
  enterpriseId: string;
  name: string | null;
  qualification: Qualification;
  reasons: ConditionResult[];
}

/** What a delivery holds of feedback, under the delivery's own id. */
export interface FeedbackRow {
  id: string;
  enterpriseId: string;
  kind: NonNullable<DeliveryRow['feedbackKind']>;
  text: string | null;
  givenAt: Date;
}

export interface Rates {
  delivered: Figure;
  read: Figure;
  used: Figure;
}

export const policyById = loadOne<Tables, PolicyRow>(
  (db, ids) => db.selectFrom('enterprise_policy').selectAll().where('id', '=', anyOf(ids)),
  (row) => row.id,
);

export const deliveryById = loadOne<Tables, DeliveryRow>(
  (db, ids) => db.selectFrom('policy_delivery').selectAll().where('id', '=', anyOf(ids)),
  (row) => row.id,
);

export const deliveriesByPolicy = loadMany<Tables, DeliveryRow>(
  (db, ids) => db.selectFrom('policy_delivery').selectAll().where('policyId', '=', anyOf(ids)).orderBy('deliveredAt', 'desc').orderBy('id'),
  (row) => row.policyId,
);

export const deliveriesByEnterprise = loadMany<Tables, DeliveryRow>(
  (db, ids) => db.selectFrom('policy_delivery').selectAll().where('enterpriseId', '=', anyOf(ids)).orderBy('deliveredAt', 'desc').orderBy('id'),
  (row) => row.enterpriseId,
);

export const profileByEnterprise = loadOne<Tables, ProfileRow>(
  (db, ids) => db.selectFrom('enterprise_profile').selectAll().where('enterpriseId', '=', anyOf(ids)),
  (row) => row.enterpriseId,
);

type KnownProfile = { enterpriseId: string; name: string | null; profile: ProfileRow | null };

/** Every enterprise of the zone that stands by itself, with its profile; the zone is the key, so that policies of one answer share the read. */
export const enterprisesOfZone = loadMany<Tables, KnownProfile & { zoneId: string }>(async (db) => {
  const known = await db.selectFrom('known_enterprise').select(['zoneId', 'enterpriseId', 'name']).where('mergedInto', 'is', null).orderBy('enterpriseId').execute();
  const profiles = new Map((await db.selectFrom('enterprise_profile').selectAll().execute()).map((row) => [row.enterpriseId, row]));
  return known.map((one) => ({ ...one, profile: profiles.get(one.enterpriseId) ?? null }));
}, (row) => row.zoneId);

const DRAFTED: SortKey<PolicyRow>[] = [
  { column: sql`drafted_at`, of: (row) => row.draftedAt, type: 'timestamptz' },
  { column: sql`id`, of: (row) => row.id, type: 'text' },
];
const DELIVERED: SortKey<DeliveryRow>[] = [
  { column: sql`delivered_at`, of: (row) => row.deliveredAt, type: 'timestamptz' },
  { column: sql`id`, of: (row) => row.id, type: 'text' },
];
export const BY_ENTERPRISE: SortKey<MatchRow>[] = [{ column: sql`enterprise_id`, of: (row) => row.enterpriseId, type: 'text' }];

export function policyPage(db: Kysely<Tables>, args: PageArgs, filter: EnterprisePolicyFilter, drafts: boolean): Promise<PolicyConnection> {
  let matching = db.selectFrom('enterprise_policy');
  if (!drafts) matching = matching.where('status', '=', 'PUBLISHED');
  if (filter.status) matching = matching.where('status', '=', filter.status);
  if (filter.search) matching = matching.where('title', 'ilike', `%${filter.search.replaceAll(/[%_\\]/g, String.raw`\$&`)}%`);
  return pageOf(matching.selectAll(), args, { keys: DRAFTED, direction: 'desc' }, async () => (await matching.select(COUNT).executeTakeFirstOrThrow()).count);
}

export function deliveryPage(db: Kysely<Tables>, args: PageArgs, filter: PolicyDeliveryFilter): Promise<DeliveryConnection> {
  let matching = db.selectFrom('policy_delivery');
  if (filter.policyId) matching = matching.where('policyId', '=', filter.policyId);
  if (filter.enterpriseId) matching = matching.where('enterpriseId', '=', filter.enterpriseId);
  if (filter.state) matching = matching.where(STATE_OF_ROW, '=', filter.state);
  return pageOf(matching.selectAll(), args, { keys: DELIVERED, direction: 'desc' }, async () => (await matching.select(COUNT).executeTakeFirstOrThrow()).count);
}

const COUNT = sql<number>`count(*)`.as('count');

/** The domain's `stateOf` in SQL, to filter by it. */
const STATE_OF_ROW = sql<string>`case when fulfilled_on is not null then 'FULFILLED' when refusal is not null then 'REFUSED'
  when applied_at is not null then 'APPLIED' when objected_at is not null then 'OBJECTED' when without_application then 'ENTITLED' when read_at is not null then 'READ' else 'DELIVERED' end`;

/** Every enterprise beside the policy, by id. */
export const matchesOf = (policy: PolicyRow, enterprises: readonly KnownProfile[], today: Day): MatchRow[] =>
  enterprises.map(({ enterpriseId, name, profile }) => ({ policyId: policy.id, enterpriseId, name, ...evaluate(policy.conditions, factsOn(profile, today)) }));

const DEFINITIONS = {
  delivered: { zh: '已送达企业 ÷ 符合条件或已送达的企业', en: 'enterprises that have it ÷ those that qualify or have it' },
  read: { zh: '已阅企业 ÷ 已送达企业', en: 'enterprises that read it ÷ those that have it' },
  used: { zh: '已申请或已兑现企业 ÷ 已送达企业', en: 'enterprises that applied or received ÷ those that have it' },
};

/** Delivered, read and used, each by itself and each with its enterprises. */
export function ratesOf(matches: readonly MatchRow[], deliveries: readonly DeliveryRow[], today: Day, locale: 'zh' | 'en'): Rates {
  const delivered = new Map(deliveries.map((row) => [row.enterpriseId, row]));
  const concerned = matches.filter((match) => match.qualification === 'QUALIFIES' || delivered.has(match.enterpriseId));
  const name = new Map(matches.map((match) => [match.enterpriseId, match.name ?? match.enterpriseId]));
  const row = (enterpriseId: string, at: Date | null | undefined, counted: boolean): FigureRow => ({
    id: enterpriseId,
    kind: 'Enterprise',
    title: name.get(enterpriseId) ?? enterpriseId,
    occurredOn: at ? dayOf(at) : null,
    recordedAt: at ?? null,
    counted,
  });
  const ofDeliveries = (at: (delivery: DeliveryRow) => Date | null, counts: (delivery: DeliveryRow) => boolean) =>
    deliveries.map((delivery) => row(delivery.enterpriseId, at(delivery), counts(delivery)));
  return {
    delivered: shareOf(concerned.map(({ enterpriseId }) => row(enterpriseId, delivered.get(enterpriseId)?.deliveredAt, delivered.has(enterpriseId))), today, DEFINITIONS.delivered[locale]),
    read: shareOf(ofDeliveries(({ readAt }) => readAt, ({ readAt }) => readAt !== null), today, DEFINITIONS.read[locale]),
    used: shareOf(ofDeliveries(({ appliedAt, readAt }) => appliedAt ?? readAt, isUsed), today, DEFINITIONS.used[locale]),
  };
}

export const feedbackOf = (delivery: DeliveryRow): FeedbackRow | null =>
  delivery.feedbackKind && delivery.feedbackAt
    ? { id: delivery.id, enterpriseId: delivery.enterpriseId, kind: delivery.feedbackKind, text: delivery.feedbackText, givenAt: delivery.feedbackAt }
    : null;
