import { formatDay, StateMark } from '@gaoxin/ui';
import { Link } from 'react-router';
import { getFragmentData, graphql, type FragmentType } from '../generated/index.ts';
import { useText } from '../texts.ts';
import { useIssueWords } from './issue-words.ts';

const ConsultingIssue_Issue = graphql(`
  fragment ConsultingIssue_Issue on EnterpriseIssue {
    id
    title
    status
    light
    firstReplyDueAt
    firstRepliedAt
    handler {
      id
      name
    }
    plan {
      text
      dueOn
      owner {
        id
        name
      }
    }
    entries {
      id
      kind
      at
      byEnterprise
      actor
    }
  }
`);

/** An issue that departments settle together: who, by when, the plan, and the last things that happened. */
export function ConsultingIssue(props: { issue: FragmentType<typeof ConsultingIssue_Issue>; today: string }) {
  const say = useText();
  const words = useIssueWords(props.today);
  const issue = getFragmentData(ConsultingIssue_Issue, props.issue);
  return (
    <article className="en-consulting">
      <div>
        <h3>
          <Link to={`/enterprise/issues/${issue.id}`}>{issue.title}</Link>
          <StateMark light={issue.light} text={say(`status.${issue.status}`)} />
        </h3>
        <dl className="en-facts">
          <dt>{say('issue.who')}</dt>
          <dd>{words.who(issue)}</dd>
          <dt>{say('issue.when')}</dt>
          <dd>{words.when(issue)}</dd>
          {issue.plan && (
            <>
              <dt>{say('issue.plan')}</dt>
              <dd>
                {issue.plan.text}　{say('issue.planOwner', { name: issue.plan.owner.name, day: formatDay(issue.plan.dueOn, props.today) })}
              </dd>
            </>
          )}
        </dl>
      </div>
      <dl className="en-facts en-wide">
        {issue.entries.slice(-3).flatMap((entry) => [
          <dt key={entry.id}>{words.instant(entry.at)}</dt>,
          <dd key={`${entry.id}=`}>{[entry.byEnterprise ? say('issue.ourEnterprise') : entry.actor, say(`entry.${entry.kind}`)].filter(Boolean).join(' ')}</dd>,
        ])}
      </dl>
    </article>
  );
}
