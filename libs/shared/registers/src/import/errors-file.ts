import { RuleError } from '@gaoxin/kernel';
import { StoredContent, StoredFile, wordError, type Locale } from '@gaoxin/server';
import { WORKBOOK_TYPE, writeWorkbook, type Cell } from '@gaoxin/spreadsheet';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { RegisterColumn } from '../column.ts';
import { REASON_HEADER } from './header.ts';
import type { ImportKind, Target } from './import-kind.ts';
import type { ImportRow, ImportRun, RowFault } from './import-run.ts';

/** A fault as its reader reads it, with the column it is about. */
export function wordFault(fault: RowFault, columns: readonly RegisterColumn[], words: Parameters<typeof wordError>[1], locale: Locale): { column: string | null; message: string } {
  const column = columns.find(({ key }) => key === fault.column)?.header[locale] ?? null;
  return { column, message: wordError(new RuleError(fault.code, fault.data), words, locale).message };
}

/** Keeps the rows that were not taken as a file with the reason beside them, ready to be corrected and imported again. */
export async function writeErrorsFile<T extends Target>(em: EntityManager, kind: ImportKind<T>, run: ImportRun, now: Date): Promise<void> {
  const rows = await em.execute<Pick<ImportRow, 'typed' | 'faults'>[]>(
    `select typed, faults from import_row where run_id = ? and (outcome = 'REJECTED' or state = 'REFUSED') order by number`,
    [run.id],
  );
  if (rows.length === 0) return;
  const { locale, zoneId } = run;
  const content = await writeWorkbook([
    {
      name: kind.sheet[locale],
      columns: [...kind.columns.map(sheetColumn(locale)), { header: REASON_HEADER[locale], width: 60 }],
      rows: rows.map(({ typed, faults }) => [...kind.columns.map(({ key }) => typed[key] ?? null), reasonOf(faults, kind, locale)]),
    },
  ]);
  const name = `${run.fileName.replace(/\.[^.]*$/, '')}-${locale === 'zh' ? '退回' : 'returned'}.xlsx`;
  const file = new StoredFile({ zoneId, enterpriseId: null, name, mediaType: WORKBOOK_TYPE, content, uploadedBy: run.actorId, uploadedAt: now });
  file.attached = true;
  em.persist([file, new StoredContent(file, content)]);
  await em.flush();
  await em.execute(`update import_run set errors_file_id = ? where id = ?`, [file.id, run.id]);
}

export const sheetColumn =
  (locale: Locale) =>
  ({ header, width, options, isText, required }: RegisterColumn) => ({
    header: `${header[locale]}${required ? '*' : ''}`,
    ...(width !== undefined && { width }),
    ...(isText !== undefined && { isText }),
    ...(options && { options: options.map((one) => one.header[locale]) }),
  });

const reasonOf = <T extends Target>(faults: readonly RowFault[], kind: ImportKind<T>, locale: Locale): Cell =>
  faults
    .map((fault) => wordFault(fault, kind.columns, kind.messages, locale))
    .map(({ column, message }) => (column ? `${column}${locale === 'zh' ? '：' : ': '}${message}` : message))
    .join(locale === 'zh' ? '' : ' ');
