import { formatShare, Section } from '@gaoxin/ui';
import { useText } from '../texts.ts';
import type { Award } from './award-page.tsx';
import { two } from './numbers.ts';

/** The dimensions of the first three, by the same formula; weighted they add up to the score. */
export function DimensionTable({ award }: { award: Award }) {
  const say = useText();
  const top = award.scores.filter((score) => score.eligible).slice(0, 3);
  const [first] = top;
  if (!first) return null;
  return (
    <Section title={say('rating.dimensions')} note={say('rating.dimensionsNote')}>
      <table className="gx-table">
        <thead>
          <tr>
            <th scope="col">{say('rating.dimension')}</th>
            <th scope="col" className="n">{say('rating.weight')}</th>
            <th scope="col" className="n of-wide">{say('rating.rawOf', { name: first.secretary.name })}</th>
            {top.map(({ secretary }) => (
              <th key={secretary.id} scope="col" className="n">
                {secretary.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {first.dimensions.map(({ dimension, weight, rawMean }) => (
            <tr key={dimension}>
              <th scope="row">{say(`rating.dimensionName.${dimension}`)}</th>
              <td className="n">{formatShare(weight)}</td>
              <td className="n of-wide">{two(rawMean)}</td>
              {top.map(({ secretary, dimensions }) => (
                <td key={secretary.id} className="n">
                  {two(dimensions.find((one) => one.dimension === dimension)?.score)}
                </td>
              ))}
            </tr>
          ))}
          <tr className="of-total">
            <th scope="row">{say('rating.total')}</th>
            <td className="n">{formatShare(first.dimensions.reduce((sum, { weight }) => sum + weight, 0))}</td>
            <td className="n of-wide">{two(first.rawMean)}</td>
            {top.map(({ secretary, score }) => (
              <td key={secretary.id} className="n">
                {two(score)}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </Section>
  );
}
