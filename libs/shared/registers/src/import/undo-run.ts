import type { DomainEvent, WorkPlace } from '@gaoxin/server';
import type { EntityManager } from '@mikro-orm/postgresql';
import { changesOf, nextRows, tell } from './apply-run.ts';
import { importerOf } from './importer.ts';
import type { Importer, ImportKind, Target } from './import-kind.ts';
import type { ImportRow, ImportRun, RowFault } from './import-run.ts';
import { advance, count, isStill, updateRows } from './progress.ts';

type AppliedRow = Awaited<ReturnType<typeof nextRows>>[number];

/** Takes back what an import wrote, last row first. A row that was changed since stays and says so. */
export async function undoRun<T extends Target>(place: WorkPlace, kind: ImportKind<T>, run: ImportRun): Promise<void> {
  while (!place.isStopped()) {
    const more = await place.em().transactional((em) => undoBatch(em, kind, run, place.clock.now()));
    if (!more) break;
  }
  if (place.isStopped()) return;
  await place.em().transactional((em) => advance(em, run, 'UNDONE', place.clock.now()));
}

async function undoBatch<T extends Target>(em: EntityManager, kind: ImportKind<T>, run: ImportRun, now: Date): Promise<boolean> {
  if (!(await isStill(em, run))) return false;
  const rows = await nextRows(em, run, `state = 'APPLIED'`, 'desc');
  if (rows.length === 0) return false;
  const by = importerOf(run, now);
  const targets = await kind.lock(em, run.zoneId, rows.map(({ targetId }) => targetId!));
  const change = await kind.changer(em, rows.map((row) => changesOf(row, 'from')), by);
  const undone: { row: AppliedRow; events: DomainEvent[] }[] = [];
  for (const row of rows) {
    const answer = await undoRow(em, kind, row, { target: targets.get(row.targetId!), change, by });
    row.state = Array.isArray(answer) ? 'UNDONE' : 'KEPT';
    if (Array.isArray(answer)) undone.push({ row, events: answer });
    else row.faults = [answer];
  }
  await em.flush();
  await updateRows(em, run.id, rows);
  await count(em, run.id, { undoneCount: undone.length, keptCount: rows.length - undone.length });
  await tell(em, kind, by, 'undoImport', undone);
  return true;
}

interface Undoing<T extends Target> {
  target: T | undefined;
  change: Awaited<ReturnType<ImportKind<T>['changer']>>;
  by: Importer;
}

async function undoRow<T extends Target>(em: EntityManager, kind: ImportKind<T>, row: Pick<ImportRow, 'outcome' | 'targetVersion' | 'changes'>, { target, change, by }: Undoing<T>): Promise<DomainEvent[] | RowFault> {
  if (target?.version !== row.targetVersion) return { column: null, code: 'IMPORT_ROW_CHANGED_SINCE', data: {} };
  return row.outcome === 'NEW' ? kind.remove(em, target, by) : change(target, changesOf(row, 'from'));
}

/** A row that was taken back and turned out to be in use: it stays after all, and its import says so. */
export async function keepUndone(em: EntityManager, zoneId: string, targetId: string, fault: RowFault): Promise<void> {
  await em.execute(
    `with kept as (update import_row set state = 'KEPT', faults = ?::jsonb where zone_id = ? and target_id = ? and state = 'UNDONE' and outcome = 'NEW' returning run_id)
     update import_run set undone_count = undone_count - 1, kept_count = kept_count + 1 where id in (select run_id from kept)`,
    [JSON.stringify([fault]), zoneId, targetId],
  );
}
