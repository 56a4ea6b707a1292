import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useAct, useFiles } from '@gaoxin/client';
import { ErrorState, FileLinks, FormErrors, Loading, NotFound, Section } from '@gaoxin/ui';
import { Button, Popconfirm } from 'antd';
import { useEffect, useState } from 'react';
import type { ImportOutcome, ImportRunFieldsFragment } from '../generated/graphql.ts';
import { getFragmentData } from '../generated/index.ts';
import { LoadMore } from '../parts/more.tsx';
import { useText } from '../texts.ts';
import { ACTS } from './acts.ts';
import { ImportRows } from './import-rows.tsx';
import { ImportRowsFragment, ImportRunFragment, KINDS, type Kind } from './kinds.ts';

const POLL_MS = 800;
const OUTCOMES = ['NEW', 'CHANGED', 'UNCHANGED', 'REJECTED'] as const satisfies readonly ImportOutcome[];
const COUNT = { NEW: 'newCount', CHANGED: 'changedCount', UNCHANGED: 'unchangedCount', REJECTED: 'rejectedCount' } as const;

const isBusy = (run: ImportRunFieldsFragment | null | undefined) => run !== null && run !== undefined && ['READING', 'APPLYING', 'UNDOING'].includes(run.status);

/** One import: its progress, what it does row by row, and what can be done with it now. */
export function ImportRun({ kind, id, onClose }: { kind: Kind; id: string; onClose: () => void }) {
  const say = useText();
  const [outcome, setOutcome] = useState<ImportOutcome>();
  const { data, previousData, error, refetch, fetchMore, startPolling, stopPolling, networkStatus } = useQuery(KINDS[kind].run, {
    variables: { id, ...(outcome && { outcome }) },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const shown = (data ?? previousData)?.run;
  const run = getFragmentData(ImportRunFragment, shown);
  const rows = getFragmentData(ImportRowsFragment, shown?.rows);
  const busy = isBusy(run);
  useEffect(() => {
    if (busy) startPolling(POLL_MS);
    else stopPolling();
  }, [busy, startPolling, stopPolling]);
  if (error && !run) return <ErrorState text={say('imports.failed')} onRetry={() => void refetch()} />;
  if (!run && data && networkStatus === NetworkStatus.ready) return <NotFound action={<Button onClick={onClose}>{say('imports.back')}</Button>} />;
  if (!run) return <Loading lines={8} />;
  const count = outcome ? run[COUNT[outcome]] : (run.rowsTotal ?? 0);
  return (
    <Section
      title={run.fileName}
      note={say(`imports.state.${run.status}`)}
      more={<Button onClick={onClose}>{say('imports.back')}</Button>}
    >
      <Progress run={run} />
      {run.fault && <ErrorState text={run.fault.message} />}
      <RunActs kind={kind} run={run} />
      {run.rowsTotal !== null && run.rowsRead > 0 && (
        <>
          <div className="im-filter" role="group" aria-label={say('imports.filter')}>
            <Button type={outcome ? 'default' : 'primary'} ghost={!outcome} size="small" aria-pressed={!outcome} onClick={() => setOutcome(undefined)}>
              {say('imports.all')} {run.rowsRead}
            </Button>
            {OUTCOMES.map((one) => (
              <Button key={one} type={outcome === one ? 'primary' : 'default'} ghost={outcome === one} size="small" aria-pressed={outcome === one} onClick={() => setOutcome(one)}>
                {say(`imports.outcome.${one}`)} {run[COUNT[one]]}
              </Button>
            ))}
          </div>
          {rows && <ImportRows rows={rows.nodes} />}
          {rows && (
            <LoadMore shown={rows.nodes.length} total={count} hasMore={rows.pageInfo.hasNextPage} onMore={() => fetchMore({ variables: { after: rows.pageInfo.endCursor } })} />
          )}
        </>
      )}
    </Section>
  );
}

function Progress({ run }: { run: ImportRunFieldsFragment }) {
  const say = useText();
  const of = run.rowsTotal ?? 0;
  const done = { READING: run.rowsRead, APPLYING: run.appliedCount + run.refusedCount, UNDOING: run.undoneCount + run.keptCount };
  const all = { READING: of, APPLYING: run.newCount + run.changedCount, UNDOING: run.appliedCount };
  const status = run.status as keyof typeof done;
  return (
    <div className="im-progress" role="status">
      {isBusy(run) ? (
        <>
          <progress max={all[status] || 1} value={of === 0 ? undefined : done[status]} aria-label={say(`imports.state.${run.status}`)} />
          <span>{of === 0 ? say('imports.opening') : say('imports.progress', { done: done[status], total: all[status] })}</span>
        </>
      ) : (
        run.status !== 'FAILED' && <span>{resultOf(run, say)}</span>
      )}
    </div>
  );
}

function resultOf(run: ImportRunFieldsFragment, say: ReturnType<typeof useText>): string {
  const { newCount, changedCount, unchangedCount, rejectedCount, appliedCount, refusedCount, undoneCount, keptCount } = run;
  if (run.status === 'READY') return say('imports.result.READY', { newCount, changedCount, unchangedCount, rejectedCount });
  if (run.status === 'UNDONE') return say('imports.result.UNDONE', { undoneCount, keptCount });
  return say(run.status === 'CANCELLED' ? 'imports.result.CANCELLED' : 'imports.result.APPLIED', { appliedCount, refusedCount, rejectedCount });
}

function RunActs({ kind, run }: { kind: Kind; run: ImportRunFieldsFragment }) {
  const say = useText();
  const files = useFiles(KINDS[kind].service);
  const apply = useAct(ACTS[kind].APPLY);
  const cancel = useAct(ACTS[kind].CANCEL);
  const undo = useAct(ACTS[kind].UNDO, { refetch: kind === 'lead' ? ['LeadBoard'] : ['EnterprisesPage'] });
  const input = { importId: run.id, version: run.version };
  const can = (action: 'APPLY' | 'CANCEL' | 'UNDO') => run.viewerCan.includes(action);
  const rows = run.newCount + run.changedCount;
  return (
    <div className="im-acts">
      <FormErrors faults={[...apply.errors, ...cancel.errors, ...undo.errors]} shown={[]} />
      {can('APPLY') && (
        <Button type="primary" loading={apply.busy} onClick={() => void apply.run(input)}>
          {say('imports.apply', { count: rows })}
        </Button>
      )}
      {run.status === 'READY' && rows === 0 && <span className="gx-note">{say('imports.nothing')}</span>}
      {can('CANCEL') && (
        <Button loading={cancel.busy} onClick={() => void cancel.run(input)}>
          {say('imports.cancel')}
        </Button>
      )}
      {can('UNDO') && (
        <Popconfirm title={say('imports.undoAsk', { count: run.appliedCount })} okText={say('imports.undo')} cancelText={say('common.cancel')} onConfirm={() => void undo.run(input)}>
          <Button loading={undo.busy}>{say('imports.undo')}</Button>
        </Popconfirm>
      )}
      {run.errorsFile && <FileLinks files={[run.errorsFile]} onOpen={files.save} />}
    </div>
  );
}
