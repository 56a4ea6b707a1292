import { RuleError } from '@gaoxin/kernel';
import { appendAudit, canonicalJson, sha256, writeOutbox, type AuditEntry, type DomainEvent, type WorkPlace } from '@gaoxin/server';
import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { writeErrorsFile } from './errors-file.ts';
import type { Changes, Importer, ImportKind, Target } from './import-kind.ts';
import type { ImportRow, ImportRun, RowFault } from './import-run.ts';
import { importerOf } from './importer.ts';
import { advance, BATCH, count, isStill, updateRows } from './progress.ts';

type PlannedRow = Pick<ImportRow, 'number' | 'outcome' | 'state' | 'targetId' | 'targetVersion' | 'values' | 'changes' | 'faults'>;

const ATTEMPTS = 3;
const CHANGED_SINCE: RowFault = { column: null, code: 'IMPORT_TARGET_CHANGED', data: {} };

/** Writes what the check showed, batch by batch; each commits with its facts and its audit, so that a restart goes on behind it. */
export async function applyRun<T extends Target>(place: WorkPlace, kind: ImportKind<T>, run: ImportRun): Promise<void> {
  while (!place.isStopped()) {
    const done = await retried(() => place.em().transactional((em) => applyBatch(em, kind, run, place.clock.now())));
    if (done === 'STOPPED') return;
    if (done === 'ALL') break;
  }
  if (place.isStopped()) return;
  await place.em().transactional(async (em) => {
    const now = place.clock.now();
    await writeErrorsFile(em, kind, run, now);
    await advance(em, run, 'APPLIED', now);
  });
}

/** Somebody registered one of the rows while the batch ran: the next attempt sees it and refuses that row alone. */
async function retried<R>(act: () => Promise<R>): Promise<R> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await act();
    } catch (error) {
      if (attempt === ATTEMPTS || !(error instanceof UniqueConstraintViolationException)) throw error;
    }
  }
}

export const nextRows = (em: EntityManager, run: ImportRun, condition: string, direction: 'asc' | 'desc'): Promise<PlannedRow[]> =>
  em.execute<PlannedRow[]>(
    `select number, outcome, state, target_id as "targetId", target_version as "targetVersion", "values", changes, faults
     from import_row where run_id = ? and ${condition} order by number ${direction} limit ${BATCH}`,
    [run.id],
  );

async function applyBatch<T extends Target>(em: EntityManager, kind: ImportKind<T>, run: ImportRun, now: Date): Promise<'MORE' | 'ALL' | 'STOPPED'> {
  if (!(await isStill(em, run))) return 'STOPPED';
  const rows = await nextRows(em, run, `state = 'WAITING' and outcome in ('NEW', 'CHANGED')`, 'asc');
  if (rows.length === 0) return 'ALL';
  const by = importerOf(run, now);
  const fresh = rows.filter(({ outcome }) => outcome === 'NEW');
  const taken = await kind.find(em, run.zoneId, fresh.map(({ values }) => values));
  const targets = await kind.lock(em, run.zoneId, rows.flatMap(({ outcome, targetId }) => (outcome === 'CHANGED' && targetId ? [targetId] : [])));
  const create = await kind.creator(em, fresh.map(({ values }) => values), by);
  const change = await kind.changer(em, rows.filter(({ outcome }) => outcome === 'CHANGED').map((row) => changesOf(row, 'to')), by);
  const write = (row: PlannedRow, target: T | undefined): DomainEvent[] => {
    if (target) return change(target, changesOf(row, 'to'));
    const { id, events } = create(row.values);
    row.targetId = id;
    return events;
  };
  const written: { row: PlannedRow; events: DomainEvent[]; target: T | undefined }[] = [];
  for (const row of rows) {
    const target = row.targetId === null ? undefined : targets.get(row.targetId);
    const isStale = row.outcome === 'NEW' ? taken.has(kind.keyOf(row.values)) : target?.version !== row.targetVersion;
    const answer = isStale ? CHANGED_SINCE : attempt(() => write(row, target));
    row.state = Array.isArray(answer) ? 'APPLIED' : 'REFUSED';
    if (Array.isArray(answer)) written.push({ row, target, events: answer });
    else row.faults = [answer];
  }
  await em.flush();
  await kind.afterWrite?.(em, written.map(({ row }) => row.targetId!), by);
  for (const { row, target } of written) row.targetVersion = target?.version ?? 1;
  await updateRows(em, run.id, rows);
  await count(em, run.id, { appliedCount: written.length, refusedCount: rows.length - written.length });
  await tell(em, kind, by, 'import', written);
  return 'MORE';
}

/** A rule that holds by now and did not when the row was checked, such as a day that has passed. */
function attempt(act: () => DomainEvent[]): DomainEvent[] | RowFault {
  try {
    return act();
  } catch (error) {
    if (error instanceof RuleError) return { column: null, code: error.code, data: { ...error.data } };
    throw error;
  }
}

export const changesOf = ({ changes }: Pick<ImportRow, 'changes'>, side: 'from' | 'to'): Changes =>
  Object.fromEntries(changes.map((change) => [change.column, change[side]]));

/** Facts and audit of each row, in one statement for the batch. */
export async function tell<T extends Target>(
  em: EntityManager,
  kind: ImportKind<T>,
  by: Importer,
  verb: string,
  written: readonly { row: PlannedRow; events: DomainEvent[] }[],
): Promise<void> {
  if (written.length === 0) return;
  const viewer = { id: by.actorId, zone: by.zoneId };
  await writeOutbox(em, viewer, by.now, written.flatMap(({ events }) => events));
  const entries = written.map(({ row, events }): AuditEntry => ({ action: `${kind.name}:${verb}`, subject: row.targetId!, inputHash: sha256(canonicalJson(row.values)), events }));
  await appendAudit(em, { viewer, now: by.now }, ...entries);
}
