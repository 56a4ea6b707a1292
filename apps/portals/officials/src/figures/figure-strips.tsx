import { useLanguage } from '@gaoxin/client';
import { exactMoney, FigureCell, formatMoney, formatShare, Strip, ValueCell } from '@gaoxin/ui';
import { Button } from 'antd';
import { getFragmentData, type FragmentType } from '../generated/index.ts';
import { MoneyHeadFragmentDoc, ShareHeadFragmentDoc } from '../generated/graphql.ts';
import { useText } from '../texts.ts';
import type { Wanted } from './figure-drawer.tsx';
import type { Figures } from './figures-page.tsx';
import { isFew, rateBehind } from '../parts/rate.ts';

type Open = (wanted: Wanted) => void;

/** The six figures that one looks at first: three of what comes in, three of what has to be done. */
export function FigureStrips({ figures, onOpen }: { figures: Figures; onOpen: Open }) {
  return (
    <>
      <Strip pairs>
        <MoneyCell name="reserveRatio" note="reserveNote" figure={figures.reserveRatio} onOpen={onOpen} />
        <MoneyCell name="signedAmount" note="signedNote" figure={figures.signedAmount} onOpen={onOpen} />
        <ShareCell name="chainCoverage" note="chainNote" figure={figures.chainCoverage} onOpen={onOpen} />
      </Strip>
      <Strip pairs>
        <ShareCell name="dueThisWeek" note="dueNote" figure={figures.dueThisWeek} onOpen={onOpen} />
        <ShareCell name="withoutNextStep" note="withoutNote" figure={figures.withoutNextStep} onOpen={onOpen} />
        <ShareCell name="referralConversion" note="referralNote" figure={figures.referralConversion} onOpen={onOpen} />
      </Strip>
    </>
  );
}

type ShareName = 'chainCoverage' | 'dueThisWeek' | 'withoutNextStep' | 'referralConversion';
type ShareNote = 'chainNote' | 'dueNote' | 'withoutNote' | 'referralNote';

function ShareCell(props: { name: ShareName; note: ShareNote; figure: FragmentType<typeof ShareHeadFragmentDoc>; onOpen: Open }) {
  const say = useText();
  const figure = getFragmentData(ShareHeadFragmentDoc, props.figure);
  const label = say(`figures.${props.name}`);
  const more = <RowsLink count={figure.n} onClick={() => props.onOpen({ field: props.name, name: label })} />;
  if (!isFew(figure) || figure.denominator === 0) {
    return <FigureCell label={label} note={say(`figures.${props.note}`)} figure={{ ...figure, value: figure.value ?? null }} more={more} />;
  }
  return <ValueCell label={label} note={say('figures.fewNote')} value={figure.numerator} unit={`/ ${figure.denominator}${rateBehind(figure, say)}`} more={more} />;
}

function MoneyCell(props: {
  name: 'reserveRatio' | 'signedAmount';
  note: 'reserveNote' | 'signedNote';
  figure: FragmentType<typeof MoneyHeadFragmentDoc>;
  onOpen: Open;
}) {
  const say = useText();
  const { language } = useLanguage();
  const { value = null, numerator, denominator, n, leftOut } = getFragmentData(MoneyHeadFragmentDoc, props.figure);
  const label = say(`figures.${props.name}`);
  const target = denominator ? `/ ${formatMoney(denominator, language)}　${formatShare(value)}` : say('figures.noTarget');
  return (
    <div>
      <div className="gx-label">
        <span>{label}</span>
        <span className="gx-note">{say(leftOut > 0 ? 'figures.leftOut' : `figures.${props.note}`, { count: leftOut })}</span>
      </div>
      <div className="gx-figure fg-money">
        <b title={exactMoney(numerator)}>{formatMoney(numerator, language)}</b>
        <span title={denominator ? exactMoney(denominator) : undefined}>{target}</span>
        <span className="gx-more">
          <RowsLink count={n} onClick={() => props.onOpen({ field: props.name, name: label })} />
        </span>
      </div>
      {value !== null && (
        <div className="gx-bar" role="img" aria-label={`${label} ${formatShare(value)}`}>
          <i style={{ width: `${Math.min(100, value * 100)}%` }} />
        </div>
      )}
    </div>
  );
}

function RowsLink(props: { count: number; onClick: () => void }) {
  const say = useText();
  return (
    <Button type="link" size="small" onClick={props.onClick}>
      {say('figures.rows', { count: props.count })}
    </Button>
  );
}
