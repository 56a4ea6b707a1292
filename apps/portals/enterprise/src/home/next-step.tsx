import { useLanguage } from '@gaoxin/client';
import { formatDay, StateMark } from '@gaoxin/ui';
import { useOwn } from '../frame.tsx';
import { getFragmentData, graphql, type FragmentType } from '../generated/index.ts';
import type { NextStep_ProjectFragment } from '../generated/graphql.ts';
import { inLanguage } from '../in-language.ts';
import { ownerText } from '../projects/owner-text.ts';
import { useText } from '../texts.ts';

const NextStep_Project = graphql(`
  fragment NextStep_Project on Project {
    id
    name
    promotionTable {
      done
      total
      steps {
        id
        title {
          zh
          en
        }
        phase
        dueOn
        doneOn
        workingDaysLate
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
    }
  }
`);
const NextStep_WorkItem = graphql(`
  fragment NextStep_WorkItem on WorkItem {
    id
    workingDaysLeft
    subject {
      ... on PromotionStep {
        id
      }
    }
  }
`);

type Step = NextStep_ProjectFragment['promotionTable']['steps'][number];

/** The step of the promotion table that is due first: what, who, and how many working days are left. */
export function NextStep(props: { project: FragmentType<typeof NextStep_Project>; work: readonly FragmentType<typeof NextStep_WorkItem>[] }) {
  const say = useText();
  const { language } = useLanguage();
  const { today } = useOwn();
  const project = getFragmentData(NextStep_Project, props.project);
  const work = getFragmentData(NextStep_WorkItem, props.work);
  const { steps, done, total } = project.promotionTable;
  const step = steps.filter(({ doneOn }) => doneOn == null).toSorted((a, b) => a.dueOn.localeCompare(b.dueOn))[0];
  if (!step) {
    return (
      <>
        <p className="gx-note">{project.name}</p>
        <h1>{say('home.allDone')}</h1>
      </>
    );
  }
  const left = work.find(({ subject }) => 'id' in subject && subject.id === step.id)?.workingDaysLeft;
  const who = ownerText(step.owner, language);
  const day = formatDay(step.dueOn, today);
  return (
    <>
      <div className="en-next-head">
        <div>
          <p className="gx-note">
            {project.name} · {say('home.next')}
          </p>
          <h1>{inLanguage(step.title, language)}</h1>
        </div>
        <TimeLeft step={step} left={left ?? undefined} day={day} />
      </div>
      <PhaseBar steps={steps.filter(({ phase }) => phase === step.phase)} label={say('home.progress', { done, total })} />
      <p className="en-next-who">
        <span>{step.owner.enterprise ? say('home.handledByYou', { day }) : say('home.handledBy', { who: who ?? say('issue.center'), day })}</span>
        <span>{say('home.progress', { done, total })}</span>
      </p>
    </>
  );
}

function TimeLeft({ step, left, day }: { step: Step; left: number | undefined; day: string }) {
  const say = useText();
  if (step.workingDaysLate > 0) {
    return <StateMark light={step.workingDaysLate > 5 ? 'VERY_LATE' : 'LATE'} text={say('home.late', { count: step.workingDaysLate })} />;
  }
  if (left === undefined) return <p className="en-left">{say('home.before', { day })}</p>;
  if (left === 0) return <p className="en-left">{say('home.dueToday')}</p>;
  return (
    <p className="en-left">
      {say('home.left')} <b>{left}</b> {say('home.workingDays', { count: left })}
    </p>
  );
}

/** One segment for each step of the phase; filled when done. */
const PhaseBar = ({ steps, label }: { steps: readonly Step[]; label: string }) => (
  <div className="en-phase" role="img" aria-label={label}>
    {steps
      .toSorted((a, b) => Number(a.doneOn == null) - Number(b.doneOn == null))
      .map(({ id, doneOn }) => (
        <i key={id} className={doneOn == null ? '' : 'done'} />
      ))}
  </div>
);
