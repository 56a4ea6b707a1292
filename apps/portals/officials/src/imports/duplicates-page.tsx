import { useSession } from '@gaoxin/client';
import { PageHeader } from '@gaoxin/ui';
import { Segmented } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { useText } from '../texts.ts';
import { EnterpriseDuplicates } from './enterprise-duplicates.tsx';
import { kindOf } from './kinds.ts';
import { LeadDuplicates } from './lead-duplicates.tsx';
import './imports.css';

/** Records that may be one: compared side by side, merged with a reason or kept apart, and merges taken back. */
export default function DuplicatesPage() {
  const say = useText();
  const { viewer } = useSession();
  const [params, setParams] = useSearchParams();
  const kind = kindOf(params.get('kind'));
  const recruits = viewer.roles.includes('RECRUITER');
  return (
    <>
      <PageHeader title={say('imports.duplicates')} brief={say('imports.duplicatesBrief')} actions={<Link to={`/officials/leads/imports?kind=${kind}`}>{say('imports.toImports')}</Link>} />
      {recruits && (
        <Segmented
          className="im-kinds"
          aria-label={say('imports.kind')}
          value={kind}
          options={(['enterprise', 'lead'] as const).map((value) => ({ value, label: say(`imports.kinds.${value}`) }))}
          onChange={(value) => setParams({ kind: value })}
        />
      )}
      {kind === 'lead' && recruits ? <LeadDuplicates /> : <EnterpriseDuplicates />}
    </>
  );
}
