import { useAct, useLanguage, type Act } from '@gaoxin/client';
import { FormErrors, formatDay, StateMark, type Light } from '@gaoxin/ui';
import { useOwn } from '../frame.tsx';
import { getFragmentData, type FragmentType } from '../generated/index.ts';
import type { HousingApplicationStatus, MoveOutOfHousingMutation, OwnApplication_HousingFragment, ReleaseHousingInput } from '../generated/graphql.ts';
import { inLanguage } from '../in-language.ts';
import { useText } from '../texts.ts';
import { Accept, MoveOut, OwnApplication, WaitOn, Withdraw } from './housing-acts.ts';

const LIGHT: Record<HousingApplicationStatus, Light> = { SUBMITTED: 'NOT_STARTED', WAITING: 'NOT_STARTED', OFFERED: 'ON_TIME', HOUSED: 'DONE', REFUSED: 'NOT_STARTED', WITHDRAWN: 'NOT_STARTED', ENDED: 'NOT_STARTED' };
const AGAIN = { refetch: ['EnterpriseHousing'] };

/** One application of the enterprise: where it stands, what may be answered, and who lives where. */
export function OwnApplicationLine(props: { application: FragmentType<typeof OwnApplication> }) {
  const say = useText();
  const { today } = useOwn();
  const one = getFragmentData(OwnApplication, props.application);
  const acts = { accept: useAct(Accept, AGAIN), wait: useAct(WaitOn, AGAIN), withdraw: useAct(Withdraw, AGAIN), moveOut: useAct(MoveOut, AGAIN) };
  const errors = Object.values(acts).flatMap((act) => act.errors);
  const busy = Object.values(acts).some((act) => act.busy);
  const of = { applicationId: one.id, version: one.version };
  const may = (act: OwnApplication_HousingFragment['viewerCan'][number]) => one.viewerCan.includes(act);
  const button = (label: string, act: () => unknown, primary = false) => (
    <button type="button" className={`en-button ${primary ? 'primary' : ''}`} disabled={busy} onClick={() => void act()}>{label}</button>
  );
  return (
    <li className="en-housing">
      <div className="en-housing-head">
        <StateMark light={LIGHT[one.status]} text={say(`housing.statusOf.${one.status}`)} />
        <b>{one.housing.name}</b>
        <span className="gx-note">{say('housing.appliedOn', { date: formatDay(one.appliedOn, today), count: one.asked })}</span>
      </div>
      {one.waitingNumber && <p>{say('housing.number', { number: one.waitingNumber })}{one.waitsForAll && `，${say('housing.waitsForAll')}`}</p>}
      {one.status === 'OFFERED' && (
        <p>
          {one.housed + one.offered < one.asked ? say('housing.offered', { offered: one.offered, asked: one.asked - one.housed }) : say('housing.offeredAll', { offered: one.offered })}
          {one.answerBy && <span className="gx-note">　{say('housing.answerBy', { date: formatDay(one.answerBy, today) })}</span>}
        </p>
      )}
      {one.reason && <p className="gx-small">{one.reason}</p>}
      <FormErrors faults={errors} shown={[]} />
      <People application={one} act={acts.moveOut} mayLeave={may('RELEASE') && !busy} />
      <div className="en-housing-acts">
        {may('ACCEPT') && button(say('housing.accept', { count: one.offered }), () => acts.accept.run(of), true)}
        {may('WAIT') && button(say('housing.wait'), () => acts.wait.run(of))}
        {may('WITHDRAW') && button(say(one.housed > 0 ? 'housing.withdrawRest' : 'housing.withdraw'), () => acts.withdraw.run(of))}
      </div>
    </li>
  );
}

function People(props: { application: OwnApplication_HousingFragment; act: Act<MoveOutOfHousingMutation, ReleaseHousingInput>; mayLeave: boolean }) {
  const say = useText();
  const { language } = useLanguage();
  const { today } = useOwn();
  const { application, mayLeave } = props;
  const category = (code: string) => {
    const name = application.housing.categories.find((one) => one.code === code)?.name;
    return name ? inLanguage(name, language) : code;
  };
  return (
    <ul className="en-people">
      {application.applicants.map((person) => (
        <li key={person.id}>
          <span>{person.name}</span>
          <span className="gx-note">{category(person.category)}</span>
          <span>{say(`housing.personOf.${person.status}`)}</span>
          {person.building && person.number && <span className="gx-note">{say('housing.room', { building: person.building, number: person.number })}</span>}
          {mayLeave && person.status === 'HOUSED' && (
            <button type="button" className="en-text-button" onClick={() => void props.act.run({ applicationId: application.id, version: application.version, applicantId: person.id, leftOn: today })}>
              {say('housing.moveOut', { name: person.name })}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
