import { useQuery } from '@apollo/client/react';
import { ErrorState, Loading } from '@gaoxin/ui';
import { Drawer } from 'antd';
import { graphql } from '../generated/index.ts';
import type { LeadStage, RecruitmentFigureRowsQuery } from '../generated/graphql.ts';
import { FigureRowsTable, type CountedRow } from '../parts/figure-rows-table.tsx';
import { useText } from '../texts.ts';

const Rows = graphql(`
  query RecruitmentFigureRows(
    $asOf: Date!
    $from: Date
    $stage: LeadStage
    $referrerId: ID
    $funnel: Boolean!
    $referrers: Boolean!
    $reserveRatio: Boolean!
    $signedAmount: Boolean!
    $chainCoverage: Boolean!
    $dueThisWeek: Boolean!
    $withoutNextStep: Boolean!
    $referralConversion: Boolean!
  ) {
    recruitmentFigures(asOf: $asOf, from: $from) {
      funnel(stage: $stage) @include(if: $funnel) {
        conversion {
          ...CountedRows
        }
      }
      referrers(referrerId: $referrerId) @include(if: $referrers) {
        conversion {
          ...CountedRows
        }
      }
      reserveRatio @include(if: $reserveRatio) {
        ...SummedRows
      }
      signedAmount @include(if: $signedAmount) {
        ...SummedRows
      }
      chainCoverage @include(if: $chainCoverage) {
        ...CountedRows
      }
      dueThisWeek @include(if: $dueThisWeek) {
        ...CountedRows
      }
      withoutNextStep @include(if: $withoutNextStep) {
        ...CountedRows
      }
      referralConversion @include(if: $referralConversion) {
        ...CountedRows
      }
    }
  }
  fragment CountedRows on Figure {
    n
    definition
    rows {
      id
      kind
      title
      occurredOn
      recordedAt
      counted
    }
  }
  fragment SummedRows on MoneyFigure {
    n
    leftOut
    definition
    rows {
      id
      kind
      title
      occurredOn
      recordedAt
      counted
      amount {
        amount
        currency
      }
    }
  }
`);

const FIELDS = ['funnel', 'referrers', 'reserveRatio', 'signedAmount', 'chainCoverage', 'dueThisWeek', 'withoutNextStep', 'referralConversion'] as const;

/** Which figure is to be opened. */
export interface Wanted {
  field: (typeof FIELDS)[number];
  name: string;
  stage?: LeadStage;
  referrerId?: string;
}

interface Opened {
  n: number;
  leftOut?: number;
  definition: string;
  rows: readonly CountedRow[];
}

/** The rows behind a figure with its definition, and the same rows as a file. */
export function FigureDrawer({ wanted, asOf, from, onClose }: { wanted: Wanted; asOf: string; from: string; onClose: () => void }) {
  const say = useText();
  const flags = Object.fromEntries(FIELDS.map((field) => [field, field === wanted.field])) as Record<Wanted['field'], boolean>;
  const { data, error, refetch } = useQuery(Rows, { variables: { asOf, from, stage: wanted.stage ?? null, referrerId: wanted.referrerId ?? null, ...flags } });
  const opened = data && openedOf(data.recruitmentFigures, wanted);
  return (
    <Drawer open title={`${wanted.name}　${say('figures.table')}`} size={560} onClose={onClose} destroyOnHidden>
      {error && <ErrorState text={say('figures.failed')} onRetry={() => void refetch()} />}
      {!opened ? !error && <Loading lines={8} /> : <OpenedRows opened={opened} asOf={asOf} name={wanted.name} />}
    </Drawer>
  );
}

function OpenedRows({ opened, asOf, name }: { opened: Opened; asOf: string; name: string }) {
  const say = useText();
  const total = opened.n + (opened.leftOut ?? 0);
  return (
    <>
      <p className="gx-small">
        {say('figures.rowsShown', { shown: opened.rows.length, count: total })}　{say('figures.asOf')} {asOf}
      </p>
      <p className="gx-note">
        {say('figures.definition')}：{opened.definition}
      </p>
      <FigureRowsTable name={`${name}-${asOf}`} rows={opened.rows} withMoney={opened.leftOut !== undefined} />
    </>
  );
}

/** The figure that was asked for; the fields that were not asked for are absent. */
function openedOf(figures: RecruitmentFigureRowsQuery['recruitmentFigures'], { field }: Wanted): Opened | undefined {
  const found = field === 'funnel' || field === 'referrers' ? figures[field]?.[0]?.conversion : figures[field];
  return found as Opened | undefined;
}
