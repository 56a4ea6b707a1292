import { useQuery } from '@apollo/client/react';
import { useAct, useFiles, useSession } from '@gaoxin/client';
import { EmptyState, ErrorState, FilePicker, FormErrors, formatInstant, Loading, PageHeader, Section } from '@gaoxin/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { ImportRunFieldsFragment } from '../generated/graphql.ts';
import { getFragmentData } from '../generated/index.ts';
import { LoadMore } from '../parts/more.tsx';
import { useText } from '../texts.ts';
import { ACTS } from './acts.ts';
import { ImportRun } from './import-run.tsx';
import { KindTabs, kindFor } from './kind-tabs.tsx';
import { ImportRunFragment, KINDS, type Kind } from './kinds.ts';
import { saveTemplate } from './template.ts';
import './imports.css';

/** Registers are filled from files here: choose one, see what it would change, write it, take it back. */
export default function ImportsPage() {
  const say = useText();
  const [params, setParams] = useSearchParams();
  const kind = kindFor(useSession().viewer, params.get('kind'));
  const run = params.get('run');
  const open = (next: { kind: Kind; run?: string }) => setParams({ kind: next.kind, ...(next.run && { run: next.run }) });
  return (
    <>
      <PageHeader
        title={say('imports.title')}
        brief={say('imports.brief')}
        actions={<Link to={`/officials/leads/imports/duplicates?kind=${kind}`}>{say('imports.toDuplicates')}</Link>}
      />
      <KindTabs value={kind} onChange={(value) => open({ kind: value })} />
      {run ? <ImportRun key={run} kind={kind} id={run} onClose={() => open({ kind })} /> : <NewImport key={kind} kind={kind} onStarted={(id) => open({ kind, run: id })} />}
    </>
  );
}

function NewImport({ kind, onStarted }: { kind: Kind; onStarted: (id: string) => void }) {
  const say = useText();
  const files = useFiles(KINDS[kind].service);
  const start = useAct(ACTS[kind].start);
  const [picked, setPicked] = useState(0);
  const { data, previousData, error, refetch, fetchMore } = useQuery(KINDS[kind].runs, { fetchPolicy: 'cache-and-network' });
  const shown = data ?? previousData;
  const begin = async (fileId: string | undefined) => {
    if (!fileId) return;
    const payload = await start.run({ fileId });
    setPicked(picked + 1);
    if (payload?.import) onStarted(payload.import.id);
  };
  const words = () => ({
    name: say(`imports.templateName.${kind}`),
    sheet: say(`imports.kinds.${kind}`),
    notes: say('imports.notes'),
    column: say('imports.column'),
    required: say('imports.required'),
    yes: say('imports.yes'),
    note: say('imports.note'),
  });
  return (
    <>
      <Section title={say('imports.new')} more={shown && <Button onClick={() => void saveTemplate(shown.columns, words())}>{say('imports.template')}</Button>}>
        <p className="gx-note">{say(`imports.hint.${kind}`)}</p>
        <FormErrors faults={start.errors} shown={[]} />
        <FilePicker key={picked} single accept=".xlsx,.csv" label={say('imports.file')} files={[]} upload={files.upload} onChange={([file]) => void begin(file?.id)} />
      </Section>
      <Section title={say('imports.history')}>
        {error && !shown && <ErrorState text={say('imports.failed')} onRetry={() => void refetch()} />}
        {!error && !shown && <Loading lines={4} />}
        {shown?.runs.nodes.length === 0 && <EmptyState text={say('imports.noHistory')} />}
        {shown && shown.runs.nodes.length > 0 && (
          <>
            <History kind={kind} today={shown.zone?.today} runs={shown.runs.nodes.map((node) => getFragmentData(ImportRunFragment, node))} />
            <LoadMore
              shown={shown.runs.nodes.length}
              total={shown.runs.totalCount}
              hasMore={shown.runs.pageInfo.hasNextPage}
              onMore={() => fetchMore({ variables: { after: shown.runs.pageInfo.endCursor } })}
            />
          </>
        )}
      </Section>
    </>
  );
}

function History({ kind, runs, today }: { kind: Kind; runs: readonly ImportRunFieldsFragment[]; today: string | undefined }) {
  const say = useText();
  return (
    <table className="gx-table">
      <thead>
        <tr>
          <th scope="col">{say('imports.fileName')}</th>
          <th scope="col">{say('imports.status')}</th>
          <th scope="col" className="n">{say('imports.outcome.NEW')}</th>
          <th scope="col" className="n">{say('imports.outcome.CHANGED')}</th>
          <th scope="col" className="n of-wide">{say('imports.outcome.REJECTED')}</th>
          <th scope="col" className="of-wide">{say('imports.by')}</th>
          <th scope="col" className="of-wide">{say('imports.at')}</th>
        </tr>
      </thead>
      <tbody>
        {runs.map((run) => (
          <tr key={run.id}>
            <th scope="row">
              <Link to={`/officials/leads/imports?kind=${kind}&run=${run.id}`}>{run.fileName}</Link>
            </th>
            <td>{say(`imports.state.${run.status}`)}</td>
            <td className="n">{run.newCount}</td>
            <td className="n">{run.changedCount}</td>
            <td className="n of-wide">{run.rejectedCount}</td>
            <td className="of-wide">{run.actorName}</td>
            <td className="of-wide">{formatInstant(run.startedAt, today)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
