import { formatShare, Section } from '@gaoxin/ui';
import { Button } from 'antd';
import { SaveRows } from '../parts/save-list.tsx';
import { useText } from '../texts.ts';
import type { Wanted } from './figure-drawer.tsx';
import type { Figures } from './figures-page.tsx';
import { isRate } from './shares.ts';

type Stage = Figures['funnel'][number];

/** From stage to stage: who entered, who went on, how long they stayed. The bars are in the table, so that both say the same. */
export function FunnelSection({ figures, onOpen }: { figures: Figures; onOpen: (wanted: Wanted) => void }) {
  const say = useText();
  const most = Math.max(1, ...figures.funnel.map(({ conversion }) => conversion.denominator));
  const sentence = sentenceOf(figures.funnel, say);
  return (
    <Section
      title={sentence}
      note={<span className="of-wide">{say('figures.funnelNote')}</span>}
      more={<SaveRows small name={`${say('figures.funnel')}-${figures.asOf}`} sheet={() => rowsOf(figures.funnel, say)} />}
    >
      <div className="gx-scroll">
        <table className="gx-table fg-bars" aria-label={sentence}>
          <thead>
            <tr>
              <th scope="col">{say('figures.stage')}</th>
              <th scope="col" className="fg-bar-cell">
                {say('figures.movedOn')} / {say('figures.entered')}
              </th>
              <th scope="col" className="n of-wide">
                {say('figures.rate')}
              </th>
              <th scope="col" className="n">
                {say('figures.median')}
              </th>
              <th scope="col" className="n">
                {say('figures.standing')}
              </th>
            </tr>
          </thead>
          <tbody>
            {figures.funnel.map((stage) => (
              <FunnelRow key={stage.stage} stage={stage} most={most} onOpen={onOpen} />
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function FunnelRow({ stage: { stage, conversion, medianDays, stays, standing }, most, onOpen }: { stage: Stage; most: number; onOpen: (wanted: Wanted) => void }) {
  const say = useText();
  const name = say(`leads.stage.${stage}`);
  const { numerator, denominator } = conversion;
  // Behind the last stage there is none to move on to.
  const isLast = stage === 'HANDED_OVER';
  const numbers = isLast ? String(denominator) : `${numerator} / ${denominator}`;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="fg-bar-cell">
        <span className="fg-pair">
          <Bar share={denominator / most} inner={isLast ? 1 : numerator / Math.max(1, denominator)} />
          <Button type="link" size="small" aria-label={`${name} ${numbers}`} onClick={() => onOpen({ field: 'funnel', name, stage })}>
            {numbers}
          </Button>
        </span>
      </td>
      <td className="n of-wide">{isRate(conversion) && !isLast ? formatShare(conversion.value ?? null) : say('figures.none')}</td>
      <td className="n">
        {medianDays === null || medianDays === undefined ? say('figures.none') : say('figures.days', { count: medianDays })}
        <span className="gx-note of-wide">　n={stays}</span>
      </td>
      <td className="n">{standing}</td>
    </tr>
  );
}

/** A bar as long as its share; the part that counts is solid. */
export const Bar = ({ share, inner = 1 }: { share: number; inner?: number }) => (
  <span className="fg-bar" aria-hidden="true">
    <i style={{ width: `${share * 100}%` }}>
      <b style={{ width: `${inner * 100}%` }} />
    </i>
  </span>
);

/** Names the stage from which the fewest go on, where there are enough to say so. */
function sentenceOf(funnel: readonly Stage[], say: ReturnType<typeof useText>): string {
  const known = funnel.slice(0, -1).filter(({ conversion }) => isRate(conversion));
  const worst = known.toSorted((a, b) => (a.conversion.value ?? 0) - (b.conversion.value ?? 0))[0];
  if (!worst) return say('figures.funnel');
  const { numerator, denominator } = worst.conversion;
  return say('figures.funnelWorst', { stage: say(`leads.stage.${worst.stage}`), n: denominator, moved: numerator });
}

const rowsOf = (funnel: readonly Stage[], say: ReturnType<typeof useText>): (string | number)[][] => [
  [say('figures.stage'), say('figures.entered'), say('figures.movedOn'), say('figures.median'), 'n', say('figures.standing')],
  ...funnel.map(({ stage, conversion, medianDays, stays, standing }) => [
    say(`leads.stage.${stage}`),
    conversion.denominator,
    conversion.numerator,
    medianDays ?? '',
    stays,
    standing,
  ]),
];
