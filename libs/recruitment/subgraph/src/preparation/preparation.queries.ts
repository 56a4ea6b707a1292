import { STANDARD_RULES, type Rules } from '@gaoxin/recruitment-domain';
import { anyOf, loadMany, loadOne, pageOf, type Connection, type PageArgs } from '@gaoxin/server';
import { sql, type Kysely, type Selectable } from 'kysely';
import type { Context, LeadRow, Tables } from '../mapping.ts';

export interface RulesRow extends Rules {
  id: string;
  zoneId: string;
  version: number;
}
export type PitchRow = Selectable<Tables['pitch_package']>;
export type SendingRow = Selectable<Tables['pitch_sending']>;
export type FeasibilityRow = Selectable<Tables['feasibility_item']>;
export type CheckedRow = Selectable<Tables['due_diligence_item']>;
export type PitchConnection = Connection<PitchRow>;

/** An item of the zone's template beside what was found about the lead. */
export interface DiligenceRow {
  id: string;
  zoneId: string;
  leadId: string;
  title: string;
  checked: CheckedRow | undefined;
}

export interface DiligenceOfLead {
  lead: LeadRow;
  rules: RulesRow;
  items: DiligenceRow[];
}

const rulesByZone = loadOne<Tables, Selectable<Tables['recruitment_rules']>>(
  (db, zones) => db.selectFrom('recruitment_rules').selectAll().where('id', '=', anyOf(zones)).execute(),
  (row) => row.id,
);

/** The rules of the viewer's zone; the standard ones, in version 0, where the zone set none. */
export async function rulesOf(ctx: Context): Promise<RulesRow> {
  const { zone } = ctx.viewer;
  return (await ctx.load(rulesByZone, zone)) ?? { ...STANDARD_RULES, id: zone, zoneId: zone, version: 0 };
}

export const pitchByLead = loadOne<Tables, PitchRow>(
  (db, leadIds) => db.selectFrom('pitch_package').selectAll().where('leadId', '=', anyOf(leadIds)),
  (row) => row.leadId,
);

export const sendingsByPitch = loadMany<Tables, SendingRow>(
  (db, ids) => db.selectFrom('pitch_sending').selectAll().where('packageId', '=', anyOf(ids)).orderBy('sentOn', 'desc').orderBy('id', 'desc'),
  (row) => row.packageId,
);

export function pitchPage(db: Kysely<Tables>, args: PageArgs): Promise<PitchConnection> {
  const all = db.selectFrom('pitch_package');
  const keys = [
    { column: sql`changed_at`, of: (row: PitchRow) => row.changedAt, type: 'timestamptz' as const },
    { column: sql`id`, of: (row: PitchRow) => row.id, type: 'text' as const },
  ];
  return pageOf(all.selectAll(), args, { keys, direction: 'desc' }, async () => {
    const { count } = await all.select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
    return count;
  });
}

export const feasibilityByLead = loadMany<Tables, FeasibilityRow>(
  (db, leadIds) =>
    db
      .selectFrom('feasibility_item')
      .selectAll()
      .where('leadId', '=', anyOf(leadIds))
      .orderBy(sql`finished_on is not null or dropped_for is not null`)
      .orderBy('dueOn')
      .orderBy('id')
      ,
  (row) => row.leadId,
);

const checkedByLead = loadMany<Tables, CheckedRow>(
  (db, leadIds) => db.selectFrom('due_diligence_item').selectAll().where('leadId', '=', anyOf(leadIds)).orderBy('id').execute(),
  (row) => row.leadId,
);

/** The zone's template with the results about a lead; results of items that the template no longer has stand at the end. */
export async function diligenceOf(lead: LeadRow, ctx: Context): Promise<DiligenceOfLead> {
  const [rules, checked] = await Promise.all([rulesOf(ctx), ctx.load(checkedByLead, lead.id)]);
  const wanted = rules.dueDiligenceItems.map((title) => ({ title, checked: checked.find((one) => one.title === title) }));
  const former = checked.filter(({ title }) => !rules.dueDiligenceItems.includes(title)).map((one) => ({ title: one.title, checked: one }));
  const items = [...wanted, ...former].map((item, index) => ({ ...item, id: item.checked?.id ?? `${lead.id}:${index}`, zoneId: lead.zoneId, leadId: lead.id }));
  return { lead, rules, items };
}
