import { RuleError } from '@gaoxin/kernel';
import { contentOf, type WorkPlace } from '@gaoxin/server';
import { UNCALCULATED, type ReadRow } from '@gaoxin/spreadsheet';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { RegisterColumn } from '../column.ts';
import { readTable } from '../reading/read-file.ts';
import { writeErrorsFile } from './errors-file.ts';
import { readHeader, typedIn, type Header } from './header.ts';
import type { Changes, ImportKind, Target } from './import-kind.ts';
import { ImportRow, type ImportRun, type RowOutcome } from './import-run.ts';
import { importerOf } from './importer.ts';
import { advance, BATCH, count, insertRows, isStill } from './progress.ts';

export const MAX_IMPORT_ROWS = 50_000;

/**
 * Reads a file and says row by row what applying it would do. Writes nothing but that. Begun anew after a restart.
 * @throws RuleError when the file as a whole cannot be used.
 */
export async function checkRun<T extends Target>(place: WorkPlace, kind: ImportKind<T>, run: ImportRun): Promise<void> {
  const bytes = await contentOf(place.em(), { id: run.fileId, zoneId: run.zoneId });
  if (!bytes) throw new RuleError('NOT_FOUND');
  const table = await readTable(bytes, MAX_IMPORT_ROWS);
  const header = readHeader(table, kind.columns, kind.ignored);
  const rows = table.filter(({ number }) => number > header.number);
  if (rows.length === 0) throw new RuleError('IMPORT_EMPTY');
  await place.em().transactional(async (em) => {
    await em.execute(`delete from import_row where run_id = ?`, [run.id]);
    await em.execute(
      `update import_run set rows_total = ?, rows_read = 0, new_count = 0, changed_count = 0, unchanged_count = 0, rejected_count = 0 where id = ?`,
      [rows.length, run.id],
    );
  });
  const seen = new Map<string, number>();
  for (let at = 0; at < rows.length; at += BATCH) {
    if (place.isStopped()) return;
    const batch = rows.slice(at, at + BATCH).map((row) => parsed(run, row, header, kind, seen));
    const goesOn = await place.em().transactional((em) => checkBatch(em, kind, run, batch, place.clock.now()));
    if (!goesOn) return;
  }
  await place.em().transactional(async (em) => {
    await writeErrorsFile(em, kind, run, place.clock.now());
    await advance(em, run, 'READY', null);
  });
}

/** What the row says by itself. */
function parsed<T extends Target>(run: ImportRun, { number, cells }: ReadRow, header: Header, kind: ImportKind<T>, seen: Map<string, number>): ImportRow {
  const row = new ImportRow(run, number);
  Object.assign(row.typed, typedIn(cells, header));
  for (const column of kind.columns) readCell(row, column);
  if (row.faults.length > 0) return row;
  const key = kind.keyOf(row.values);
  const before = seen.get(key);
  if (before !== undefined) row.faults.push({ column: kind.keyColumn, code: 'IMPORT_TWICE', data: { number: before } });
  else seen.set(key, number);
  return row;
}

function readCell(row: ImportRow, column: RegisterColumn): void {
  const typed = row.typed[column.key];
  const fault = (code: string, data: Record<string, unknown> = {}) => void row.faults.push({ column: column.key, code, data });
  if (typed === undefined) return column.required ? fault('BLANK') : undefined;
  if (typed === UNCALCULATED) return fault('IMPORT_FORMULA');
  // PostgreSQL cannot store NUL, and no person can type it.
  if (typed.includes('\0')) return fault('INVALID_FORMAT', { zh: '不含控制字符的文字', en: 'text without control characters' });
  try {
    row.values[column.key] = column.parse(typed);
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    fault(error.code, { ...error.data });
  }
}

async function checkBatch<T extends Target>(em: EntityManager, kind: ImportKind<T>, run: ImportRun, rows: readonly ImportRow[], now: Date): Promise<boolean> {
  if (!(await isStill(em, run))) return false;
  const sound = rows.filter((row) => row.faults.length === 0);
  const targets = await kind.find(em, run.zoneId, sound.map(({ values }) => values));
  for (const [row, fault] of (await kind.check?.(em, sound, targets, importerOf(run, now))) ?? []) row.faults.push(fault);
  const current = await kind.valuesOf(em, [...new Set(targets.values())]);
  for (const row of rows) {
    const target = row.faults.length === 0 ? targets.get(kind.keyOf(row.values)) : undefined;
    if (target) compare(row, kind, target, current.get(target.id) ?? {});
    row.outcome = outcomeOf(row, target);
  }
  await insertRows(em, rows);
  const of = (outcome: string) => rows.filter((row) => row.outcome === outcome).length;
  await count(em, run.id, {
    rowsRead: rows.length,
    newCount: of('NEW'),
    changedCount: of('CHANGED'),
    unchangedCount: of('UNCHANGED'),
    rejectedCount: of('REJECTED'),
  });
  return true;
}

const outcomeOf = (row: ImportRow, target: Target | undefined): RowOutcome =>
  row.faults.length > 0 ? 'REJECTED' : !target ? 'NEW' : row.changes.length > 0 ? 'CHANGED' : 'UNCHANGED';

/** An empty cell leaves what the register has. */
function compare<T extends Target>(row: ImportRow, kind: ImportKind<T>, target: T, current: Changes): void {
  row.targetId = target.id;
  row.targetVersion = target.version;
  for (const [column, to] of Object.entries(row.values)) {
    const from = current[column] ?? null;
    if (from === to || kind.keyColumns.includes(column)) continue;
    const fault = kind.forbids?.(target, column, to);
    if (fault) row.faults.push(fault);
    else row.changes.push({ column, from, to });
  }
}
