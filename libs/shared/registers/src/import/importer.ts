import type { Importer } from './import-kind.ts';
import type { ImportRun } from './import-run.ts';

/** Whoever started the run, for what it writes. */
export const importerOf = (run: ImportRun, now: Date): Importer => ({
  zoneId: run.zoneId,
  actorId: run.actorId,
  actorName: run.actorName,
  officialId: run.officialId,
  now,
});
