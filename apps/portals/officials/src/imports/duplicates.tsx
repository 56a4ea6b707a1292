import { useQuery } from '@apollo/client/react';
import { useAct } from '@gaoxin/client';
import { EmptyState, ErrorState, formatInstant, FormErrors, Loading, Section } from '@gaoxin/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { MergeLeadsInput } from '../generated/graphql.ts';
import { LoadMore } from '../parts/more.tsx';
import { useText } from '../texts.ts';
import { AnyTwo } from './any-two.tsx';
import { Compare } from './compare.tsx';
import type { Compared, DuplicateKind, Merge } from './duplicate-kind.ts';
import { PairTable } from './pair-table.tsx';

interface Props<Row extends Compared, Input extends MergeLeadsInput> {
  kind: DuplicateKind<Row, Input>;
  /** Two that somebody wants to compare, whether they were proposed or not. */
  two: readonly [string, string] | null;
  onTwo: (two: readonly [string, string] | null) => void;
}

/** Pairs of one register to decide about, any two that somebody chooses, and the merges so far. */
export function Duplicates<Row extends Compared, Input extends MergeLeadsInput>({ kind, two, onTwo }: Props<Row, Input>) {
  const say = useText();
  const [comparing, setComparing] = useState<string>();
  const { data, previousData, error, refetch, fetchMore } = useQuery(kind.pairs, { fetchPolicy: 'cache-and-network' });
  const shown = data ?? previousData;
  if (error && !shown) return <ErrorState text={say('imports.duplicatesFailed')} onRetry={() => void refetch()} />;
  if (!shown) return <Loading lines={8} />;
  const { nodes, totalCount, pageInfo } = shown.page;
  const pair = nodes.find(({ id }) => id === comparing);
  const link = (one: Row) => <Link to={kind.pathOf(one.id)}>{one.name}</Link>;
  return (
    <>
      <Section title={say('imports.pairs')}>
        <PairTable pairs={nodes.map((one) => ({ ...one, left: link(one.left), right: link(one.right) }))} onCompare={setComparing} />
        {nodes.length > 0 && <LoadMore shown={nodes.length} total={totalCount} hasMore={pageInfo.hasNextPage} onMore={() => fetchMore({ variables: { after: pageInfo.endCursor } })} />}
      </Section>
      <AnyTwo kind={kind} two={two} onTwo={onTwo} />
      <Merges kind={kind} />
      {pair && <Compare kind={kind} left={pair.left} right={pair.right} pair={pair} onClose={() => setComparing(undefined)} />}
    </>
  );
}

function Merges<Row extends Compared, Input extends MergeLeadsInput>({ kind }: { kind: DuplicateKind<Row, Input> }) {
  const say = useText();
  const { data, previousData, error, refetch, fetchMore } = useQuery(kind.merges, { fetchPolicy: 'cache-and-network' });
  const shown = data ?? previousData;
  return (
    <Section title={say('imports.merges')}>
      {error && !shown && <ErrorState text={say('imports.mergesFailed')} onRetry={() => void refetch()} />}
      {!error && !shown && <Loading lines={3} />}
      {shown?.page.nodes.length === 0 && <EmptyState text={say('imports.noMerges')} />}
      {shown?.page.nodes.map((merge) => (
        <MergeLine key={merge.id} kind={kind} merge={merge} today={shown.zone?.today} />
      ))}
      {shown && shown.page.nodes.length > 0 && (
        <LoadMore
          shown={shown.page.nodes.length}
          total={shown.page.totalCount}
          hasMore={shown.page.pageInfo.hasNextPage}
          onMore={() => fetchMore({ variables: { after: shown.page.pageInfo.endCursor } })}
        />
      )}
    </Section>
  );
}

function MergeLine<Row extends Compared, Input extends MergeLeadsInput>({ kind, merge, today }: { kind: DuplicateKind<Row, Input>; merge: Merge; today: string | undefined }) {
  const say = useText();
  const undo = useAct(kind.undo, { refetch: kind.refetch });
  return (
    <div className="im-pair">
      <span>
        {merge.merged.name} → <Link to={kind.pathOf(merge.survivor.id)}>{merge.survivor.name}</Link>
      </span>
      <span className="gx-note">
        {merge.mergedBy} {formatInstant(merge.mergedAt, today)} {merge.reason} {merge.undoneAt && say('imports.undoneAt', { at: formatInstant(merge.undoneAt, today) })}
      </span>
      {merge.viewerCanUndo && (
        <Button size="small" loading={undo.busy} onClick={() => void undo.run({ mergeId: merge.id, version: merge.version })}>
          {say('imports.undoMerge')}
        </Button>
      )}
      <FormErrors faults={undo.errors} shown={[]} />
    </div>
  );
}
