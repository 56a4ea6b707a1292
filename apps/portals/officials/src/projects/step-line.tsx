import { useAct } from '@gaoxin/client';
import { formatDay, FormErrors, StateMark, useWords } from '@gaoxin/ui';
import { App, Button } from 'antd';
import { graphql } from '../generated/index.ts';
import { Due } from '../parts/due.tsx';
import { useLocalized } from '../parts/localized.ts';
import { useText } from '../texts.ts';
import type { Project } from './project-page.tsx';
import { useOwnerName, type Step } from './step.ts';

const Reopen = graphql(`
  mutation ReopenStep($input: ReopenStepInput!) {
    reopenStep(input: $input) {
      step {
        ...PromotionTable_Step
      }
      errors {
        ...Fault
      }
    }
  }
`);

/** One row of the promotion table with its one action. */
export function StepLine(props: { project: Project; step: Step; today: string; isNext: boolean; onRecord: (step: Step) => void }) {
  const say = useText();
  const localized = useLocalized();
  const ownerName = useOwnerName();
  const { step, today, isNext } = props;
  const owner = ownerName(step.owner, props.project.enterprise);
  const criterion = localized(step.criterion);
  return (
    <tr className={[isNext ? 'next' : '', step.doneOn ? 'done' : ''].join(' ').trim() || undefined}>
      <th scope="row">
        <span className="of-marked">
          <StateMark light={step.light} />
          <span>{localized(step.title)}</span>
        </span>
        <div className="of-narrow gx-note">
          {owner}　{formatDay(step.dueOn, today)}
        </div>
      </th>
      <td className="of-wide">{owner}</td>
      <td className="of-wide">{formatDay(step.dueOn, today)}</td>
      <td>
        <Progress step={step} today={today} />
      </td>
      <td className="of-wide">{step.evidence ?? (step.doneOn ? say('common.none') : <span className="gx-note">{criterion}</span>)}</td>
      <td className="of-act">
        {step.viewerCan.includes('COMPLETE') && (
          <Button size="small" type={isNext ? 'primary' : 'default'} aria-label={say('projects.recordTitle', { title: localized(step.title) })} onClick={() => props.onRecord(step)}>
            {say('projects.record')}
          </Button>
        )}
        {step.viewerCan.includes('REOPEN') && <UndoStep step={step} />}
      </td>
    </tr>
  );
}

function Progress({ step, today }: { step: Step; today: string }) {
  const say = useText();
  const words = useWords();
  if (!step.doneOn) return <Due light={step.light} dueOn={step.dueOn} today={today} />;
  return (
    <>
      <span className={step.backEntered ? 'gx-backentered' : ''}>{say('projects.done', { date: formatDay(step.doneOn, today) })}</span>
      {step.backEntered && <span className="gx-note"> {words.backEntered}</span>}
      {step.workingDaysLate > 0 && <span className="gx-note">{say('projects.doneLate', { count: step.workingDaysLate })}</span>}
    </>
  );
}

function UndoStep({ step }: { step: Step }) {
  const say = useText();
  const localized = useLocalized();
  const { message } = App.useApp();
  const { run, errors, busy } = useAct(Reopen, { refetch: ['ProjectPage'] });
  const title = localized(step.title);
  const undo = async () => {
    if (await run({ stepId: step.id, version: step.version })) message.info(say('projects.undone', { title }));
  };
  return (
    <>
      <Button size="small" loading={busy} aria-label={say('projects.undoTitle', { title })} onClick={() => void undo()}>
        {say('projects.undo')}
      </Button>
      <FormErrors faults={errors} shown={[]} />
    </>
  );
}
