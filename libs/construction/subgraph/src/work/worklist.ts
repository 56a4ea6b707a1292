import {
  byUrgency,
  departmentIn,
  dueDayOf,
  groupOf,
  issueLight,
  SERVICE_CENTER,
  stepLight,
  turnOf,
  WORK_LIMIT,
  workingDaysLeft,
  type Duty,
} from '@gaoxin/construction-domain';
import { lightOf } from '@gaoxin/kernel';
import type { Viewer } from '@gaoxin/server';
import type { WorkGroup, WorkItemKind } from '../generated/resolvers-types.ts';
import type { Context, HandoverRow, IssueRow, StepRow } from '../mapping.ts';
import { ownerOf, theDepartment, theEnterprise, theOfficial, type OwnerRow } from '../step/owner.ts';
import { openIssues, openSteps, waitingHandovers, type Desk, type OpenIssue, type OpenStep } from './worklist.queries.ts';

interface Item extends Duty {
  kind: WorkItemKind;
  title: { zh: string; en: string };
  enterpriseId: string;
  waitingFor: OwnerRow | null;
  subject:
    | ({ __typename: 'PromotionStep' } & StepRow)
    | ({ __typename: 'EnterpriseIssue' } & IssueRow)
    | ({ __typename: 'ProjectHandover' } & HandoverRow);
}

export interface WorkRow extends Item {
  id: string;
  group: WorkGroup;
  workingDaysLeft: number | null;
}

/** What the viewer has to do or waits for, most urgent first: three statements, whatever the number of rows. */
export async function worklist(ctx: Context): Promise<WorkRow[]> {
  const desk = deskOf(ctx);
  if (!desk) return [];
  const center = departmentIn(ctx.viewer.zone, SERVICE_CENTER);
  const [steps, issues, handovers] = await ctx.read((db) =>
    Promise.all([openSteps(db, desk), openIssues(db, desk), desk.wholeZone ? waitingHandovers(db) : []]),
  );
  const items = [
    ...steps.map((step) => stepItem(step, desk)),
    ...issues.map((issue) => issueItem(issue, desk, center)),
    ...handovers.map((handover) => handoverItem(handover, desk, center)),
  ];
  return items
    .sort(byUrgency(desk.today))
    .slice(0, WORK_LIMIT)
    .map((item) => ({
      ...item,
      id: `${item.kind}-${item.subject.id}`,
      group: groupOf(item, desk.today),
      workingDaysLeft: workingDaysLeft(item.dueOn, desk.now),
    }));
}

/** Null for an official who neither pushes projects nor handles anything. */
function deskOf({ viewer, today, now }: Context): Desk | null {
  const has = (...roles: Viewer['roles']) => roles.some((role) => viewer.roles.includes(role));
  if (viewer.kind !== 'ENTERPRISE' && !viewer.official) return null;
  return {
    wholeZone: has('PROJECT_OFFICER', 'LEADER'),
    serviceCenter: has('PROJECT_OFFICER') ? departmentIn(viewer.zone, SERVICE_CENTER) : null,
    official: viewer.official,
    enterprise: viewer.enterprise,
    today,
    now,
  };
}

function stepItem({ secretaryId, mine, ...step }: OpenStep, { today }: Desk): Item {
  return {
    kind: 'STEP',
    title: { zh: step.titleZh, en: step.titleEn },
    enterpriseId: step.enterpriseId,
    dueOn: step.dueOn,
    dueAt: null,
    mine,
    light: stepLight(step, today),
    urgency: null,
    waitingFor: mine ? null : ownerOf(step, { secretaryId }),
    subject: { __typename: 'PromotionStep', ...step },
  };
}

function issueItem({ mine, ...issue }: OpenIssue, { now }: Desk, center: string): Item {
  const parties = {
    HANDLER: () => theOfficial(issue.handlerId),
    SERVICE_CENTER: () => theDepartment(center),
    ENTERPRISE: () => theEnterprise,
    NOBODY: () => null,
  };
  return {
    kind: 'ISSUE',
    title: { zh: issue.title, en: issue.title },
    enterpriseId: issue.enterpriseId,
    dueOn: issue.dueAt && dueDayOf(issue.dueAt),
    dueAt: issue.dueAt,
    mine,
    light: issueLight(issue, now),
    urgency: issue.urgency,
    waitingFor: mine ? null : parties[turnOf(issue)](),
    subject: { __typename: 'EnterpriseIssue', ...issue },
  };
}

function handoverItem(handover: HandoverRow, desk: Desk, center: string): Item {
  const mine = desk.serviceCenter !== null;
  return {
    kind: 'HANDOVER',
    title: { zh: handover.title, en: handover.title },
    enterpriseId: handover.enterpriseId,
    dueOn: handover.dueOn,
    dueAt: null,
    mine,
    light: lightOf({ dueOn: handover.dueOn, doneOn: null }, desk.today),
    urgency: null,
    waitingFor: mine ? null : theDepartment(center),
    subject: { __typename: 'ProjectHandover', ...handover },
  };
}
