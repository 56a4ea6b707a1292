import { useQuery } from '@apollo/client/react';
import { ErrorState, FigureCell, Strip } from '@gaoxin/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { getFragmentData, graphql } from '../generated/index.ts';
import { FigureCell_Figure, FigureRows, type CountedFigure } from '../parts/figure-rows.tsx';
import { useText } from '../texts.ts';

const OrderFunnelDocument = graphql(`
  query OrderFunnelStrip($asOf: Date!) {
    orderFunnel(asOf: $asOf) {
      asOf
      introductions {
        ...FigureCell_Figure
      }
      quotes {
        ...FigureCell_Figure
      }
      orders {
        ...FigureCell_Figure
      }
      repeats {
        ...FigureCell_Figure
      }
      regularOrders {
        ...FigureCell_Figure
      }
    }
  }
`);

const LEVELS = [
  ['introductions', 'ofProposed'],
  ['quotes', 'ofIntroduced'],
  ['orders', 'ofQuoted'],
  ['repeats', 'ofOrdered'],
  ['regularOrders', 'ofPairs'],
] as const;

const UNKNOWN: CountedFigure = { __typename: 'Figure', value: null, numerator: 0, denominator: 0, n: 0, asOf: '', definition: '', rows: [] };

/** The levels of order matchmaking, each counted on from the one before and open to its rows. */
export function Funnel({ asOf }: { asOf: string }) {
  const say = useText();
  const { data, error, refetch } = useQuery(OrderFunnelDocument, { variables: { asOf } });
  const [open, setOpen] = useState<{ name: string; figure: CountedFigure } | null>(null);
  if (error && !data) return <ErrorState text={say('orders.failedFunnel')} onRetry={() => void refetch()} />;
  return (
    <section aria-label={say('orders.funnel')}>
      <Strip pairs>
        {LEVELS.map(([level, of]) => {
          const figure = data ? getFragmentData(FigureCell_Figure, data.orderFunnel[level]) : UNKNOWN;
          const name = say(`orders.${level}`);
          return (
            <FigureCell
              key={level}
              label={name}
              figure={figure}
              note={say(`orders.${of}`, { count: figure.denominator })}
              more={
                figure.n > 0 && (
                  <Button type="link" size="small" aria-label={`${name} ${say('orders.rows', { count: figure.n })}`} onClick={() => setOpen({ name, figure })}>
                    {say('orders.rows', { count: figure.n })}
                  </Button>
                )
              }
            />
          );
        })}
      </Strip>
      <p className="gx-note">{say('orders.asOf', { day: asOf })}</p>
      {open && <FigureRows name={open.name} figure={open.figure} onClose={() => setOpen(null)} />}
    </section>
  );
}
