import { useQuery } from '@apollo/client/react';
import { referenceOf } from '@gaoxin/client';
import { ErrorState, formatDay, Loading, NoPermission, NotFound, usePageTitle } from '@gaoxin/ui';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { graphql } from '../generated/index.ts';
import { useText } from '../texts.ts';
import { EvaluationForm } from './evaluation-form.tsx';
import { HandedIn } from './handed-in.tsx';

const TaskDocument = graphql(`
  query ExperienceTask($id: ID!) {
    zone {
      id
      today
    }
    experienceTask(id: $id) {
      id
      title
      place
      brief
      dueOn
      status
      viewerCan
      ...EvaluationForm_Task
      ...HandedIn_Task
    }
  }
`);

/** One task: try the service step by step, score it, hand it in; afterwards, what was handed in. */
export default function TaskPage() {
  const say = useText();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(TaskDocument, { variables: { id } });
  const task = data?.experienceTask;
  usePageTitle(task?.title);
  if (error && !task) {
    return (
      <Page>
        <ErrorState text={say('frame.failed')} onRetry={() => void refetch()} reference={referenceOf(error)} />
      </Page>
    );
  }
  if (!data) return <Page><Loading lines={8} /></Page>;
  if (!task) return <Page><NotFound action={<Link to="/experience">{say('frame.back')}</Link>} /></Page>;
  return (
    <Page due={task.status === 'PLANNED' ? say('tasks.due', { day: formatDay(task.dueOn, data.zone?.today) }) : undefined}>
      <h1>{task.title}</h1>
      <p className="ex-sub">
        {task.place} · {task.brief}
      </p>
      {task.status === 'SUBMITTED' ? (
        <HandedIn task={task} />
      ) : task.viewerCan.includes('SUBMIT') ? (
        <EvaluationForm key={task.id} task={task} onRefused={() => void refetch()} />
      ) : (
        <NoPermission text={say('task.notYours')} />
      )}
    </Page>
  );
}

function Page({ due, children }: { due?: string | undefined; children: ReactNode }) {
  const say = useText();
  return (
    <div className="ex-page">
      <header className="ex-top">
        <Link to="/experience" aria-label={say('frame.back')}>
          <svg width="18" height="18" viewBox="0 0 18 18" fill="none" stroke="currentColor" strokeWidth="1.6" aria-hidden="true">
            <path d="M11.5 3 5.5 9l6 6" />
          </svg>
        </Link>
        <b>{say('tasks.title')}</b>
        {due && <span>{due}</span>}
      </header>
      <main className="ex-main">{children}</main>
    </div>
  );
}
