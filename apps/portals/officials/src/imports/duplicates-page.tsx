import { useSession } from '@gaoxin/client';
import { PageHeader } from '@gaoxin/ui';
import { Link, useSearchParams } from 'react-router';
import { useText } from '../texts.ts';
import { Duplicates } from './duplicates.tsx';
import { ENTERPRISES } from './enterprise-kind.ts';
import { KindTabs, kindFor } from './kind-tabs.tsx';
import { LEADS } from './lead-kind.ts';
import './imports.css';

/** Records that may be one: compared side by side, merged with a reason or kept apart, and merges taken back. */
export default function DuplicatesPage() {
  const say = useText();
  const { viewer } = useSession();
  const [params, setParams] = useSearchParams();
  const kind = kindFor(viewer, params.get('kind'));
  const [left, right] = [params.get('left'), params.get('right')];
  const two = left && right ? ([left, right] as const) : null;
  const setTwo = (chosen: readonly [string, string] | null) => setParams({ kind, ...(chosen && { left: chosen[0], right: chosen[1] }) }, { replace: true });
  return (
    <>
      <PageHeader title={say('imports.duplicates')} brief={say('imports.duplicatesBrief')} actions={<Link to={`/officials/leads/imports?kind=${kind}`}>{say('imports.toImports')}</Link>} />
      <KindTabs value={kind} onChange={(value) => setParams({ kind: value })} />
      {kind === 'lead' ? <Duplicates key="lead" kind={LEADS} two={two} onTwo={setTwo} /> : <Duplicates key="enterprise" kind={ENTERPRISES} two={two} onTwo={setTwo} />}
    </>
  );
}
