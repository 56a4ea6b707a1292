import { formatDay, StateMark, type Light } from '@gaoxin/ui';
import { useOwn } from '../frame.tsx';
import { getFragmentData, graphql, type FragmentType } from '../generated/index.ts';
import type { MatchItem_SideFragment } from '../generated/graphql.ts';
import { useText } from '../texts.ts';
import { MatchActs } from './match-acts.tsx';
import { useQuantity } from './quantities.ts';

export const MatchItem_Side = graphql(`
  fragment MatchItem_Side on OrderMatchSide {
    id
    version
    party
    product
    counterpartProduct
    specs
    quantityClass
    unit
    reasons
    state
    consentedAt
    counterpartConsented
    endedByOwn
    expiresOn
    counterpart {
      name
      contactName
      contactPhone
    }
    quantity {
      value
      unit
    }
    outcomes {
      id
      kind
      occurredOn
      confirmedBy
      quantity {
        value
        unit
      }
    }
    viewerCan
  }
`);

export type Side = MatchItem_SideFragment;

const LIGHTS: Record<Side['state'], Light> = {
  PROPOSED: 'NOT_STARTED',
  INTRODUCED: 'ON_TIME',
  QUOTED: 'ON_TIME',
  ORDERED: 'DONE',
  REPEAT: 'DONE',
  NO_DEAL: 'NOT_STARTED',
  DECLINED: 'NOT_STARTED',
  WITHDRAWN: 'NOT_STARTED',
  EXPIRED: 'NOT_STARTED',
};

/** One match as the enterprise sees it: what it is about, where it stands, and the one thing to do. */
export function MatchItem(props: { side: FragmentType<typeof MatchItem_Side>; next: boolean }) {
  const say = useText();
  const side = getFragmentData(MatchItem_Side, props.side);
  const size = say(`orders.size.${side.quantityClass}`, { unit: say(`orders.unit.${side.unit}`) });
  return (
    <li className="eo-match">
      <div className="eo-match-head">
        <h3>{side.product}</h3>
        <span className="gx-chip">{say(`orders.party.${side.party}`)}</span>
        <StateMark light={LIGHTS[side.state]} text={say(`orders.state.${side.state === 'PROPOSED' && side.consentedAt ? 'AGREED' : side.state}`)} />
      </div>
      <p className="eo-facts">
        {[...side.specs, size, side.reasons.map((reason) => say(`orders.reason.${reason}`)).join(say('orders.and'))].join('　')}
      </p>
      {side.counterpartProduct && <p className="eo-similar">{say('orders.similar', { name: side.counterpartProduct })}</p>}
      <Standing side={side} />
      <Counterpart side={side} />
      <Outcomes side={side} />
      <MatchActs side={side} next={props.next} />
    </li>
  );
}

function Standing({ side }: { side: Side }) {
  const say = useText();
  const { today } = useOwn();
  const day = formatDay(side.expiresOn, today);
  switch (side.state) {
    case 'PROPOSED':
      return <p className="gx-note">{say(side.consentedAt ? 'orders.youAgreed' : side.counterpartConsented ? 'orders.otherAgreed' : 'orders.decideBy', { day })}</p>;
    case 'DECLINED':
      return <p className="gx-note">{say(side.endedByOwn ? 'orders.ended.own' : 'orders.ended.other')}</p>;
    case 'NO_DEAL':
      return <p className="gx-note">{say('orders.ended.noDeal')}</p>;
    case 'WITHDRAWN':
      return <p className="gx-note">{say('orders.ended.withdrawn')}</p>;
    case 'EXPIRED':
      return <p className="gx-note">{say('orders.ended.expired', { day })}</p>;
    default:
      return null;
  }
}

function Counterpart({ side: { counterpart, quantity } }: { side: Side }) {
  const say = useText();
  const told = useQuantity();
  if (!counterpart) return null;
  return (
    <p className="eo-counterpart">
      <b>{counterpart.name ?? say('orders.noName')}</b>
      <span>{counterpart.contactName}</span>
      <a href={`tel:${counterpart.contactPhone.replace(/\s/g, '')}`} aria-label={`${say('orders.callName', { name: counterpart.contactName })} ${counterpart.contactPhone}`}>
        {counterpart.contactPhone}
      </a>
      {quantity && <span className="gx-note">{say('orders.quantity', { quantity: told(quantity) })}</span>}
    </p>
  );
}

function Outcomes({ side: { outcomes } }: { side: Side }) {
  const say = useText();
  const { today } = useOwn();
  const told = useQuantity();
  return outcomes.length === 0 ? null : (
    <ul className="eo-outcomes gx-note">
      {outcomes.map((one) => (
        <li key={one.id}>
          {[formatDay(one.occurredOn, today), say(`orders.outcome.${one.kind}`), one.quantity && told(one.quantity), say(`orders.by.${one.confirmedBy}`)].filter(Boolean).join(' ')}
        </li>
      ))}
    </ul>
  );
}
