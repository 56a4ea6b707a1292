import { useQuery } from '@apollo/client/react';
import { useAct } from '@gaoxin/client';
import { EmptyState, ErrorState, formatInstant, FormErrors, Loading, Section } from '@gaoxin/ui';
import { App, Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { EnterpriseDuplicatesQuery, EnterpriseField } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { LoadMore } from '../parts/more.tsx';
import { useText } from '../texts.ts';
import { MergeForm } from './merge-form.tsx';
import { PairTable } from './pair-table.tsx';

const EnterpriseDuplicatesDocument = graphql(`
  query EnterpriseDuplicates($after: String) {
    zone {
      id
      today
    }
    enterpriseDuplicates(first: 20, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        version
        score
        reason
        left {
          id
          version
          uscc
          name
          shortName
          industry
          contactName
          contactPhone
        }
        right {
          id
          version
          uscc
          name
          shortName
          industry
          contactName
          contactPhone
        }
      }
    }
    enterpriseMerges(first: 20) {
      nodes {
        id
        version
        reason
        mergedBy
        mergedAt
        undoneAt
        viewerCanUndo
        merged {
          id
          name
        }
        survivor {
          id
          name
        }
      }
    }
  }
`);

const MergeEnterprisesDocument = graphql(`
  mutation MergeEnterprises($input: MergeEnterprisesInput!) {
    mergeEnterprises(input: $input) {
      merge {
        id
        merged {
          id
          name
        }
        survivor {
          id
          name
        }
      }
      errors {
        code
        path
        message
      }
    }
  }
`);

const DismissEnterpriseDuplicateDocument = graphql(`
  mutation DismissEnterpriseDuplicate($input: DismissEnterpriseDuplicateInput!) {
    dismissEnterpriseDuplicate(input: $input) {
      duplicate {
        id
      }
      errors {
        code
        path
        message
      }
    }
  }
`);

const UndoEnterpriseMergeDocument = graphql(`
  mutation UndoEnterpriseMerge($input: UndoEnterpriseMergeInput!) {
    undoEnterpriseMerge(input: $input) {
      merge {
        id
      }
      errors {
        code
        path
        message
      }
    }
  }
`);

type Pair = EnterpriseDuplicatesQuery['enterpriseDuplicates']['nodes'][number];
type Merge = EnterpriseDuplicatesQuery['enterpriseMerges']['nodes'][number];

const FIELDS = { USCC: 'uscc', NAME: 'name', SHORT_NAME: 'shortName', INDUSTRY: 'industry', CONTACT_NAME: 'contactName', CONTACT_PHONE: 'contactPhone' } as const satisfies Record<EnterpriseField, keyof Pair['left']>;
const REFETCH = { refetch: ['EnterpriseDuplicates'] };

/** Pairs of enterprises to decide about, and the merges so far. */
export function EnterpriseDuplicates() {
  const say = useText();
  const [comparing, setComparing] = useState<string>();
  const { data, previousData, error, refetch, fetchMore } = useQuery(EnterpriseDuplicatesDocument, { fetchPolicy: 'cache-and-network' });
  const shown = data ?? previousData;
  if (error && !shown) return <ErrorState text={say('imports.duplicatesFailed')} onRetry={() => void refetch()} />;
  if (!shown) return <Loading lines={8} />;
  const { nodes, totalCount, pageInfo } = shown.enterpriseDuplicates;
  const pair = nodes.find(({ id }) => id === comparing);
  const link = (one: Pair['left']) => <Link to={`/officials/enterprises/${one.id}`}>{one.name}</Link>;
  return (
    <>
      <Section title={say('imports.pairs')}>
        <PairTable pairs={nodes.map((one) => ({ ...one, left: link(one.left), right: link(one.right) }))} onCompare={setComparing} />
        {nodes.length > 0 && <LoadMore shown={nodes.length} total={totalCount} hasMore={pageInfo.hasNextPage} onMore={() => fetchMore({ variables: { after: pageInfo.endCursor } })} />}
      </Section>
      <Section title={say('imports.merges')}>
        {shown.enterpriseMerges.nodes.length === 0 && <EmptyState text={say('imports.noMerges')} />}
        {shown.enterpriseMerges.nodes.map((merge) => (
          <MergeLine key={merge.id} merge={merge} today={shown.zone?.today} />
        ))}
      </Section>
      {pair && <Compare pair={pair} onClose={() => setComparing(undefined)} />}
    </>
  );
}

function Compare({ pair, onClose }: { pair: Pair; onClose: () => void }) {
  const say = useText();
  const { message } = App.useApp();
  const merge = useAct(MergeEnterprisesDocument, REFETCH);
  const dismiss = useAct(DismissEnterpriseDuplicateDocument, REFETCH);
  const done = (text: string) => {
    message.info(text);
    onClose();
  };
  return (
    <MergeForm
      left={pair.left}
      right={pair.right}
      fields={(Object.keys(FIELDS) as EnterpriseField[]).map((key) => ({ key, label: say(`imports.fields.${key}`), left: pair.left[FIELDS[key]], right: pair.right[FIELDS[key]], canTake: true }))}
      errors={[...merge.errors, ...dismiss.errors]}
      busy={merge.busy || dismiss.busy}
      onMerge={async (input, taken) => {
        const payload = await merge.run({ ...input, take: taken as EnterpriseField[] });
        if (payload?.merge) done(say('imports.merged', { merged: payload.merge.merged.name, survivor: payload.merge.survivor.name }));
      }}
      onDismiss={async (reason) => {
        if (await dismiss.run({ duplicateId: pair.id, version: pair.version, reason })) done(say('imports.dismissed'));
      }}
      onClose={onClose}
    />
  );
}

function MergeLine({ merge, today }: { merge: Merge; today: string | undefined }) {
  const say = useText();
  const { message } = App.useApp();
  const undo = useAct(UndoEnterpriseMergeDocument, REFETCH);
  const takeBack = async () => {
    if (await undo.run({ mergeId: merge.id, version: merge.version })) message.info(say('imports.undone'));
  };
  return (
    <div className="im-pair">
      <span>{say('imports.intoLine', { merged: merge.merged.name, survivor: merge.survivor.name })}</span>
      <span className="gx-note">
        {merge.mergedBy} {formatInstant(merge.mergedAt, today)} {merge.reason} {merge.undoneAt && say('imports.undoneAt', { at: formatInstant(merge.undoneAt, today) })}
      </span>
      {merge.viewerCanUndo && (
        <Button size="small" loading={undo.busy} onClick={() => void takeBack()}>
          {say('imports.undoMerge')}
        </Button>
      )}
      <FormErrors faults={undo.errors} shown={[]} />
    </div>
  );
}
