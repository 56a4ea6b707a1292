import { useQuery } from '@apollo/client/react';
import { useSession } from '@gaoxin/client';
import { EmptyState, ErrorState, FactList, formatDay, formatInstant, Loading, NoPermission, PageHeader, Section, StateMark } from '@gaoxin/ui';
import { graphql } from '../generated/index.ts';
import type { ExperiencePageQuery } from '../generated/graphql.ts';
import { Due } from '../parts/due.tsx';
import { useText } from '../texts.ts';

const ExperiencePageDocument = graphql(`
  query ExperiencePage {
    zone {
      id
      today
    }
    experienceTasks(first: 100) {
      id
      title
      place
      limitMinutes
      dueOn
      light
      status
      evaluation {
        id
        submittedAt
        minutes
        steps {
          title
          minutes
        }
        scores {
          criterion
          points
        }
        text
      }
    }
  }
`);

type Task = ExperiencePageQuery['experienceTasks'][number];

/** What experience officers found at the counters. Who went is nobody's business here. */
export default function ExperiencePage() {
  const say = useText();
  const { viewer } = useSession();
  const mayRead = ['SUPERVISOR', 'LEADER'].some((role) => viewer.roles.includes(role));
  const { data, error, refetch } = useQuery(ExperiencePageDocument, { fetchPolicy: 'cache-and-network', skip: !mayRead });
  const today = data?.zone?.today ?? '';
  const submitted = data?.experienceTasks.filter((task) => task.evaluation) ?? [];
  const planned = data?.experienceTasks.filter((task) => !task.evaluation) ?? [];
  return (
    <>
      <PageHeader title={say('rating.experience')} brief={data && say('rating.experienceBrief', { submitted: submitted.length, planned: planned.length })} />
      {!mayRead && <NoPermission text={say('rating.experienceNotYours')} />}
      {error && !data && <ErrorState text={say('rating.experienceFailed')} onRetry={() => void refetch()} />}
      {mayRead && !error && !data && <Loading lines={8} />}
      {data && data.experienceTasks.length === 0 && <EmptyState text={say('rating.experienceNone')} />}
      {planned.length > 0 && (
        <Section title={say('rating.planned')} note={String(planned.length)}>
          <ul className="gx-list">
            {planned.map((task) => (
              <li key={task.id} className="of-task">
                <StateMark light={task.light} />
                <span>{task.title}</span>
                <span className="gx-note">{task.place}</span>
                <Due light={task.light} dueOn={task.dueOn} today={today} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {submitted.map((task) => (
        <Evaluation key={task.id} task={task} today={today} />
      ))}
    </>
  );
}

function Evaluation({ task, today }: { task: Task; today: string }) {
  const say = useText();
  const { evaluation, limitMinutes } = task;
  if (!evaluation) return null;
  const { minutes } = evaluation;
  const isOver = minutes !== null && limitMinutes !== null && minutes > limitMinutes;
  return (
    <Section title={task.title} note={say('rating.experienceNote', { place: task.place, at: formatInstant(evaluation.submittedAt, today) || formatDay(task.dueOn, today) })}>
      <FactList
        facts={[
          [
            say('rating.time'),
            minutes === null ? null : (
              <StateMark
                key="time"
                light={isOver ? 'LATE' : 'DONE'}
                text={limitMinutes === null ? say('rating.minutes', { minutes }) : say('rating.minutesOf', { minutes, limit: limitMinutes })}
              />
            ),
          ],
          [say('rating.steps'), evaluation.steps.map((step) => `${step.title} ${step.minutes === null ? say('rating.notReached') : say('rating.minutes', { minutes: step.minutes })}`).join(say('issues.and'))],
          [say('rating.marks'), evaluation.scores.map(({ criterion, points }) => `${say(`rating.criterion.${criterion}`)} ${points} / 5`).join('　')],
          [say('rating.found'), evaluation.text && <span key="text" className="gx-prewrap">{evaluation.text}</span>],
        ]}
      />
    </Section>
  );
}
