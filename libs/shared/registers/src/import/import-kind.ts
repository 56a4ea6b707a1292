import type { DomainEvent, Messages } from '@gaoxin/server';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { RegisterColumn, Wording } from '../column.ts';
import type { ImportRow, RowFault } from './import-run.ts';

/** Who imports, for the rows that are written. */
export interface Importer {
  zoneId: string;
  actorId: string;
  actorName: string;
  officialId: string | null;
  now: Date;
}

/** What a row of the file may find in the register. */
export interface Target {
  id: string;
  version: number;
}

/** New values by column. */
export type Changes = Record<string, string | null>;

export interface Written {
  id: string;
  events: DomainEvent[];
}

/**
 * What the engine must know of a register. Everything works on batches, so that a statement serves hundreds of rows.
 * Values are the kept texts by column key; an empty cell is absent and changes nothing.
 */
export interface ImportKind<T extends Target = Target> {
  /** Such as `enterprise`; the audit says `enterprise:import`. */
  name: string;
  /** Sentences for the faults of its rows. */
  messages: Messages;
  /** Name of the sheet. */
  sheet: Wording;
  columns: readonly RegisterColumn[];
  /** Column under which a row that stands twice in the file is told. */
  keyColumn: string;
  /** Column that names a row to people. */
  titleColumn: string;
  /** What makes two rows the same. */
  keyOf(values: Record<string, string>): string;
  /** Headers of an exported list that say nothing to an import. */
  ignored?: readonly Wording[];
  /** Columns that say which record is meant; they are not compared. */
  keyColumns: readonly string[];
  /** Faults that only the register knows, such as an enterprise that is not there, by row. May put a value in the form in which it is compared. */
  check?(em: EntityManager, rows: readonly ImportRow[], targets: ReadonlyMap<string, T>, by: Importer): Promise<Map<ImportRow, RowFault>>;
  /** The rows of the register that the given values mean, by `keyOf`. */
  find(em: EntityManager, zoneId: string, values: readonly Record<string, string>[]): Promise<Map<string, T>>;
  /** The register's rows by id, locked until the commit. */
  lock(em: EntityManager, zoneId: string, ids: readonly string[]): Promise<Map<string, T>>;
  /** What the register keeps of each target, by its id and by column; absent where it keeps nothing. */
  valuesOf(em: EntityManager, targets: readonly T[]): Promise<Map<string, Record<string, string | null>>>;
  /** Why a change of that column to that value is not possible, if it is not. */
  forbids?(target: T, column: string, to: string): RowFault | null;
  /** What adds rows to the register; given those of a batch to read what they need at once. */
  creator(em: EntityManager, rows: readonly Record<string, string>[], by: Importer): Promise<(values: Record<string, string>) => Written>;
  /**
   * What changes rows of the register; given the changes of a batch to read what they need at once. Also used to change
   * them back, with null for what was empty.
   */
  changer(em: EntityManager, changes: readonly Changes[], by: Importer): Promise<(target: T, changes: Changes) => DomainEvent[]>;
  /** Takes back a row that the import added, or says why it stays. */
  remove(em: EntityManager, target: T, by: Importer): Promise<DomainEvent[] | RowFault>;
  /** Looks for duplicates of what was added or changed. */
  afterWrite?(em: EntityManager, ids: readonly string[], by: Importer): Promise<void>;
}
