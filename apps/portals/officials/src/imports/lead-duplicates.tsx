import { useQuery } from '@apollo/client/react';
import { useAct, useLanguage } from '@gaoxin/client';
import { EmptyState, ErrorState, formatInstant, formatMoney, FormErrors, Loading, Section } from '@gaoxin/ui';
import { App, Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { LeadDuplicatesQuery } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { LoadMore } from '../parts/more.tsx';
import { useText } from '../texts.ts';
import { MergeForm } from './merge-form.tsx';
import { PairTable } from './pair-table.tsx';

const LeadDuplicatesDocument = graphql(`
  query LeadDuplicates($after: String) {
    zone {
      id
      today
    }
    leadDuplicates(first: 20, after: $after) {
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
          title
          stage
          openedOn
          plannedInvestment {
            amount
            currency
          }
          enterprise {
            id
            name
          }
          timeline {
            id
          }
        }
        right {
          id
          version
          title
          stage
          openedOn
          plannedInvestment {
            amount
            currency
          }
          enterprise {
            id
            name
          }
          timeline {
            id
          }
        }
      }
    }
    leadMerges(first: 20) {
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
          title
        }
        survivor {
          id
          title
        }
      }
    }
  }
`);

const MergeLeadsDocument = graphql(`
  mutation MergeLeads($input: MergeLeadsInput!) {
    mergeLeads(input: $input) {
      merge {
        id
        merged {
          id
          title
        }
        survivor {
          id
          title
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

const DismissLeadDuplicateDocument = graphql(`
  mutation DismissLeadDuplicate($input: DismissLeadDuplicateInput!) {
    dismissLeadDuplicate(input: $input) {
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

const UndoLeadMergeDocument = graphql(`
  mutation UndoLeadMerge($input: UndoLeadMergeInput!) {
    undoLeadMerge(input: $input) {
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

type Pair = LeadDuplicatesQuery['leadDuplicates']['nodes'][number];
type Merge = LeadDuplicatesQuery['leadMerges']['nodes'][number];

const REFETCH = { refetch: ['LeadDuplicates', 'LeadBoard'] };

/** Pairs of leads to decide about, and the merges so far. */
export function LeadDuplicates() {
  const say = useText();
  const [comparing, setComparing] = useState<string>();
  const { data, previousData, error, refetch, fetchMore } = useQuery(LeadDuplicatesDocument, { fetchPolicy: 'cache-and-network' });
  const shown = data ?? previousData;
  if (error && !shown) return <ErrorState text={say('imports.duplicatesFailed')} onRetry={() => void refetch()} />;
  if (!shown) return <Loading lines={8} />;
  const { nodes, totalCount, pageInfo } = shown.leadDuplicates;
  const pair = nodes.find(({ id }) => id === comparing);
  const link = (one: Pair['left']) => <Link to={`/officials/leads/${one.id}`}>{one.title}</Link>;
  return (
    <>
      <Section title={say('imports.pairs')}>
        <PairTable pairs={nodes.map((one) => ({ ...one, left: link(one.left), right: link(one.right) }))} onCompare={setComparing} />
        {nodes.length > 0 && <LoadMore shown={nodes.length} total={totalCount} hasMore={pageInfo.hasNextPage} onMore={() => fetchMore({ variables: { after: pageInfo.endCursor } })} />}
      </Section>
      <Section title={say('imports.merges')}>
        {shown.leadMerges.nodes.length === 0 && <EmptyState text={say('imports.noMerges')} />}
        {shown.leadMerges.nodes.map((merge) => (
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
  const { language } = useLanguage();
  const merge = useAct(MergeLeadsDocument, REFETCH);
  const dismiss = useAct(DismissLeadDuplicateDocument, REFETCH);
  const money = (one: Pair['left']) => one.plannedInvestment && formatMoney(one.plannedInvestment, language);
  const of = (key: 'title' | 'enterprise' | 'stage' | 'investment' | 'opened' | 'events', read: (one: Pair['left']) => string | null) => ({
    key,
    label: say(`imports.leadFields.${key}`),
    left: read(pair.left),
    right: read(pair.right),
    canTake: false,
  });
  const fields = [
    of('title', (one) => one.title),
    of('enterprise', (one) => one.enterprise.name),
    of('stage', (one) => say(`leads.stage.${one.stage}`)),
    of('investment', money),
    of('opened', (one) => one.openedOn),
    of('events', (one) => String(one.timeline.length)),
  ];
  const done = (text: string) => {
    message.info(text);
    onClose();
  };
  return (
    <MergeForm
      left={{ ...pair.left, name: pair.left.title }}
      right={{ ...pair.right, name: pair.right.title }}
      fields={fields}
      errors={[...merge.errors, ...dismiss.errors]}
      busy={merge.busy || dismiss.busy}
      onMerge={async (input) => {
        const payload = await merge.run(input);
        if (payload?.merge) done(say('imports.merged', { merged: payload.merge.merged.title, survivor: payload.merge.survivor.title }));
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
  const undo = useAct(UndoLeadMergeDocument, REFETCH);
  const takeBack = async () => {
    if (await undo.run({ mergeId: merge.id, version: merge.version })) message.info(say('imports.undone'));
  };
  return (
    <div className="im-pair">
      <span>{say('imports.intoLine', { merged: merge.merged.title, survivor: merge.survivor.title })}</span>
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
