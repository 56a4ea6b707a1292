import { Chip } from '@gaoxin/ui';
import { useText } from '../texts.ts';
import type { Award, Score } from './award-page.tsx';
import { two } from './numbers.ts';

/** Who won, by how many voices, whether one enterprise could have turned it, and by how much. */
export function AwardStrip({ award, minimum, k }: { award: Award; minimum: number; k: number }) {
  const say = useText();
  const gold = award.scores.filter((score) => score.gold);
  const [first] = gold;
  const names = gold.map(({ secretary }) => secretary.name).join(say('issues.and'));
  if (!first) return <p className="gx-empty">{say('rating.nobody', { minimum })}</p>;
  return (
    <div className="of-why">
      <div>
        <div className="of-winner">
          <b>{names}</b>
          <Chip tone="blue">{say(gold.length > 1 ? 'rating.joint' : 'rating.goldChip')}</Chip>
          <span className="gx-small">{say('rating.points', { score: gold.map(({ score }) => two(score)).join(say('issues.and')) })}</span>
        </div>
        <p>{gold.length > 1 ? say('rating.jointWhy', { names }) : <Reason first={first} award={award} k={k} />}</p>
      </div>
      <Cell figure={gold.map(({ enterprises }) => enterprises).join(say('issues.and'))} label={say('rating.voices', { minimum })} note={say('rating.oneVoice')} />
      <Cell
        figure={say(award.leaveOneOutChanges ? 'rating.changes' : 'rating.holds')}
        label={say('rating.leaveOneOut')}
        note={say(award.leaveOneOutChanges ? 'rating.changesNote' : 'rating.holdsNote', { names })}
      />
      <Lead award={award} isJoint={gold.length > 1} />
    </div>
  );
}

function Reason({ first, award, k }: { first: Score; award: Award; k: number }) {
  const say = useText();
  const second = award.scores.find((score) => score.eligible && !score.gold);
  const shrunk = say('rating.shrunk', { n: first.enterprises ?? 0, raw: two(first.rawMean), k, mean: two(award.zoneMean), score: two(first.score) });
  return <>{shrunk + (second && award.lead != null ? say('rating.ahead', { name: second.secretary.name, lead: two(award.lead) }) : '')}</>;
}

function Lead({ award, isJoint }: { award: Award; isJoint: boolean }) {
  const say = useText();
  if (award.lead == null) return <Cell figure="—" label={say('rating.leadOnly')} note={say('rating.noSecond')} />;
  return (
    <Cell
      figure={two(award.lead)}
      label={say('rating.lead', { error: two(award.pooledError) })}
      note={say(isJoint ? 'rating.leadJoint' : 'rating.leadClear')}
    />
  );
}

const Cell = (props: { figure: string; label: string; note: string }) => (
  <div>
    <div className="of-why-figure">
      <b>{props.figure}</b> <span>{props.label}</span>
    </div>
    <p>{props.note}</p>
  </div>
);
