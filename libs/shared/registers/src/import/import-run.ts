import { newId, RuleError } from '@gaoxin/kernel';
import type { Locale } from '@gaoxin/server';

/** READING: being read and checked. READY: checked, nothing written yet. The verbs in -ING are under way. */
export type ImportStatus = 'READING' | 'READY' | 'APPLYING' | 'APPLIED' | 'UNDOING' | 'UNDONE' | 'CANCELLED' | 'FAILED';

const CANCELLABLE: readonly ImportStatus[] = ['READING', 'READY', 'APPLYING'];

/** One file on its way into a register: read and checked without writing, then applied exactly as it was shown. */
export class ImportRun {
  status: ImportStatus = 'READING';
  version = 1;
  rowsTotal: number | null = null;
  rowsRead = 0;
  newCount = 0;
  changedCount = 0;
  unchangedCount = 0;
  rejectedCount = 0;
  appliedCount = 0;
  refusedCount = 0;
  undoneCount = 0;
  keptCount = 0;
  /** Why the file cannot be used, or the run did not end; worded when it is read. */
  faultCode: string | null = null;
  faultData: Record<string, unknown> | null = null;
  errorsFileId: string | null = null;
  finishedAt: Date | null = null;
  readonly id = newId();
  readonly zoneId: string;
  readonly kind: string;
  readonly fileId: string;
  readonly fileName: string;
  readonly locale: Locale;
  /** Account and official that the rows are written for. */
  readonly actorId: string;
  readonly actorName: string;
  readonly officialId: string | null;
  readonly startedAt: Date;

  constructor(facts: Pick<ImportRun, 'zoneId' | 'kind' | 'fileId' | 'fileName' | 'locale' | 'actorId' | 'actorName' | 'officialId' | 'startedAt'>) {
    this.zoneId = facts.zoneId;
    this.kind = facts.kind;
    this.fileId = facts.fileId;
    this.fileName = facts.fileName;
    this.locale = facts.locale;
    this.actorId = facts.actorId;
    this.actorName = facts.actorName;
    this.officialId = facts.officialId;
    this.startedAt = facts.startedAt;
  }

  /** @throws RuleError IMPORT_STATE unless it was checked, NO_CHANGE when it would write nothing. */
  apply(): void {
    if (this.status !== 'READY') throw new RuleError('IMPORT_STATE', { status: this.status });
    if (this.newCount + this.changedCount === 0) throw new RuleError('NO_CHANGE');
    this.status = 'APPLYING';
  }

  /** What was written until then stays and can be undone. */
  cancel(): void {
    if (!CANCELLABLE.includes(this.status)) throw new RuleError('IMPORT_STATE', { status: this.status });
    this.status = 'CANCELLED';
  }

  undo(): void {
    if (!isUndoable(this)) throw new RuleError('IMPORT_STATE', { status: this.status });
    this.status = 'UNDOING';
  }
}

export const isUndoable = (run: Pick<ImportRun, 'status' | 'appliedCount' | 'undoneCount'>): boolean =>
  ['APPLIED', 'CANCELLED', 'FAILED'].includes(run.status) && run.appliedCount > run.undoneCount;

export const isCancellable = ({ status }: Pick<ImportRun, 'status'>): boolean => CANCELLABLE.includes(status);

export type RowOutcome = 'NEW' | 'CHANGED' | 'UNCHANGED' | 'REJECTED';
/** REFUSED: the target was changed between check and apply. KEPT: changed since it was applied, so the undo left it. */
export type RowState = 'WAITING' | 'APPLIED' | 'REFUSED' | 'UNDONE' | 'KEPT';

export interface RowFault {
  column: string | null;
  code: string;
  data: Record<string, unknown>;
}

export interface RowChange {
  column: string;
  from: string | null;
  to: string | null;
}

/** One row of the file: what it says, what it would change, and what became of it. */
export class ImportRow {
  outcome: RowOutcome = 'UNCHANGED';
  state: RowState = 'WAITING';
  targetId: string | null = null;
  targetVersion: number | null = null;
  changes: RowChange[] = [];
  faults: RowFault[] = [];
  readonly runId: string;
  readonly zoneId: string;
  readonly number: number;
  /** As typed, by column, for the file that goes back. */
  readonly typed: Record<string, string> = {};
  /** As kept, by column. */
  readonly values: Record<string, string> = {};

  constructor(run: { id: string; zoneId: string }, number: number) {
    this.runId = run.id;
    this.zoneId = run.zoneId;
    this.number = number;
  }
}
