import { useQuery } from '@apollo/client/react';
import { ErrorState, Loading } from '@gaoxin/ui';
import { Drawer } from 'antd';
import { graphql } from '../generated/index.ts';
import type { FlowStationKind, LeadStage, RecruitmentFigureRowsQuery } from '../generated/graphql.ts';
import { FigureRowsTable, type CountedRow } from '../parts/figure-rows-table.tsx';
import { useText } from '../texts.ts';
import { StayRowsTable, type StayRow } from './stay-rows-table.tsx';

const Rows = graphql(`
  query RecruitmentFigureRows(
    $asOf: Date!
    $from: Date
    $stage: LeadStage
    $stageId: ID
    $pipelineId: ID
    $station: FlowStationKind
    $referrerId: ID
    $conversion: Boolean!
    $stay: Boolean!
    $stood: Boolean!
    $funnel: Boolean!
    $reserveFlow: Boolean!
    $referrers: Boolean!
    $reserveRatio: Boolean!
    $signedAmount: Boolean!
    $chainCoverage: Boolean!
    $dueThisWeek: Boolean!
    $withoutNextStep: Boolean!
    $referralConversion: Boolean!
  ) {
    recruitmentFigures(asOf: $asOf, from: $from) {
      funnel(stage: $stage, stageId: $stageId, pipelineId: $pipelineId) @include(if: $funnel) {
        conversion @include(if: $conversion) {
          ...CountedRows
        }
        stood @include(if: $stood) {
          ...CountedRows
        }
        stay @include(if: $stay) {
          n
          definition
          rows {
            id
            kind
            title
            startedOn
            endedOn
            days
            recordedAt
          }
        }
      }
      reserveFlow(station: $station) @include(if: $reserveFlow) {
        figure {
          ...SummedRows
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
      leftOutFor
      amount {
        amount
        currency
      }
    }
  }
`);

const FIELDS = ['funnel', 'reserveFlow', 'referrers', 'reserveRatio', 'signedAmount', 'chainCoverage', 'dueThisWeek', 'withoutNextStep', 'referralConversion'] as const;
const PARTS = ['conversion', 'stay', 'stood'] as const;

/** Which figure is to be opened. */
export interface Wanted {
  field: (typeof FIELDS)[number];
  name: string;
  /** What of a stage of the funnel. */
  part?: (typeof PARTS)[number];
  stage?: LeadStage;
  stageId?: string | undefined;
  pipelineId?: string | undefined;
  station?: FlowStationKind;
  referrerId?: string;
}

interface Opened {
  n: number;
  leftOut?: number;
  definition: string;
  rows: readonly (CountedRow | StayRow)[];
}

/** The rows behind a figure with its definition, and the same rows as a file. */
export function FigureDrawer({ wanted, asOf, from, onClose }: { wanted: Wanted; asOf: string; from: string; onClose: () => void }) {
  const say = useText();
  const { data, error, refetch } = useQuery(Rows, { variables: { asOf, from, ...asked(wanted) } });
  const opened = data && openedOf(data.recruitmentFigures, wanted);
  return (
    <Drawer open title={`${wanted.name}　${say('figures.table')}`} size={620} onClose={onClose} destroyOnHidden>
      {error && <ErrorState text={say('figures.failed')} onRetry={() => void refetch()} />}
      {!opened ? !error && <Loading lines={8} /> : <OpenedRows opened={opened} asOf={asOf} name={wanted.name} part={wanted.part} />}
    </Drawer>
  );
}

function asked({ field, part, stage, stageId, pipelineId, station, referrerId }: Wanted) {
  const flags = Object.fromEntries(FIELDS.map((one) => [one, one === field])) as Record<Wanted['field'], boolean>;
  const parts = Object.fromEntries(PARTS.map((one) => [one, one === part])) as Record<NonNullable<Wanted['part']>, boolean>;
  const which = { stage: stage ?? null, stageId: stageId ?? null, pipelineId: pipelineId ?? null, station: station ?? null, referrerId: referrerId ?? null };
  return { ...which, ...flags, ...parts };
}

function OpenedRows({ opened, asOf, name, part }: { opened: Opened; asOf: string; name: string; part: Wanted['part'] }) {
  const say = useText();
  const total = opened.n + (opened.leftOut ?? 0);
  const file = `${name}-${asOf}`;
  return (
    <>
      <p className="gx-small">
        {say('figures.rowsShown', { shown: opened.rows.length, count: total })}　{say('figures.asOf')} {asOf}
      </p>
      <p className="gx-note">
        {say('figures.definition')}：{opened.definition}
      </p>
      {part === 'stay' ? (
        <StayRowsTable name={file} rows={opened.rows as StayRow[]} />
      ) : (
        <FigureRowsTable name={file} rows={opened.rows as CountedRow[]} withMoney={opened.leftOut !== undefined} />
      )}
    </>
  );
}

/** The figure that was asked for; the fields that were not asked for are absent. */
function openedOf(figures: RecruitmentFigureRowsQuery['recruitmentFigures'], { field, part }: Wanted): Opened | undefined {
  if (field === 'funnel') return figures.funnel?.[0]?.[part ?? 'conversion'] as Opened | undefined;
  if (field === 'reserveFlow') return figures.reserveFlow?.[0]?.figure as Opened | undefined;
  if (field === 'referrers') return figures.referrers?.[0]?.conversion as Opened | undefined;
  return figures[field] as Opened | undefined;
}
