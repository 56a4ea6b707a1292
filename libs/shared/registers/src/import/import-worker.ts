import { RuleError } from '@gaoxin/kernel';
import { inZone, type Worker, type WorkPlace } from '@gaoxin/server';
import { applyRun } from './apply-run.ts';
import { checkRun } from './check-run.ts';
import type { ImportKind, Target } from './import-kind.ts';
import { ImportRun } from './import-run.ts';
import { fail } from './progress.ts';
import { undoRun } from './undo-run.ts';

export const IMPORT_CHANNEL = 'import_run';

const WORK = { READING: checkRun, APPLYING: applyRun, UNDOING: undoRun } as const;

/** Reads, applies and takes back imports in the background. The state is in the rows: a restart goes on where it was. */
export const importWorker = <T extends Target>(kind: ImportKind<T>): Worker => ({
  name: `${kind.name}-imports`,
  channel: IMPORT_CHANNEL,
  work: async (place) => {
    const { rows } = await place.owner.query<{ id: string; zone_id: string }>(
      `select id, zone_id from import_run where status in ('READING', 'APPLYING', 'UNDOING') and kind = $1 order by started_at limit 1`,
      [kind.name],
    );
    const [next] = rows;
    if (!next) return false;
    await inZone(next.zone_id, () => workOn(place, kind, next.id));
    return true;
  },
});

async function workOn<T extends Target>(place: WorkPlace, kind: ImportKind<T>, id: string): Promise<void> {
  const run = await place.em().findOneOrFail(ImportRun, { id });
  const work = WORK[run.status as keyof typeof WORK];
  try {
    await work?.(place, kind, run);
  } catch (error) {
    if (!(error instanceof RuleError)) place.log.error({ run: id, error: String(error) }, 'import failed');
    await fail(place.em(), run, error instanceof RuleError ? error : { code: 'IMPORT_INTERRUPTED', data: {} }, place.clock.now());
  }
}
