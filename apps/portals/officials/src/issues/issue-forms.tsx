import { useQuery } from '@apollo/client/react';
import { useAct } from '@gaoxin/client';
import { Checkbox } from 'antd';
import { useState } from 'react';
import { ActForm } from '../parts/act-form.tsx';
import { LongField, SelectField, SelectManyField, TextField } from '../parts/fields.tsx';
import { useLocalized } from '../parts/localized.ts';
import { useText } from '../texts.ts';
import { Adopt, Convene, IssueParties, MarkSolved, Reply, Start, Transfer } from './issue-acts.ts';
import type { Issue } from './issue-page.tsx';

interface FormProps {
  issue: Issue;
  today: string;
  reload: () => void;
  done: () => void;
}

const AGAIN = { refetch: ['IssuePage'] };
const of = ({ id, version }: Issue) => ({ issueId: id, version });

export function ReplyForm({ issue, reload, done }: FormProps) {
  const say = useText();
  const act = useAct(Reply, AGAIN);
  const [text, setText] = useState('');
  const [answered, setAnswered] = useState(false);
  // After the first reply there is only the one that settles it.
  const isFirst = issue.status === 'COLLECTED';
  return (
    <ActForm act={act} places={['text']} verb={say('issues.move.REPLY')} input={() => ({ ...of(issue), text, answered: answered || !isFirst })} onDone={done} onStale={reload}>
      <LongField label={say('issues.replyText')} place="text" value={text} onChange={setText} />
      {isFirst ? (
        <Checkbox checked={answered} onChange={(event) => setAnswered(event.target.checked)}>
          {say('issues.answered')}
        </Checkbox>
      ) : (
        <p className="gx-note">{say('issues.answersIt')}</p>
      )}
    </ActForm>
  );
}

export function TransferForm({ issue, reload, done }: FormProps) {
  const say = useText();
  const act = useAct(Transfer, AGAIN);
  const [reason, setReason] = useState('');
  return (
    <ActForm act={act} places={['reason']} verb={say('issues.move.TRANSFER')} input={() => ({ ...of(issue), reason })} onDone={done} onStale={reload}>
      <LongField label={say('issues.transferReason')} place="reason" value={reason} onChange={setReason} />
    </ActForm>
  );
}

export function ConveneForm({ issue, reload, done }: FormProps) {
  const say = useText();
  const localized = useLocalized();
  const act = useAct(Convene, AGAIN);
  const { data, loading } = useQuery(IssueParties);
  const [departmentIds, setDepartments] = useState<string[]>([]);
  const [agenda, setAgenda] = useState('');
  return (
    <ActForm act={act} places={['departmentIds', 'agenda']} verb={say('issues.move.CONVENE')} input={() => ({ ...of(issue), departmentIds, agenda })} onDone={done} onStale={reload}>
      <SelectManyField
        label={say('issues.departments')}
        note={say('issues.departmentsNote')}
        place="departmentIds"
        value={departmentIds}
        onChange={setDepartments}
        loading={loading}
        options={(data?.departments ?? []).map(({ id, name }) => ({ value: id, label: localized(name) }))}
      />
      <LongField label={say('issues.agenda')} place="agenda" value={agenda} onChange={setAgenda} />
    </ActForm>
  );
}

export function PlanForm({ issue, today, reload, done }: FormProps) {
  const say = useText();
  const localized = useLocalized();
  const act = useAct(Adopt, AGAIN);
  const { data, loading } = useQuery(IssueParties);
  const [text, setText] = useState('');
  const [ownerId, setOwner] = useState('');
  const [dueOn, setDueOn] = useState(today);
  return (
    <ActForm act={act} unchosen={ownerId ? [] : ['ownerId']} places={['text', 'ownerId', 'dueOn']} verb={say('issues.move.ADOPT_PLAN')} input={() => ({ ...of(issue), text, ownerId, dueOn })} onDone={done} onStale={reload}>
      <LongField label={say('issues.planText')} place="text" value={text} onChange={setText} />
      <SelectField
        label={say('issues.planOwner')}
        place="ownerId"
        value={ownerId}
        onChange={setOwner}
        loading={loading}
        options={(data?.officials ?? []).map((one) => ({ value: one.id, label: `${one.name}　${localized(one.department.name)}` }))}
      />
      <TextField type="date" label={say('issues.planDueOn')} place="dueOn" value={dueOn} onChange={setDueOn} />
    </ActForm>
  );
}

export function StartForm({ issue, reload, done }: FormProps) {
  const say = useText();
  const act = useAct(Start, AGAIN);
  return (
    <ActForm act={act} places={[]} verb={say('issues.move.START')} input={() => of(issue)} onDone={done} onStale={reload}>
      <p className="of-hint">{say('issues.startHint')}</p>
    </ActForm>
  );
}

export function SolvedForm({ issue, reload, done }: FormProps) {
  const say = useText();
  const act = useAct(MarkSolved, AGAIN);
  const [text, setText] = useState('');
  return (
    <ActForm act={act} places={['text']} verb={say('issues.move.MARK_SOLVED')} input={() => ({ ...of(issue), text })} onDone={done} onStale={reload}>
      <LongField label={say('issues.solvedText')} note={say('issues.solvedNote')} place="text" value={text} onChange={setText} />
    </ActForm>
  );
}
