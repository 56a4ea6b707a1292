import { useText } from '../texts.ts';
import type { Award } from './award-page.tsx';
import { two } from './numbers.ts';

export interface Range {
  from: number;
  to: number;
}

const WIDTH = 260;
const MARGIN = 8;

/** The stretch of points that all shown secretaries fit into, in whole steps of five. */
export function rangeOf(award: Award): Range {
  const points = [award.zoneMean, ...award.scores.flatMap(({ rawMean, score }) => [rawMean, score])].filter((one) => one != null);
  return { from: Math.max(0, Math.floor((Math.min(...points) - 1) / 5) * 5), to: Math.min(100, Math.ceil((Math.max(...points) + 1) / 5) * 5) };
}

const placeOf = (value: number, { from, to }: Range): number => MARGIN + ((value - from) / (to - from || 1)) * (WIDTH - 2 * MARGIN);

/** The points at both ends and in the middle, above the dots. */
export function RangeAxis({ range, label }: { range: Range; label: string }) {
  const ticks = [range.from, (range.from + range.to) / 2, range.to];
  return (
    <svg className="of-dots" viewBox={`0 0 ${WIDTH} 20`} role="img" aria-label={label}>
      {ticks.map((tick, index) => (
        <text key={tick} x={placeOf(tick, range)} y="15" textAnchor={(['start', 'middle', 'end'] as const)[index] ?? 'middle'}>
          {tick}
        </text>
      ))}
    </svg>
  );
}

/** Ring: plain mean. Dot: the score after the virtual ballots. Tick: the zone's mean, towards which it moved. */
export function RangeDots({ range, raw, score, mean }: { range: Range; raw: number | null; score: number | null; mean: number }) {
  const say = useText();
  if (raw === null || score === null) return null;
  const [ring, dot, tick] = [raw, score, mean].map((value) => placeOf(value, range));
  return (
    <svg className="of-dots" viewBox={`0 0 ${WIDTH} 22`} role="img" aria-label={say('rating.dots', { raw: two(raw), score: two(score), mean: two(mean) })}>
      <line x1="0" x2={WIDTH} y1="11" y2="11" stroke="var(--gx-line)" />
      <line x1={tick} x2={tick} y1="3" y2="19" stroke="var(--gx-ink-4)" />
      <line x1={ring} x2={dot} y1="11" y2="11" stroke="var(--gx-primary)" strokeWidth="2" />
      <circle cx={ring} cy="11" r="3.75" fill="#fff" stroke="var(--gx-primary)" strokeWidth="1.5" />
      <circle cx={dot} cy="11" r="4.5" fill="var(--gx-primary)" />
    </svg>
  );
}
