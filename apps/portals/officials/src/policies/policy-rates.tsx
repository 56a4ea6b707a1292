import { FigureCell, Strip } from '@gaoxin/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { getFragmentData } from '../generated/index.ts';
import { FigureCell_Figure, FigureRows, type CountedFigure } from '../parts/figure-rows.tsx';
import { useText } from '../texts.ts';
import type { Policy } from './policy-page.tsx';

const RATES = ['delivered', 'read', 'used'] as const;

/** How the policy arrives: delivered, read, used, each with its rows. */
export function PolicyRates({ rates }: { rates: NonNullable<Policy['rates']> }) {
  const say = useText();
  const [opened, setOpened] = useState<{ name: string; figure: CountedFigure }>();
  return (
    <>
      <Strip pairs>
        {RATES.map((rate) => {
          const figure = getFragmentData(FigureCell_Figure, rates[rate]);
          const name = say(`policies.${rate}`);
          return (
            <FigureCell
              key={rate}
              label={name}
              figure={figure}
              more={
                figure.n > 0 && (
                  <Button type="link" size="small" onClick={() => setOpened({ name, figure })}>
                    {say('policies.rows')}
                  </Button>
                )
              }
            />
          );
        })}
      </Strip>
      {opened && <FigureRows {...opened} onClose={() => setOpened(undefined)} />}
    </>
  );
}
