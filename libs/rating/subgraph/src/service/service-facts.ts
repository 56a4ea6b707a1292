import { dayOf, type Day } from '@gaoxin/kernel';
import { ServiceEvent } from '@gaoxin/rating-domain';
import type { Consumer, ConsumerTx } from '@gaoxin/server';
import { milestoneTitle } from './service-words.ts';

interface Served {
  enterpriseId: string;
  /** Null while nobody is assigned: such a fact is nobody's service. */
  secretaryId: string | null;
}

type Assigned = Served & { projectId: string; since: Day };
type Replied = Served & { issueId: string; title: string; firstReplyInTime: boolean | null };
type Confirmed = Served & { issueId: string; title: string };
type Reached = Served & { projectId: string; kind: string; reachedOn: Day; plannedOn: Day | null };
type Completed = Served & { stepId: string; title: { zh: string; en: string }; dueOn: Day | null; doneOn: Day };

type Kept = Pick<ServiceEvent, 'kind' | 'subjectId' | 'title' | 'occurredOn' | 'inTime'>;

function keep(tx: ConsumerTx, { enterpriseId, secretaryId }: Served, service: Kept): void {
  if (secretaryId) tx.add(new ServiceEvent({ zoneId: tx.zoneId, enterpriseId, secretaryId, ...service }));
}

const within = (day: Day, limit: Day | null): boolean | null => (limit ? day <= limit : null);
const sameInBoth = (text: string) => ({ zh: text, en: text });

/** What secretaries did for enterprises, as construction tells it. */
export const serviceFacts: Consumer = {
  name: 'rating.service-facts',
  on: {
    'construction.secretary.assigned': (tx, fact: Assigned) =>
      keep(tx, fact, { kind: 'SECRETARY_ASSIGNED', subjectId: fact.projectId, title: null, occurredOn: fact.since, inTime: null }),
    'construction.issue.replied': (tx, fact: Replied, event) =>
      keep(tx, fact, {
        kind: 'ISSUE_REPLIED',
        subjectId: fact.issueId,
        title: sameInBoth(fact.title),
        occurredOn: dayOf(new Date(event.occurredAt)),
        inTime: fact.firstReplyInTime,
      }),
    'construction.issue.confirmed': (tx, fact: Confirmed, event) =>
      keep(tx, fact, {
        kind: 'ISSUE_CONFIRMED',
        subjectId: fact.issueId,
        title: sameInBoth(fact.title),
        occurredOn: dayOf(new Date(event.occurredAt)),
        inTime: null,
      }),
    'construction.milestone.reached': (tx, fact: Reached) =>
      keep(tx, fact, {
        kind: 'MILESTONE_REACHED',
        subjectId: fact.projectId,
        title: milestoneTitle(fact.kind),
        occurredOn: fact.reachedOn,
        inTime: within(fact.reachedOn, fact.plannedOn),
      }),
    'construction.step.completed': (tx, fact: Completed) =>
      keep(tx, fact, {
        kind: 'STEP_COMPLETED',
        subjectId: fact.stepId,
        title: fact.title,
        occurredOn: fact.doneOn,
        inTime: within(fact.doneOn, fact.dueOn),
      }),
    'construction.step.reopened': async (tx, { stepId }: { stepId: string }) =>
      void (await tx.em.nativeDelete(ServiceEvent, { zoneId: tx.zoneId, kind: 'STEP_COMPLETED', subjectId: stepId })),
  },
};
