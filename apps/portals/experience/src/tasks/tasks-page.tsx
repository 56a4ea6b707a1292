import { useQuery } from '@apollo/client/react';
import { referenceOf, useSession } from '@gaoxin/client';
import { Chip, EmptyState, ErrorState, formatDay, formatInstant, Loading, PageHeader, StateMark } from '@gaoxin/ui';
import { Link } from 'react-router';
import { graphql } from '../generated/index.ts';
import type { ExperienceTasksQuery } from '../generated/graphql.ts';
import { useText } from '../texts.ts';
import { readDraft } from './draft.ts';

const Tasks = graphql(`
  query ExperienceTasks {
    zone {
      id
      today
    }
    experienceTasks {
      id
      title
      place
      steps
      limitMinutes
      dueOn
      light
      status
      evaluation {
        id
        submittedAt
        minutes
      }
    }
  }
`);

type Task = ExperienceTasksQuery['experienceTasks'][number];

/** The officer's tasks: what is to be tried, then what was handed in. */
export default function TasksPage() {
  const say = useText();
  const { data, error, refetch } = useQuery(Tasks);
  if (!data) {
    return error ? <ErrorState text={say('frame.failed')} onRetry={() => void refetch()} reference={referenceOf(error)} /> : <Loading lines={6} />;
  }
  const today = data.zone?.today ?? '';
  const planned = data.experienceTasks.filter(({ status }) => status === 'PLANNED');
  const submitted = data.experienceTasks.filter(({ status }) => status === 'SUBMITTED');
  const brief = planned[0] ? say('tasks.brief', { count: planned.length, day: formatDay(planned[0].dueOn, today) }) : say('tasks.briefNone');
  return (
    <div className="ex-narrow">
      <PageHeader title={say('tasks.title')} brief={brief} />
      {data.experienceTasks.length === 0 && <EmptyState text={say('tasks.none')} />}
      <Group title={say('tasks.planned')} tasks={planned} today={today} />
      <Group title={say('tasks.submitted')} tasks={submitted} today={today} />
    </div>
  );
}

function Group({ title, tasks, today }: { title: string; tasks: readonly Task[]; today: string }) {
  const say = useText();
  return tasks.length === 0 ? null : (
    <section>
      <div className="ex-head">
        <h2>{title}</h2>
        <span className="gx-note">{say('tasks.count', { count: tasks.length })}</span>
      </div>
      <ul className="ex-tasks">
        {tasks.map((task) => (
          <TaskLine key={task.id} task={task} today={today} />
        ))}
      </ul>
    </section>
  );
}

function TaskLine({ task, today }: { task: Task; today: string }) {
  const say = useText();
  const { viewer } = useSession();
  const draft = task.status === 'PLANNED' ? readDraft(viewer.id, task.id) : null;
  const day = formatDay(task.dueOn, today);
  const facts = [task.place, say('tasks.steps', { count: task.steps.length }), task.limitMinutes && say('tasks.limit', { count: task.limitMinutes })];
  const { evaluation } = task;
  return (
    <li>
      <StateMark light={task.light} />
      <div>
        <Link to={`/experience/tasks/${task.id}`}>{task.title}</Link> {draft && <Chip tone="blue">{say(draft.queued ? 'tasks.queued' : 'tasks.draft')}</Chip>}
        <p className="gx-note">{facts.filter(Boolean).join(' · ')}</p>
        <p className="gx-note">
          {evaluation
            ? [say('tasks.handedIn', { when: formatInstant(evaluation.submittedAt, today) }), evaluation.minutes != null && say('tasks.took', { count: evaluation.minutes })].filter(Boolean).join(' · ')
            : say(task.dueOn < today ? 'tasks.late' : 'tasks.due', { day })}
        </p>
      </div>
    </li>
  );
}
