import { instant, type TablesOf } from '@gaoxin/server';
import { defineEntity, p } from '@mikro-orm/core';
import type { Selectable } from 'kysely';
import { ImportRow, ImportRun, type RowChange, type RowFault, type RowOutcome, type RowState } from './import-run.ts';

const ImportRunSchema = defineEntity({
  class: ImportRun,
  tableName: 'import_run',
  properties: {
    id: p.text().primary(),
    zoneId: p.text(),
    kind: p.text(),
    fileId: p.text(),
    fileName: p.text(),
    locale: p.text().$type<ImportRun['locale']>(),
    actorId: p.text(),
    actorName: p.text(),
    officialId: p.text().nullable(),
    startedAt: instant(),
    finishedAt: instant().nullable(),
    status: p.text().$type<ImportRun['status']>(),
    rowsTotal: p.integer().nullable(),
    rowsRead: p.integer(),
    newCount: p.integer(),
    changedCount: p.integer(),
    unchangedCount: p.integer(),
    rejectedCount: p.integer(),
    appliedCount: p.integer(),
    refusedCount: p.integer(),
    undoneCount: p.integer(),
    keptCount: p.integer(),
    faultCode: p.text().nullable(),
    faultData: p.json().$type<Record<string, unknown>>().nullable(),
    errorsFileId: p.text().nullable(),
    version: p.integer().version(),
  },
});

const ImportRowSchema = defineEntity({
  class: ImportRow,
  tableName: 'import_row',
  properties: {
    runId: p.text().primary(),
    number: p.integer().primary(),
    zoneId: p.text(),
    outcome: p.text().$type<RowOutcome>(),
    state: p.text().$type<RowState>(),
    targetId: p.text().nullable(),
    targetVersion: p.integer().nullable(),
    typed: p.json().$type<Record<string, string>>(),
    values: p.json().$type<Record<string, string>>(),
    changes: p.json().$type<RowChange[]>(),
    faults: p.json().$type<RowFault[]>(),
  },
});

/** Tables of a service that imports; list them among its entities and run `IMPORT_TABLES` in a migration. */
export const importEntities = [ImportRunSchema, ImportRowSchema] as const;
export type ImportTables = TablesOf<typeof importEntities>;
export type ImportRunRow = Selectable<ImportTables['import_run']>;
export type ImportRowRow = Selectable<ImportTables['import_row']>;

export const IMPORT_TABLES: readonly string[] = [
  `create table import_run (
    id text primary key, zone_id text not null, kind text not null, file_id text not null, file_name text not null, locale text not null,
    actor_id text not null, actor_name text not null, official_id text, started_at timestamptz not null, finished_at timestamptz,
    status text not null, rows_total int, rows_read int not null, new_count int not null, changed_count int not null,
    unchanged_count int not null, rejected_count int not null, applied_count int not null, refused_count int not null,
    undone_count int not null, kept_count int not null, fault_code text, fault_data jsonb, errors_file_id text, version int not null default 1)`,
  `create index import_run_newest on import_run (zone_id, started_at desc, id desc)`,
  `create index import_run_waiting on import_run (started_at) where status in ('READING', 'APPLYING', 'UNDOING')`,
  `create table import_row (
    run_id text not null references import_run on delete cascade deferrable initially deferred, number int not null, zone_id text not null,
    outcome text not null, state text not null, target_id text, target_version int,
    typed jsonb not null, "values" jsonb not null, changes jsonb not null, faults jsonb not null, primary key (run_id, number))`,
  `create index import_row_outcome on import_row (zone_id, run_id, outcome, number)`,
];
