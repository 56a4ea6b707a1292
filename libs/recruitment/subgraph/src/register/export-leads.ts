import { dayOf, notFound, RuleError } from '@gaoxin/kernel';
import { allRows, exportWorkbook, keepExport, MAX_EXPORT_ROWS, type ExportColumn } from '@gaoxin/registers';
import { anyOf } from '@gaoxin/server';
import { sql, type Kysely, type SqlBool } from 'kysely';
import { teamById } from '../chain/chain.queries.ts';
import type { ExportLeadsInput } from '../generated/resolvers-types.ts';
import { matchingLeads, onBoardOf } from '../lead/lead-filter.ts';
import { STAGES } from '../lead/lead.messages.ts';
import type { Context, LeadRow, Tables } from '../mapping.ts';
import { pipelinesOf } from '../pipeline/pipeline.queries.ts';
import { LEAD_COLUMNS } from './lead-columns.ts';
import { leadValues } from './lead-import.ts';
import { RegisterFacts } from './register-facts.ts';

/** A lead with what its columns say. */
type ExportedLead = LeadRow & { values: Record<string, string | null> };

const NAME = { zh: '招商线索', en: 'Leads' };

/** The columns of an import and those that it leaves aside, so that an exported list can be corrected and imported again. */
const COLUMNS: ExportColumn<ExportedLead>[] = [
  ...LEAD_COLUMNS.map(({ key, header, width, isText, cell }): ExportColumn<ExportedLead> => ({
    header,
    ...(width !== undefined && { width }),
    ...(isText !== undefined && { isText }),
    cell: ({ values }, locale) => {
      const value = values[key] ?? null;
      return value === null ? null : cell(value, locale);
    },
  })),
  { header: { zh: '阶段', en: 'Stage' }, width: 10, cell: (row, locale) => STAGES[row.stage]![locale] },
  { header: { zh: '登记日期', en: 'Opened on' }, width: 12, cell: (row) => ({ day: dayOf(row.openedAt) }) },
];

/** @throws RuleError EXPORT_TOO_MANY */
export const exportLeads = (ctx: Context, input: ExportLeadsInput) =>
  ctx.perform(keepExport('lead:export', `${NAME[ctx.locale]}-${dayOf(ctx.now)}.xlsx`, () => workbookOf(ctx, input.filter ?? {})), input);

async function workbookOf(ctx: Context, filter: NonNullable<ExportLeadsInput['filter']>): Promise<Uint8Array> {
  const asking = { filter, zone: ctx.viewer.zone, today: ctx.today };
  const onBoard = onBoardOf(filter);
  const page = (last: ExportedLead | undefined, limit: number) =>
    ctx.read(async (db) => {
      let { leads } = await matchingLeads(db, asking);
      if (onBoard !== null) leads = leads.where(sql<boolean>`on_board`, '=', onBoard);
      if (last) leads = leads.where(sql<SqlBool>`id > ${last.id}`);
      const rows = await leads.selectAll().orderBy('id').limit(limit).execute();
      const facts = await factsOf(db, ctx.viewer.zone, rows);
      return rows.map((row): ExportedLead => ({ ...row, values: valuesOf(row, facts) }));
    });
  const has = (beyond: number) =>
    ctx.read(async (db) => {
      let { leads } = await matchingLeads(db, asking);
      if (onBoard !== null) leads = leads.where(sql<boolean>`on_board`, '=', onBoard);
      return (await leads.select('id').limit(1).offset(beyond).execute()).length > 0;
    });
  if (!(await has(0))) throw await nothingIn(ctx, filter);
  if (await has(MAX_EXPORT_ROWS)) throw new RuleError('EXPORT_TOO_MANY', { count: `${MAX_EXPORT_ROWS}+`, max: MAX_EXPORT_ROWS }, ['filter']);
  return exportWorkbook({ name: NAME, columns: COLUMNS, rows: allRows(page), day: dayOf(ctx.now), filter: wordsOf(filter, ctx.locale) }, ctx.locale);
}

/** Who and what the leads of a page name. */
async function factsOf(db: Kysely<Tables>, zone: string, rows: readonly LeadRow[]): Promise<RegisterFacts> {
  const ids = rows.flatMap(({ enterpriseId, sourceEnterpriseId }) => (sourceEnterpriseId === null ? [enterpriseId] : [enterpriseId, sourceEnterpriseId]));
  const known = await db.selectFrom('known_enterprise').selectAll().where('enterpriseId', '=', anyOf(ids)).execute();
  return new RegisterFacts({
    enterprises: new Map(known.map((one) => [one.enterpriseId, [one]])),
    officials: await db.selectFrom('known_official').selectAll().execute(),
    pipelines: await pipelinesOf(db, zone),
    teams: await db.selectFrom('industry_team').select(['id', 'name']).execute(),
  });
}

const valuesOf = (row: LeadRow, facts: RegisterFacts): Record<string, string | null> => ({
  ...leadValues(row, facts),
  enterprise: row.enterpriseName || null,
  uscc: facts.enterprises.get(row.enterpriseId)?.[0]?.uscc ?? null,
  title: row.title,
});

const IDS = { pipelineId: 'pipelineId', stageId: 'pipelineStageId', ownerId: 'ownerId' } as const;

/** Nothing matches; an id in the filter that no lead has is named, whether it is foreign or nobody's. */
async function nothingIn(ctx: Context, filter: NonNullable<ExportLeadsInput['filter']>): Promise<RuleError> {
  for (const [name, column] of Object.entries(IDS) as [keyof typeof IDS, (typeof IDS)[keyof typeof IDS]][]) {
    const id = filter[name];
    if (!id) continue;
    const lead = await ctx.read((db) => db.selectFrom('lead').select('id').where(column, '=', id).limit(1).executeTakeFirst());
    if (!lead) return notFound(['filter', name]);
  }
  const { industryTeamId } = filter;
  if (industryTeamId && !(await ctx.load(teamById, industryTeamId))) return notFound(['filter', 'industryTeamId']);
  return new RuleError('EXPORT_EMPTY', {}, ['filter']);
}

/** The filter as the first line of the file says it. */
function wordsOf(filter: NonNullable<ExportLeadsInput['filter']>, locale: 'zh' | 'en'): string[] {
  const words = [
    filter.search && (locale === 'zh' ? `名称含"${filter.search}"` : `name has "${filter.search}"`),
    filter.stage && STAGES[filter.stage]![locale],
    filter.industry,
    filter.industryTeam,
  ].filter((word): word is string => Boolean(word));
  const others = Object.entries(filter).filter(([name, value]) => !['search', 'stage', 'industry', 'industryTeam'].includes(name) && value !== null && value !== undefined);
  return others.length > 0 ? [...words, locale === 'zh' ? `另有 ${others.length} 项筛选` : `${others.length} more conditions`] : words;
}
