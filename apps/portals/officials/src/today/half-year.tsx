import { useQuery } from '@apollo/client/react';
import { ErrorState, FigureCell, StateMark, Strip } from '@gaoxin/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { getFragmentData, graphql } from '../generated/index.ts';
import { useText } from '../texts.ts';
import { FigureCell_Figure, FigureRows, type CountedFigure } from '../parts/figure-rows.tsx';

const HalfYearReport = graphql(`
  query HalfYearReport($asOf: Date!) {
    halfYearReport(asOf: $asOf) {
      asOf
      bothPassedHalf
      starts {
        ...FigureCell_Figure
      }
      productionStarts {
        ...FigureCell_Figure
      }
      agreementToStartRate {
        ...FigureCell_Figure
      }
      consultationClosure {
        ...FigureCell_Figure
      }
    }
  }
`);

const FIGURES = [
  { field: 'starts', name: 'today.starts', note: 'past', unit: 'today.projects', decimals: 0 },
  { field: 'productionStarts', name: 'today.productionStarts', note: 'past', unit: 'today.projects', decimals: 0 },
  { field: 'agreementToStartRate', name: 'today.agreementToStart', note: 'today.received', unit: 'today.projects', decimals: 0 },
  { field: 'consultationClosure', name: 'today.consultations', note: 'today.byEnterprise', unit: 'today.matters', decimals: 1 },
] as const;

const UNKNOWN: CountedFigure = { __typename: 'Figure', value: null, numerator: 0, denominator: 0, n: 0, asOf: '', definition: '', rows: [] };

/** The zone's targets as a strip of figures, each opening the rows it was counted from. */
export function HalfYear({ asOf }: { asOf: string }) {
  const say = useText();
  const { data, error, refetch } = useQuery(HalfYearReport, { variables: { asOf } });
  const [open, setOpen] = useState<{ name: string; figure: CountedFigure } | null>(null);
  if (error) return <ErrorState text={say('today.failedFigures')} onRetry={() => void refetch()} />;
  const report = data?.halfYearReport;
  return (
    <>
      <Strip lead>
        <div>
          <b>{say('today.halfYear')}</b>
          <div>{report && <StateMark light={report.bothPassedHalf ? 'DONE' : 'NOT_STARTED'} text={say(report.bothPassedHalf ? 'today.passed' : 'today.notPassed')} />}</div>
          <div className="gx-note">{say('today.asOf', { day: asOf })}</div>
        </div>
        {FIGURES.map(({ field, name, note, unit, decimals }) => {
          const figure = report ? getFragmentData(FigureCell_Figure, report[field]) : UNKNOWN;
          const half = figure.numerator * 2 >= figure.denominator ? 'today.past' : 'today.notPast';
          return (
            <FigureCell
              key={field}
              label={say(name)}
              figure={figure}
              decimals={decimals}
              goal={0.5}
              note={say(note === 'past' ? half : note, { count: figure.denominator })}
              more={
                report && (
                  <Button type="link" size="small" onClick={() => setOpen({ name: say(name), figure })}>
                    {say(unit, { count: figure.n })}
                  </Button>
                )
              }
            />
          );
        })}
      </Strip>
      {open && <FigureRows name={open.name} figure={open.figure} onClose={() => setOpen(null)} />}
    </>
  );
}
