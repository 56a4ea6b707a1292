import { EmptyState, ListRow, Section } from '@gaoxin/ui';
import { Link } from 'react-router';
import { IssueDue } from '../issues/issue-due.tsx';
import { useText } from '../texts.ts';
import type { Project } from './project-page.tsx';

/** What the enterprise asked for; it alone decides what is settled. */
export function ProjectIssues({ project, today }: { project: Project; today: string }) {
  const say = useText();
  const { nodes, totalCount } = project.issues;
  const confirmed = nodes.filter((issue) => issue.status === 'CONFIRMED').length;
  return (
    <Section title={say('projects.issues')} {...(totalCount > 0 && totalCount === nodes.length ? { note: say('projects.issuesNote', { done: confirmed, total: totalCount }) } : {})}>
      {nodes.length === 0 && <EmptyState text={say('projects.issuesNone')} />}
      <div className="of-issues">
        {nodes.map((issue) => (
          <ListRow
            key={issue.id}
            light={issue.light}
            kind={say(`issues.status.${issue.status}`)}
            title={<Link to={`/officials/issues/${issue.id}`}>{issue.title}</Link>}
            who={issue.handler?.name}
            when={<IssueDue issue={issue} today={today} />}
          />
        ))}
      </div>
    </Section>
  );
}
