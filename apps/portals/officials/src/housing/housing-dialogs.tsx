import { useAct } from '@gaoxin/client';
import { useState } from 'react';
import type { HousingRow_ApplicationFragment } from '../generated/graphql.ts';
import { ActDrawer } from '../parts/act-form.tsx';
import { LongField, SelectField, TextField } from '../parts/fields.tsx';
import { useText } from '../texts.ts';
import { Allocate, PassOn, Refuse, RegisterHousing, Release } from './housing-acts.ts';

interface Props {
  application: HousingRow_ApplicationFragment;
  today: string;
  onClose: () => void;
  onDone: () => void;
}

const AGAIN = { refetch: ['HousingPage'] };
const of = ({ id, version }: HousingRow_ApplicationFragment) => ({ applicationId: id, version });
const aboutOf = ({ enterprise }: HousingRow_ApplicationFragment) => enterprise.shortName;

export function AllocateDialog({ application, onClose, onDone }: Props) {
  const say = useText();
  const act = useAct(Allocate, AGAIN);
  const [building, setBuilding] = useState('');
  const options = application.housing.buildings.map(({ name, places, taken }) => ({ value: name, label: `${name}　${say('housing.free')} ${places - taken}` }));
  return (
    <ActDrawer act={act} title={`${say('housing.act.ALLOCATE')}　${aboutOf(application)}`} verb={say('housing.act.ALLOCATE')} places={['building']} input={() => ({ ...of(application), building: building || null })} onClose={onClose} onDone={onDone} onStale={onDone}>
      <p className="of-hint">{say('housing.allocateHint')}</p>
      <SelectField label={say('housing.building')} place="building" value={building} onChange={setBuilding} options={[{ value: '', label: say('housing.anyBuilding') }, ...options]} />
    </ActDrawer>
  );
}

export function RefuseDialog({ application, onClose, onDone }: Props) {
  const say = useText();
  const act = useAct(Refuse, AGAIN);
  const [reason, setReason] = useState('');
  return (
    <ActDrawer act={act} title={`${say('housing.act.REFUSE')}　${aboutOf(application)}`} verb={say('housing.act.REFUSE')} places={['reason']} input={() => ({ ...of(application), reason })} onClose={onClose} onDone={onDone} onStale={onDone}>
      <LongField label={say('housing.reason')} place="reason" value={reason} onChange={setReason} />
    </ActDrawer>
  );
}

export function PassOnDialog({ application, onClose, onDone }: Props) {
  const say = useText();
  const act = useAct(PassOn, AGAIN);
  return (
    <ActDrawer act={act} title={`${say('housing.act.WAIT')}　${aboutOf(application)}`} verb={say('housing.act.WAIT')} places={[]} input={() => of(application)} onClose={onClose} onDone={onDone} onStale={onDone}>
      <p className="of-hint">{say('housing.waitHint')}</p>
    </ActDrawer>
  );
}

export function ReleaseDialog({ application, today, onClose, onDone }: Props) {
  const say = useText();
  const act = useAct(Release, AGAIN);
  const housed = application.applicants.filter(({ status }) => status === 'HOUSED');
  const [applicantId, setApplicant] = useState(housed.length === 1 ? housed[0]!.id : '');
  const [leftOn, setLeftOn] = useState(today);
  return (
    <ActDrawer act={act} title={`${say('housing.act.RELEASE')}　${aboutOf(application)}`} verb={say('housing.act.RELEASE')} places={['applicantId', 'leftOn']} unchosen={applicantId ? [] : ['applicantId']}
      input={() => ({ ...of(application), applicantId, leftOn })} onClose={onClose} onDone={onDone} onStale={onDone}>
      <SelectField label={say('housing.leaver')} place="applicantId" value={applicantId} onChange={setApplicant}
        options={housed.map(({ id, name, building, number }) => ({ value: id, label: `${name}　${building && number ? say('housing.room', { building, number }) : ''}` }))} />
      <TextField type="date" label={say('housing.leftOn')} place="leftOn" value={leftOn} onChange={setLeftOn} />
    </ActDrawer>
  );
}

const wordsOf = (text: string) => text.split('\n').filter((line) => line.trim() !== '').map((line) => line.trim().split(/\s+/));

/** The form of new talent housing; buildings and categories are written one a line. */
export function RegisterDialog({ onClose, onDone }: { onClose: () => void; onDone: () => void }) {
  const say = useText();
  const act = useAct(RegisterHousing, AGAIN);
  const [text, setText] = useState({ name: '', address: '', buildings: '', categories: '' });
  const put = (name: keyof typeof text) => (value: string) => setText({ ...text, [name]: value });
  const input = () => ({
    name: text.name,
    address: text.address || null,
    buildings: wordsOf(text.buildings).map((words) => ({ name: words.slice(0, -1).join(' ') || words[0]!, places: Number.parseInt(words.at(-1)!, 10) || 0 })),
    categories: wordsOf(text.categories).map(([code = '', zh = code, ...en]) => ({ code, zh, en: en.join(' ') || zh })),
  });
  return (
    <ActDrawer act={act} title={say('housing.register')} verb={say('housing.register')} places={['name', 'address', 'buildings', 'categories']} input={input} onClose={onClose} onDone={onDone} onStale={onDone}>
      <TextField label={say('housing.name')} place="name" value={text.name} onChange={put('name')} />
      <TextField label={say('housing.address')} note={say('housing.optional')} place="address" value={text.address} onChange={put('address')} />
      <LongField label={say('housing.buildings')} place="buildings" value={text.buildings} onChange={put('buildings')} />
      <LongField label={say('housing.categories')} place="categories" value={text.categories} onChange={put('categories')} />
    </ActDrawer>
  );
}
