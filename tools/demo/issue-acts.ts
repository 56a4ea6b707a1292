import type { Viewer } from '@gaoxin/server';
import type { Cast } from './people.ts';
import type { ProjectState } from './project-acts.ts';
import { DemoDataError, readRows, type Row } from './read-rows.ts';
import type { Act } from './stage.ts';

const COLUMNS = [
  'id', 'zone', 'project', 'title', 'body', 'urgency', 'raised_at', 'replied_at', 'reply', 'answered', 'transferred_at', 'transfer_reason',
  'convened_at', 'departments', 'agenda', 'plan_at', 'plan', 'plan_owner', 'plan_due_on', 'started_at', 'solved_at', 'solved_text', 'confirmed_at',
] as const;
type IssueRow = Row<(typeof COLUMNS)[number]>;

export const readIssues = () => readRows('issues.csv', COLUMNS, ['id', 'zone', 'project', 'title', 'body', 'urgency', 'raised_at', 'answered']);

/** One issue on its way from the enterprise through reply and consultation to the confirmation, as far as it came. */
export function issueActs({ cells, place }: IssueRow, projects: ReadonlyMap<string, ProjectState>, cast: Cast): Act[] {
  const project = projects.get(cells.project);
  if (!project) throw new DemoDataError(place, `there is no project "${cells.project}".`);
  const enterprise = cast.enterprise(cells.zone, project.row.cells.enterprise);
  const secretary = cast.official(project.row.cells.secretary, place);
  const officer = cast.official(project.row.cells.officer, place);
  let issue: { id: string; version: number };

  const act = (at: string, viewer: Viewer, mutation: string, input: () => object): Act[] =>
    at
      ? [
          {
            at: new Date(at),
            place,
            viewer,
            service: 'construction',
            mutation,
            select: 'issue { id version }',
            input: () => (mutation === 'raiseIssue' ? input() : { issueId: issue.id, version: issue.version, ...input() }),
            keep: (payload: { issue: typeof issue }) => void (issue = payload.issue),
            settles: true,
          },
        ]
      : [];

  return [
    ...act(cells.raised_at, enterprise, 'raiseIssue', () => ({
      projectId: project.project!.id,
      title: cells.title,
      body: cells.body,
      urgency: cells.urgency,
    })),
    ...act(cells.replied_at, secretary, 'replyToIssue', () => ({ text: cells.reply, answered: cells.answered === 'true' })),
    ...act(cells.transferred_at, secretary, 'transferIssue', () => ({ reason: cells.transfer_reason })),
    ...act(cells.convened_at, officer, 'conveneConsultation', () => ({ departmentIds: cells.departments.split(';'), agenda: cells.agenda })),
    ...act(cells.plan_at, officer, 'adoptSolutionPlan', () => ({ text: cells.plan, ownerId: cells.plan_owner, dueOn: cells.plan_due_on })),
    ...act(cells.started_at, officer, 'startSolution', () => ({})),
    ...act(cells.solved_at, officer, 'markIssueSolved', () => ({ text: cells.solved_text })),
    ...act(cells.confirmed_at, enterprise, 'confirmIssue', () => ({})),
  ];
}

