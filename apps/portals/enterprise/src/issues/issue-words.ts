import { formatDay, formatInstant } from '@gaoxin/ui';
import type { IssueStatus } from '../generated/graphql.ts';
import { useText } from '../texts.ts';

interface Worded {
  status: IssueStatus;
  handler?: { name: string } | null;
  firstReplyDueAt: string;
  firstRepliedAt?: string | null;
  plan?: { dueOn: string } | null;
  closure?: { confirmedAt: string; days: number } | null;
}

/** How an issue's who and when are said to the enterprise. */
export function useIssueWords(today: string) {
  const say = useText();
  const instant = (at: string) => {
    const text = formatInstant(at, today);
    return text.includes(' ') ? text : say('issue.today', { time: text });
  };
  return {
    instant,
    who: ({ status, handler }: Pick<Worded, 'status' | 'handler'>) => {
      if (status === 'CONFIRMED') return say('issue.nobody');
      if (status === 'ANSWERED' || status === 'SOLVED') return say('issue.you');
      return handler?.name ?? say('issue.center');
    },
    when: ({ closure, firstRepliedAt, firstReplyDueAt, plan }: Worded) => {
      if (closure) return say('issue.confirmedOn', { when: instant(closure.confirmedAt), count: closure.days });
      if (plan) return say('issue.planDue', { day: formatDay(plan.dueOn, today) });
      return firstRepliedAt ? say('issue.replied', { when: instant(firstRepliedAt) }) : say('issue.replyDue', { when: instant(firstReplyDueAt) });
    },
  };
}
