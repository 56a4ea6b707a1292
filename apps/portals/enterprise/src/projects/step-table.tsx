import { useLanguage } from '@gaoxin/client';
import { EmptyState, formatDay, StateMark } from '@gaoxin/ui';
import { useOwn } from '../frame.tsx';
import { getFragmentData, graphql, type FragmentType } from '../generated/index.ts';
import type { PromotionPhase, StepTable_StepFragment } from '../generated/graphql.ts';
import { Head } from '../head.tsx';
import { inLanguage } from '../in-language.ts';
import { useText } from '../texts.ts';
import { ownerText } from './owner-text.ts';

const StepTable_Step = graphql(`
  fragment StepTable_Step on PromotionStep {
    id
    title {
      zh
      en
    }
    phase
    dueOn
    doneOn
    backEntered
    light
    workingDaysLate
    criterion {
      zh
      en
    }
    owner {
      enterprise
      department {
        id
        name {
          zh
          en
        }
      }
      official {
        id
        name
      }
    }
  }
`);

type Step = StepTable_StepFragment;
type Masked = readonly FragmentType<typeof StepTable_Step>[];
const PHASES: readonly PromotionPhase[] = ['SIGN_TO_START', 'START_TO_PRODUCTION', 'PRODUCTION_TO_COMPLETION'];

/** The open steps that only the enterprise can do, and what proves each. */
export function OwnSteps(props: { steps: Masked }) {
  const say = useText();
  const { language } = useLanguage();
  const { today } = useOwn();
  const own = getFragmentData(StepTable_Step, props.steps).filter(({ owner, doneOn }) => owner.enterprise && doneOn == null);
  return (
    <section>
      <Head title={say('project.ours')} note={own.length > 0 ? say('project.ourNote') : undefined} />
      {own.length === 0 && <EmptyState text={say('project.oursNone')} />}
      <ul className="en-waiting">
        {own.map((step) => (
          <li key={step.id}>
            <StateMark light={step.light} />
            <div>
              <div>{inLanguage(step.title, language)}</div>
              <span className="gx-note">
                {say('project.criterion')}：{inLanguage(step.criterion, language)}
              </span>
            </div>
            <span className="gx-small">{say('home.before', { day: formatDay(step.dueOn, today) })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The whole promotion table, by phase. */
export function StepTable(props: { steps: Masked }) {
  const say = useText();
  const steps = getFragmentData(StepTable_Step, props.steps);
  return (
    <section>
      <Head title={say('project.table')} />
      {PHASES.filter((phase) => steps.some((step) => step.phase === phase)).map((phase) => (
        <table key={phase} className="gx-table en-steps">
          <caption>{say(`phase.${phase}`)}</caption>
          <thead>
            <tr>
              <th scope="col">{say('project.step')}</th>
              <th scope="col">{say('project.owner')}</th>
              <th scope="col">{say('project.due')}</th>
              <th scope="col">{say('project.state')}</th>
            </tr>
          </thead>
          <tbody>{steps.filter((step) => step.phase === phase).map((step) => <StepRow key={step.id} step={step} />)}</tbody>
        </table>
      ))}
    </section>
  );
}

function StepRow({ step }: { step: Step }) {
  const say = useText();
  const { language } = useLanguage();
  const { today } = useOwn();
  const { doneOn, workingDaysLate, light } = step;
  const state = doneOn
    ? say('project.doneOn', { day: formatDay(doneOn, today) })
    : workingDaysLate > 0
      ? say('project.late', { count: workingDaysLate })
      : say(light === 'NOT_STARTED' ? 'project.notStarted' : 'project.onTime');
  return (
    <tr>
      <td>
        {inLanguage(step.title, language)}
        <div className="gx-note">{inLanguage(step.criterion, language)}</div>
      </td>
      <td>{step.owner.enterprise ? say('project.yourEnterprise') : (ownerText(step.owner, language) ?? say('issue.center'))}</td>
      <td>{formatDay(step.dueOn, today)}</td>
      <td>
        <span className={step.backEntered ? 'gx-backentered' : ''}>
          <StateMark light={light} text={state} />
        </span>
        {!doneOn && <div className="gx-note en-due">{say('home.before', { day: formatDay(step.dueOn, today) })}</div>}
      </td>
    </tr>
  );
}
