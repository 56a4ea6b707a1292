import { useQuery } from '@apollo/client/react';
import { ErrorState, FigureCell, Strip, ValueCell } from '@gaoxin/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { getFragmentData, graphql } from '../generated/index.ts';
import type { AgreementFiguresQuery } from '../generated/graphql.ts';
import { FigureCell_Figure, FigureRows, type CountedFigure } from '../parts/figure-rows.tsx';
import { useText } from '../texts.ts';
import { ProjectsToCheck } from './projects-to-check.tsx';
import { useAgreementWords } from './words.ts';

const AgreementFiguresDocument = graphql(`
  query AgreementFigures($from: Date!, $today: Date!) {
    signedProjects(from: $from, to: $today, asOf: $today) {
      figure {
        ...FigureCell_Figure
      }
      amounts {
        amount
        currency
      }
      leftOut {
        id
        ...CheckedProject
      }
      overAnnounced {
        id
        ...CheckedProject
      }
      incompleteProjects {
        id
        ...CheckedProject
      }
    }
    obligationPerformance(asOf: $today) {
      zone {
        ...FigureCell_Figure
      }
      enterprise {
        ...FigureCell_Figure
      }
    }
    handoverDays(from: $from, to: $today, asOf: $today) {
      days {
        ...FigureCell_Figure
      }
      medianDays
    }
  }
`);

interface Opened {
  name: string;
  figure: CountedFigure;
}

/** Signed projects counted once, how both sides keep their word, and how long acceptance takes: this year, up to today. */
export function AgreementFigures({ today }: { today: string }) {
  const say = useText();
  const { data, error, refetch } = useQuery(AgreementFiguresDocument, { variables: { from: `${today.slice(0, 4)}-01-01`, today }, fetchPolicy: 'cache-and-network' });
  const [open, setOpen] = useState<Opened | null>(null);
  if (error && !data) return <ErrorState text={say('agreements.figures.failed')} onRetry={() => void refetch()} />;
  if (!data) return null;
  const rows = (name: string, figure: CountedFigure) => (
    <Button type="link" size="small" onClick={() => setOpen({ name, figure })} aria-label={`${name} ${say('agreements.figures.rows')}`}>
      {say('agreements.figures.rows')}
    </Button>
  );
  const signed = getFragmentData(FigureCell_Figure, data.signedProjects.figure);
  const days = getFragmentData(FigureCell_Figure, data.handoverDays.days);
  const share = (name: string, figure: CountedFigure) => <FigureCell key={name} label={name} figure={figure} more={rows(name, figure)} />;
  return (
    <>
      <Strip pairs>
        <ValueCell label={say('agreements.figures.signed')} note={say('agreements.figures.signings', { count: signed.denominator })} value={signed.numerator} more={rows(say('agreements.figures.signed'), signed)}>
          <Amounts signed={data.signedProjects} />
        </ValueCell>
        {share(say('agreements.figures.zone'), getFragmentData(FigureCell_Figure, data.obligationPerformance.zone))}
        {share(say('agreements.figures.enterpriseSide'), getFragmentData(FigureCell_Figure, data.obligationPerformance.enterprise))}
        <ValueCell
          label={say('agreements.figures.handover')}
          note={days.n > 0 ? say('agreements.figures.handoverNote', { count: days.n, median: data.handoverDays.medianDays ?? '' }) : ''}
          value={days.value === null ? null : Number(days.value.toFixed(1))}
          unit={say('agreements.figures.day')}
          more={rows(say('agreements.figures.handover'), days)}
        />
      </Strip>
      {open && <FigureRows name={open.name} figure={open.figure} onClose={() => setOpen(null)} />}
    </>
  );
}

function Amounts({ signed }: { signed: AgreementFiguresQuery['signedProjects'] }) {
  const say = useText();
  const { money, exact } = useAgreementWords();
  const [isChecking, setChecking] = useState(false);
  const toCheck = new Set([...signed.leftOut, ...signed.overAnnounced, ...signed.incompleteProjects].map(({ id }) => id));
  return (
    <div className="ag-sums">
      {signed.amounts.map((amount) => (
        <span key={amount.currency} title={exact(amount)}>
          {money(amount)}{' '}
        </span>
      ))}
      {signed.leftOut.length > 0 && <div className="gx-note">{say('agreements.figures.leftOut', { count: signed.leftOut.length })}</div>}
      {toCheck.size > 0 && (
        <Button type="link" size="small" onClick={() => setChecking(true)}>
          {say('agreements.check.open', { count: toCheck.size })}
        </Button>
      )}
      {isChecking && (
        <ProjectsToCheck
          groups={{ leftOut: signed.leftOut, overAnnounced: signed.overAnnounced, incomplete: signed.incompleteProjects }}
          onClose={() => setChecking(false)}
        />
      )}
    </div>
  );
}
