import { Chip, StateMark } from '@gaoxin/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { useLocalized } from '../parts/localized.ts';
import { useText } from '../texts.ts';
import type { Award, Score } from './award-page.tsx';
import { two } from './numbers.ts';
import { RangeAxis, RangeDots, rangeOf, type Range } from './range-dots.tsx';

/** How many secretaries stand in the table before the rest is opened. */
const SHOWN = 10;

/** Everyone who was scored, best first. Below the minimum of enterprises no figure is shown. */
export function ScoreTable({ award, minimum }: { award: Award; minimum: number }) {
  const say = useText();
  const [isWhole, setWhole] = useState(false);
  const range = rangeOf(award);
  const eligible = award.scores.filter((score) => score.eligible).length;
  const rest = award.scores.length - SHOWN;
  return (
    <>
      <table className="gx-table of-scores">
        <thead>
          <tr>
            <th scope="col" className="n">
              <span className="gx-hidden">{say('rating.rank')}</span>
            </th>
            <th scope="col">{say('rating.secretary')}</th>
            <th scope="col" className="n of-wide">{say('rating.n')}</th>
            <th scope="col" className="n of-wide">{say('rating.raw')}</th>
            <th scope="col" className="of-wide of-range">
              <RangeAxis range={range} label={say('rating.chart')} />
            </th>
            <th scope="col" className="n">{say('rating.score')}</th>
            <th scope="col">{say('rating.result')}</th>
          </tr>
        </thead>
        <tbody>
          {(isWhole ? award.scores : award.scores.slice(0, SHOWN)).map((score) => (
            <ScoreLine key={score.secretary.id} score={score} award={award} range={range} minimum={minimum} />
          ))}
        </tbody>
      </table>
      <p className="of-legend-line gx-note">
        {rest > 0 && (
          <Button type="link" size="small" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
            {isWhole ? say('rating.less') : say('rating.rest', { count: rest })}
          </Button>
        )}
        <span>{say('rating.taking', { minimum, eligible, all: award.scores.length })}</span>
        <span className="of-wide-only">{say('rating.legend', { mean: two(award.zoneMean) })}</span>
      </p>
    </>
  );
}

function ScoreLine({ score, award, range, minimum }: { score: Score; award: Award; range: Range; minimum: number }) {
  const say = useText();
  const localized = useLocalized();
  const none = say('common.none');
  const name = (
    <th scope="row">
      <b>{score.secretary.name}</b> <span className="gx-note">{localized(score.secretary.department.name)}</span>
      {score.eligible && (
        <div className="of-narrow gx-note">{say('rating.phoneLine', { n: score.enterprises ?? 0, raw: two(score.rawMean) })}</div>
      )}
    </th>
  );
  if (!score.eligible) {
    return (
      <tr className="hidden">
        <td className="n">{none}</td>
        {name}
        <td className="n of-wide">{none}</td>
        <td className="n of-wide">{none}</td>
        <td className="of-wide gx-note">{say('rating.suppressed', { minimum })}</td>
        <td className="n">{none}</td>
        <td>
          <StateMark light="NOT_STARTED" text={say('rating.notTaking')} />
        </td>
      </tr>
    );
  }
  return (
    <tr className={score.gold ? 'next' : undefined}>
      <td className="n">{score.rank}</td>
      {name}
      <td className="n of-wide">{score.enterprises}</td>
      <td className="n of-wide">{two(score.rawMean)}</td>
      <td className="of-wide of-range">
        <RangeDots range={range} raw={score.rawMean} score={score.score} mean={award.zoneMean} />
      </td>
      <td className="n of-score">{two(score.score)}</td>
      <td>{score.gold && <Chip tone="blue">{say('rating.goldChip')}</Chip>}</td>
    </tr>
  );
}
