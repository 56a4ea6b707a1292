import { useLanguage } from '@gaoxin/client';
import { Chip, EmptyState, formatDay, formatMoney, Section } from '@gaoxin/ui';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useText } from '../texts.ts';
import type { SiteMove } from './site-dialogs.tsx';
import type { SiteOfPage } from './site-page.tsx';
import { useQuantity } from './site-words.ts';

interface Props {
  site: SiteOfPage;
  today: string;
  mayAct: boolean;
  onMove: (move: SiteMove) => void;
}

const Record = (props: { title: ReactNode; note?: ReactNode; acts?: ReactNode }) => (
  <div className="si-record">
    <div>{props.title}</div>
    {props.note && <div className="gx-note">{props.note}</div>}
    {props.acts && <div className="of-acts">{props.acts}</div>}
  </div>
);

export function Reservations({ site, today, mayAct, onMove }: Props) {
  const say = useText();
  return (
    <Section title={say('sites.reservations')}>
      {site.reservations.length === 0 && <EmptyState text={say('sites.noReservations')} />}
      {site.reservations.map(({ id, version, live, lead, ...one }) => (
        <Record
          key={id}
          title={<>{live ? <Chip tone="blue">{say('sites.live')}</Chip> : <Chip>{one.ending && say(`sites.ending.${one.ending}`)}</Chip>}　<Link to={`/officials/leads/${lead.id}`}>{lead.title}</Link></>}
          note={[say('sites.reservedUntil', { from: formatDay(one.reservedOn, today), until: formatDay(one.until, today) }), one.note, one.reservedBy].filter(Boolean).join('　')}
          acts={live && mayAct && (
            <>
              <Button size="small" onClick={() => onMove({ act: 'moveIn', id, version })}>{say('sites.act.moveIn')}</Button>
              <Button size="small" onClick={() => onMove({ act: 'release', id, version })}>{say('sites.act.release')}</Button>
            </>
          )}
        />
      ))}
    </Section>
  );
}

export function Occupancies({ site, today, mayAct, onMove }: Props) {
  const say = useText();
  const day = (date: string) => formatDay(date, today);
  return (
    <Section title={say('sites.occupancies')}>
      {site.occupancies.length === 0 && <EmptyState text={say('sites.noOccupancies')} />}
      {site.occupancies.map(({ id, version, enterprise, landing, ...one }) => (
        <Record
          key={id}
          title={<><Link to={`/officials/enterprises/${enterprise.id}`}>{enterprise.name}</Link>　{one.endedOn ? say('sites.reservedUntil', { from: day(one.since), until: day(one.endedOn) }) : say('sites.sinceThen', { from: day(one.since) })}</>}
          note={[
            one.endReason,
            landing && say('sites.landing', { signed: day(landing.signedOn), moved: day(landing.occupiedOn) }),
            one.productionOn && say('sites.production', { date: day(one.productionOn) }),
            landing?.days != null && say('sites.landingDays', { days: landing.days }),
            landing?.withinMonth && say('sites.withinMonth'),
          ].filter(Boolean).join('，')}
          acts={!one.endedOn && mayAct && (
            <>
              {!one.productionOn && <Button size="small" onClick={() => onMove({ act: 'production', id, version })}>{say('sites.act.production')}</Button>}
              <Button size="small" onClick={() => onMove({ act: 'end', id, version })}>{say('sites.act.end')}</Button>
            </>
          )}
        />
      ))}
    </Section>
  );
}

export function Reuses({ site, today, mayAct, onMove }: Props) {
  const say = useText();
  if (site.reuses.length === 0) return null;
  return (
    <Section title={say('sites.reuses')}>
      {site.reuses.map((reuse) => (
        <div key={reuse.id}>
          <Record
            title={<b>{reuse.newUse}</b>}
            note={say('sites.decided', { date: formatDay(reuse.decidedOn, today), text: reuse.decision })}
            acts={!reuse.completedOn && mayAct && <Button size="small" onClick={() => onMove({ act: 'complete', id: reuse.id, version: reuse.version })}>{say('sites.act.complete')}</Button>}
          />
          <Comparison reuse={reuse} today={today} />
        </div>
      ))}
    </Section>
  );
}

function Comparison({ reuse, today }: { reuse: SiteOfPage['reuses'][number]; today: string }) {
  const say = useText();
  const { language } = useLanguage();
  const quantity = useQuantity();
  const { before, after } = reuse;
  const money = (amount: { amount: string; currency: string } | null | undefined) => (amount ? formatMoney(amount, language) : say('common.none'));
  const row = (name: string, read: (facts: typeof before) => ReactNode) => (
    <tr>
      <th scope="row">{name}</th>
      <td>{read(before)}</td>
      <td>{after ? read(after) : say('common.none')}</td>
    </tr>
  );
  return (
    <div className="gx-scroll">
      <table className="gx-table si-compare">
        <thead>
          <tr>
            <td />
            <th scope="col">{say('sites.before')}</th>
            <th scope="col">{`${say('sites.after')}　${reuse.completedOn ? formatDay(reuse.completedOn, today) : say('sites.notYet')}`}</th>
          </tr>
        </thead>
        <tbody>
          {row(say('sites.field.use'), ({ use }) => use)}
          {row(say('sites.field.area'), ({ area }) => quantity(area))}
          {row(say('sites.field.occupant'), ({ occupant }) => occupant?.name ?? say('common.none'))}
          {row(say('sites.outputPerMu'), ({ outputPerMu }) => money(outputPerMu))}
          {row(say('sites.taxPerMu'), ({ taxPerMu }) => money(taxPerMu))}
          {row(say('sites.source'), ({ source }) => source ?? say('common.none'))}
        </tbody>
      </table>
    </div>
  );
}
