import { notFound, RuleError } from '@gaoxin/kernel';
import { StoredFile, useCase, type Locale, type Tx } from '@gaoxin/server';
import { ImportRun } from './import-run.ts';
import { IMPORT_CHANNEL } from './import-worker.ts';

interface Named {
  idempotencyKey: string;
  importId: string;
  version: number;
}

/** The acts on imports of one kind; the policy rows are `<kind>Import:start`, `:apply`, `:cancel` and `:undo`. */
export function importActs(kind: string) {
  const onRun = (verb: 'apply' | 'cancel' | 'undo') =>
    useCase(`${kind}Import:${verb}`, async (tx, { importId, version }: Named) => {
      const run = await tx.load(ImportRun, importId, { version, path: ['importId'] });
      tx.allow(run);
      run[verb]();
      await wake(tx);
      return run;
    });
  const start = useCase(`${kind}Import:start`, async (tx, input: { idempotencyKey: string; fileId: string; locale: Locale }) => {
    const { zone: zoneId, id: actorId, name: actorName, official: officialId } = tx.viewer;
    const file = await tx.em.findOne(StoredFile, { id: input.fileId, zoneId, uploadedBy: actorId });
    const run = new ImportRun({ zoneId, kind, fileId: input.fileId, fileName: file?.name ?? '', locale: input.locale, actorId, actorName, officialId, startedAt: tx.now });
    tx.allow(run);
    if (!file) throw notFound(['fileId']);
    if (file.attached) throw new RuleError('IMPORT_FILE_USED', {}, ['fileId']);
    file.attached = true;
    tx.add(run);
    await wake(tx);
    return run;
  });
  return { start, apply: onRun('apply'), cancel: onRun('cancel'), undo: onRun('undo') };
}

/** At the commit. */
const wake = (tx: Tx) => tx.em.execute(`select pg_notify(?, '')`, [IMPORT_CHANNEL]);
