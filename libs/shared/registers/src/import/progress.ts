import type { RuleError } from '@gaoxin/kernel';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { ImportRow, ImportRun } from './import-run.ts';

/** Rows of one statement and one commit. */
export const BATCH = 500;

type Counter = 'rowsRead' | 'newCount' | 'changedCount' | 'unchangedCount' | 'rejectedCount' | 'appliedCount' | 'refusedCount' | 'undoneCount' | 'keptCount';

const columnOf = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/**
 * Locks the run and says whether it still is where the work left it: a person may have cancelled it meanwhile. The
 * version stays: only what people decide by it changes it.
 */
export async function isStill(em: EntityManager, run: { id: string; status: ImportRun['status'] }): Promise<boolean> {
  const [row] = await em.execute<{ status: string }[]>(`select status from import_run where id = ? for update`, [run.id]);
  return row?.status === run.status;
}

export async function count(em: EntityManager, runId: string, added: Partial<Record<Counter, number>>): Promise<void> {
  const names = (Object.keys(added) as Counter[]).filter((name) => added[name]);
  if (names.length === 0) return;
  await em.execute(`update import_run set ${names.map((name) => `${columnOf(name)} = ${columnOf(name)} + ?`).join(', ')} where id = ?`, [
    ...names.map((name) => added[name]!),
    runId,
  ]);
}

/** The next state, for whoever polls; nothing happens when somebody cancelled meanwhile. */
export async function advance(em: EntityManager, run: { id: string; status: ImportRun['status'] }, to: ImportRun['status'], at: Date | null): Promise<void> {
  await em.execute(`update import_run set status = ?, finished_at = ?, version = version + 1 where id = ? and status = ?`, [to, at, run.id, run.status]);
}

export async function fail(em: EntityManager, run: { id: string }, fault: Pick<RuleError, 'code' | 'data'>, at: Date): Promise<void> {
  await em.execute(`update import_run set status = 'FAILED', fault_code = ?, fault_data = ?::jsonb, finished_at = ?, version = version + 1 where id = ?`, [
    fault.code,
    JSON.stringify(fault.data),
    at,
    run.id,
  ]);
}

/** Adds the rows of a batch in one statement. */
export async function insertRows(em: EntityManager, rows: readonly ImportRow[]): Promise<void> {
  await em.execute(
    `insert into import_row (run_id, number, zone_id, outcome, state, target_id, target_version, typed, "values", changes, faults)
     select "runId", number, "zoneId", outcome, state, "targetId", "targetVersion", typed, "values", changes, faults
     from jsonb_to_recordset(?::jsonb) as row ("runId" text, number int, "zoneId" text, outcome text, state text, "targetId" text,
       "targetVersion" int, typed jsonb, "values" jsonb, changes jsonb, faults jsonb)`,
    [JSON.stringify(rows)],
  );
}

/** Writes what became of the rows of a batch. */
export async function updateRows(em: EntityManager, runId: string, rows: readonly Pick<ImportRow, 'number' | 'state' | 'targetId' | 'targetVersion' | 'faults'>[]): Promise<void> {
  await em.execute(
    `update import_row set state = done.state, target_id = done."targetId", target_version = done."targetVersion", faults = done.faults
     from jsonb_to_recordset(?::jsonb) as done (number int, state text, "targetId" text, "targetVersion" int, faults jsonb)
     where import_row.run_id = ? and import_row.number = done.number`,
    [JSON.stringify(rows.map(({ number, state, targetId, targetVersion, faults }) => ({ number, state, targetId, targetVersion, faults }))), runId],
  );
}
