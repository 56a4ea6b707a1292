import { formatDay, StateMark, type Light } from '@gaoxin/ui';
import { Button } from 'antd';
import { Link } from 'react-router';
import type { HousingAction, HousingApplicationStatus, HousingRow_ApplicationFragment } from '../generated/graphql.ts';
import { useLocalized } from '../parts/localized.ts';
import { SampleName } from '../parts/sample-name.tsx';
import { useText } from '../texts.ts';

const LIGHT: Record<HousingApplicationStatus, Light> = { SUBMITTED: 'NOT_STARTED', WAITING: 'NOT_STARTED', OFFERED: 'ON_TIME', HOUSED: 'DONE', REFUSED: 'NOT_STARTED', WITHDRAWN: 'NOT_STARTED', ENDED: 'NOT_STARTED' };
const OFFERED_HERE: readonly HousingAction[] = ['ALLOCATE', 'REFUSE', 'WAIT', 'RELEASE'];

/** Applications as rows: who asks for how many, where they stand on the list, and what can be done now. */
export function ApplicationTable(props: { applications: readonly HousingRow_ApplicationFragment[]; today: string; onAct: (act: HousingAction, application: HousingRow_ApplicationFragment) => void }) {
  const say = useText();
  const { today } = props;
  /** An offer may be passed on only after its last day. */
  const isPossible = (act: HousingAction, { answerBy }: HousingRow_ApplicationFragment) => act !== 'WAIT' || (answerBy !== null && answerBy < today);
  return (
    <table className="gx-table">
      <thead>
        <tr>
          <th scope="col">{say('housing.enterprise')}</th>
          <th scope="col">{say('housing.status')}</th>
          <th scope="col" className="n">{`${say('housing.given')} / ${say('housing.asked')}`}</th>
          <th scope="col" className="of-wide">{say('housing.people')}</th>
          <th scope="col"><span className="gx-hidden">{say('housing.act.ALLOCATE')}</span></th>
        </tr>
      </thead>
      <tbody>
        {props.applications.map((one) => (
          <tr key={one.id}>
            <th scope="row">
              <Link to={`/officials/enterprises/${one.enterprise.id}`}><SampleName enterprise={one.enterprise} /></Link>
              <div className="gx-note">{say('housing.appliedOn', { date: formatDay(one.appliedOn, today) })}</div>
            </th>
            <td>
              <StateMark light={LIGHT[one.status]} text={say(`housing.statusOf.${one.status}`)} />
              <div className="gx-note">
                {[
                  one.waitingNumber && say('housing.number', { number: one.waitingNumber }),
                  one.waitsForAll && one.waitingNumber && say('housing.waitsForAll'),
                  one.status === 'OFFERED' && say('housing.offered', { offered: one.offered, asked: one.asked }),
                  one.answerBy && say('housing.answerBy', { date: formatDay(one.answerBy, today) }),
                  one.reason,
                ].filter(Boolean).join('　')}
              </div>
            </td>
            <td className="n">{`${one.housed} / ${one.asked}`}</td>
            <td className="of-wide"><People application={one} /></td>
            <td>
              <span className="of-acts">
                {OFFERED_HERE.filter((act) => one.viewerCan.includes(act) && isPossible(act, one) && (act !== 'RELEASE' || one.housed > 0)).map((act) => (
                  <Button key={act} size="small" onClick={() => props.onAct(act, one)}>{say(`housing.act.${act}`)}</Button>
                ))}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const SHOWN = 3;

function People({ application }: { application: HousingRow_ApplicationFragment }) {
  const say = useText();
  const localized = useLocalized();
  const name = (code: string) => localized(application.housing.categories.find((one) => one.code === code)?.name) || code;
  const { applicants } = application;
  const more = applicants.length - SHOWN;
  return (
    <span className="gx-small">
      {applicants.slice(0, SHOWN).map((person) => `${person.name}（${name(person.category)}${person.building ? `，${person.building} ${person.number}` : ''}）`).join(say('common.comma'))}
      {more > 0 && ` +${more}`}
    </span>
  );
}
