import { RuleError } from '@gaoxin/kernel';
import { storedFileById, wordError, type ServiceContext, type FileTables } from '@gaoxin/server';
import type { Cell } from '@gaoxin/spreadsheet';
import type { RegisterColumn } from '../column.ts';
import { wordFault } from './errors-file.ts';
import type { ImportKind, Target } from './import-kind.ts';
import { isCancellable, isUndoable, type RowOutcome } from './import-run.ts';
import type { ImportRowRow, ImportRunRow, ImportTables } from './import.mapping.ts';
import { importRowPage } from './import.queries.ts';

type Context = Pick<ServiceContext<ImportTables>, 'read' | 'may' | 'locale'> & Pick<ServiceContext<FileTables>, 'load'>;

const ACTIONS = {
  APPLY: { verb: 'apply', possible: (run: ImportRunRow) => run.status === 'READY' && run.newCount + run.changedCount > 0 },
  CANCEL: { verb: 'cancel', possible: isCancellable },
  UNDO: { verb: 'undo', possible: isUndoable },
} as const;

/** Resolvers of the contract's `ImportRun` and `ImportRow` in a service with imports of one kind; `Code` is its ErrorCode. */
export const importTypeResolvers = <T extends Target, Code extends string>(kind: ImportKind<T>) => ({
  ImportRun: {
    fault: (run: ImportRunRow, _args: unknown, ctx: Context) =>
      run.faultCode === null ? null : (wordError(new RuleError(run.faultCode, (run.faultData ?? {}) as Record<string, unknown>), kind.messages, ctx.locale) as { code: Code; path: string[]; message: string }),
    rows: (run: ImportRunRow, args: { first: number; after?: string | null; outcome?: RowOutcome | null }, ctx: Context) =>
      ctx.read((db) => importRowPage(db, run.id, args)),
    errorsFile: (run: ImportRunRow, _args: unknown, ctx: Context) => (run.errorsFileId === null ? null : ctx.load(storedFileById, run.errorsFileId)),
    viewerCan: (run: ImportRunRow, _args: unknown, ctx: Context) =>
      (Object.keys(ACTIONS) as (keyof typeof ACTIONS)[]).filter((name) => ACTIONS[name].possible(run as never) && ctx.may(`${kind.name}Import:${ACTIONS[name].verb}`, run)),
  },
  ImportRow: {
    title: (row: ImportRowRow) => row.typed[kind.titleColumn] ?? null,
    values: (row: ImportRowRow, _args: unknown, ctx: Context) =>
      kind.columns.filter(({ key }) => row.typed[key] !== undefined).map(({ key, header }) => ({ column: header[ctx.locale], text: row.typed[key]! })),
    changes: (row: ImportRowRow, _args: unknown, ctx: Context) =>
      row.changes.map(({ column, from, to }) => {
        const found = kind.columns.find(({ key }) => key === column)!;
        return { column: found.header[ctx.locale], from: shown(found, from, ctx), to: shown(found, to, ctx) };
      }),
    faults: (row: ImportRowRow, _args: unknown, ctx: Context) => row.faults.map((fault) => wordFault(fault, kind.columns, kind.messages, ctx.locale)),
  },
});

const shown = (column: RegisterColumn, value: string | null, { locale }: Context): string | null => (value === null ? null : textOf(column.cell(value, locale)));

const textOf = (cell: Cell): string => (cell !== null && typeof cell === 'object' ? cell.day : String(cell ?? ''));

/** What a template needs to say of the columns. */
export const columnsFor = (columns: readonly RegisterColumn[], { locale }: Pick<Context, 'locale'>) =>
  columns.map(({ key, header, required = false, note, options = [], isText = false, width = 16 }) => ({
    key,
    header: header[locale],
    required,
    note: note[locale],
    options: options.map((one) => one.header[locale]),
    isText,
    width,
  }));
