import { useQuery } from '@apollo/client/react';
import { useSession } from '@gaoxin/client';
import { ErrorState, Loading, PageHeader } from '@gaoxin/ui';
import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { useSearchParams } from 'react-router';
import { graphql } from '../generated/index.ts';
import type { FiguresTodayQuery, RecruitmentFiguresQuery } from '../generated/graphql.ts';
import { useText } from '../texts.ts';
import { FigureDrawer, type Wanted } from './figure-drawer.tsx';
import { FigureStrips } from './figure-strips.tsx';
import { FunnelSection } from './funnel-section.tsx';
import { FlowSection } from './flow-section.tsx';
import { ReferrerSection } from './referrer-section.tsx';
import { StrategicTargets } from './strategic-targets.tsx';
import { SetTarget } from './set-target.tsx';
import './figures.css';

const RecruitmentFiguresDocument = graphql(`
  query RecruitmentFigures($asOf: Date!, $from: Date, $pipelineId: ID) {
    recruitmentFigures(asOf: $asOf, from: $from) {
      asOf
      from
      reserveRatio {
        ...MoneyHead
      }
      signedAmount {
        ...MoneyHead
      }
      chainCoverage {
        ...ShareHead
      }
      dueThisWeek {
        ...ShareHead
      }
      withoutNextStep {
        ...ShareHead
      }
      referralConversion {
        ...ShareHead
      }
      funnel(pipelineId: $pipelineId) {
        stage
        pipelineStage {
          id
          name {
            zh
            en
          }
        }
        stay {
          value
          n
        }
        stood {
          numerator
        }
        conversion {
          value
          numerator
          denominator
          n
        }
      }
      reserveFlow {
        station
        figure {
          ...MoneyHead
        }
      }
      referrers {
        referrer {
          id
          shortName
          sample
        }
        conversion {
          value
          numerator
          denominator
          n
        }
      }
    }
  }
  fragment ShareHead on Figure {
    value
    numerator
    denominator
    n
    asOf
  }
  fragment MoneyHead on MoneyFigure {
    value
    n
    leftOut
    numerator {
      amount
      currency
    }
    denominator {
      amount
      currency
    }
  }
`);

const FiguresToday = graphql(`
  query FiguresToday {
    zone {
      id
      today
    }
    pipelines {
      id
      name {
        zh
        en
      }
    }
  }
`);

export type Figures = RecruitmentFiguresQuery['recruitmentFigures'];
export type Pipelines = FiguresTodayQuery['pipelines'];

/** How recruitment stands as of a day; every figure opens the rows it was counted from. */
export default function FiguresPage() {
  const say = useText();
  const { viewer } = useSession();
  const [params, setParams] = useSearchParams();
  const { data: now } = useQuery(FiguresToday);
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const [isSetting, setSetting] = useState(false);
  const today = now?.zone?.today;
  const asOf = params.get('asOf') ?? today ?? '';
  const from = params.get('from') ?? `${asOf.slice(0, 4)}-01-01`;
  const { data, previousData, error, refetch } = useQuery(RecruitmentFiguresDocument, { variables: { asOf, from, pipelineId: params.get('pipeline') }, skip: asOf === '', fetchPolicy: 'cache-and-network' });
  const figures = (data ?? previousData)?.recruitmentFigures;
  const pipelines = now?.pipelines ?? [];
  const choose = (name: 'asOf' | 'from' | 'pipeline', value: string) =>
    setParams(
      (before) => {
        before.set(name, value);
        if (value === '') before.delete(name);
        return before;
      },
      { replace: true },
    );
  return (
    <>
      <PageHeader
        title={say('figures.title')}
        brief={asOf && say('figures.brief', { asOf, from })}
        actions={
          <>
            <DayField label={say('figures.from')} value={from} max={asOf} onChange={(day) => day && choose('from', day)} />
            <DayField label={say('figures.asOf')} value={asOf} max={today ?? ''} onChange={(day) => day && choose('asOf', day)} />
            {viewer.roles.includes('LEADER') && <Button onClick={() => setSetting(true)}>{say('figures.setTarget')}</Button>}
          </>
        }
      />
      <StrategicTargets />
      {error && <ErrorState text={say('figures.failed')} onRetry={() => void refetch()} />}
      {!figures ? (
        !error && <Loading lines={8} />
      ) : (
        <>
          <FigureStrips figures={figures} onOpen={setWanted} />
          <FlowSection figures={figures} onOpen={setWanted} />
          <FunnelSection figures={figures} pipelines={pipelines} pipelineId={params.get('pipeline')} onPipeline={(id) => choose('pipeline', id)} onOpen={setWanted} />
          <ReferrerSection figures={figures} onOpen={setWanted} />
          {wanted && <FigureDrawer wanted={wanted} asOf={figures.asOf} from={figures.from} onClose={() => setWanted(null)} />}
        </>
      )}
      {isSetting && <SetTarget year={Number(asOf.slice(0, 4))} onClose={() => setSetting(false)} />}
    </>
  );
}

function DayField(props: { label: string; value: string; max: string; onChange: (day: string) => void }) {
  const id = useId();
  return (
    <span className="fg-day">
      <label htmlFor={id}>{props.label}</label>
      <Input id={id} type="date" value={props.value} max={props.max} onChange={(event) => props.onChange(event.target.value)} />
    </span>
  );
}
