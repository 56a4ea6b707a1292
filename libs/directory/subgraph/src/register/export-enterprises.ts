import { dayOf, RuleError } from '@gaoxin/kernel';
import { allRows, exportWorkbook, keepExport, MAX_EXPORT_ROWS, type ExportColumn } from '@gaoxin/registers';
import { sql, type SqlBool } from 'kysely';
import { enterprisesMatching } from '../enterprise/enterprise.queries.ts';
import type { ExportEnterprisesInput } from '../generated/resolvers-types.ts';
import type { Context, EnterpriseRow } from '../mapping.ts';
import { ENTERPRISE_COLUMNS } from './enterprise-columns.ts';

const NAME = { zh: '企业名单', en: 'Enterprises' };

/** The columns of an import, so that an exported list can be corrected and imported again. */
const COLUMNS: ExportColumn<EnterpriseRow>[] = ENTERPRISE_COLUMNS.map(({ key, header, width, isText, cell }) => ({
  header,
  ...(width !== undefined && { width }),
  ...(isText !== undefined && { isText }),
  cell: (row, locale) => {
    const value = row[key as 'name'] as string | null;
    return value === null ? null : cell(value, locale);
  },
}));

/** @throws RuleError EXPORT_TOO_MANY */
export const exportEnterprises = (ctx: Context, input: ExportEnterprisesInput) =>
  ctx.perform(keepExport('enterprise:export', `${NAME[ctx.locale]}-${dayOf(ctx.now)}.xlsx`, () => workbookOf(ctx, input.filter ?? {})), input);

async function workbookOf(ctx: Context, filter: NonNullable<ExportEnterprisesInput['filter']>): Promise<Uint8Array> {
  const { count } = await ctx.read((db) => enterprisesMatching(db, filter).select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow());
  if (count === 0) throw new RuleError('EXPORT_EMPTY', {}, ['filter']);
  if (count > MAX_EXPORT_ROWS) throw new RuleError('EXPORT_TOO_MANY', { count, max: MAX_EXPORT_ROWS });
  const rows = allRows<EnterpriseRow>((last, limit) =>
    ctx.read((db) => {
      let page = enterprisesMatching(db, filter).selectAll().orderBy('name').orderBy('id').limit(limit);
      if (last) page = page.where(sql<SqlBool>`(name, id) > (${last.name}, ${last.id})`);
      return page.execute();
    }),
  );
  const words = filter.search ? [ctx.locale === 'zh' ? `名称含"${filter.search}"` : `name has "${filter.search}"`] : [];
  return exportWorkbook({ name: NAME, columns: COLUMNS, rows, day: dayOf(ctx.now), filter: words }, ctx.locale);
}
