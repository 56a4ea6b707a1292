import { EnterpriseIssue } from './issue.ts';
import { issueLight, mayMove, turnOf, type IssueStatus } from './issue-state.ts';

const NOW = new Date('2022-07-29T10:00:00+08:00');
const PATH: IssueStatus[] = [
  'COLLECTED', 'INITIAL_REPLY', 'ANSWERED', 'TRANSFERRED', 'JOINT_CONSULTATION', 'SOLUTION_PLAN', 'EXECUTING', 'SOLVED', 'CONFIRMED',
];
const LEGAL = new Set([
  'COLLECTED>INITIAL_REPLY', 'COLLECTED>ANSWERED', 'INITIAL_REPLY>ANSWERED', 'INITIAL_REPLY>TRANSFERRED', 'ANSWERED>CONFIRMED',
  'TRANSFERRED>JOINT_CONSULTATION', 'JOINT_CONSULTATION>SOLUTION_PLAN', 'SOLUTION_PLAN>EXECUTING', 'EXECUTING>SOLVED', 'SOLVED>CONFIRMED',
]);

const raise = (secretaryId: string | null = 'ran') =>
  new EnterpriseIssue({
    zoneId: 'dianjiang', enterpriseId: 'e1', projectId: 'p1', secretaryId, title: '临时用水不足', body: '一个接口不够', urgency: 'DIFFICULT',
    raisedAt: NOW, raisedBy: '唐文海',
  });

/** The act that leads to a status. */
const ACTS: Partial<Record<IssueStatus, (issue: EnterpriseIssue) => object>> = {
  INITIAL_REPLY: (issue) => issue.reply(false, NOW),
  ANSWERED: (issue) => issue.reply(true, NOW),
  TRANSFERRED: (issue) => issue.transfer(),
  JOINT_CONSULTATION: (issue) => issue.convene(['d1', 'd2'], 'fang', NOW),
  SOLUTION_PLAN: (issue) => issue.adoptPlan({ text: '加装接口', ownerId: 'fang', dueOn: '2022-08-05' }, NOW),
  EXECUTING: (issue) => issue.start(),
  SOLVED: (issue) => issue.solve(NOW),
  CONFIRMED: (issue) => issue.confirm(NOW),
};

const at = (status: IssueStatus) => Object.assign(raise(), { status, ...(status === 'CONFIRMED' && { confirmedAt: NOW }) });

describe('the path of an issue', () => {
  const pairs = PATH.flatMap((from) => PATH.map((to) => [from, to] as const));

  it.each(pairs)('from %s to %s', (from, to) => {
    const legal = LEGAL.has(`${from}>${to}`);
    expect(mayMove(from, to)).toBe(legal);
    const act = ACTS[to];
    if (!act) return;
    const issue = at(from);
    if (legal) {
      act(issue);
      expect(issue.status).toBe(to);
    } else {
      expect(() => act(issue)).toThrow(expect.objectContaining({ code: 'ISSUE_STATE', data: { from, to } }));
      expect(issue.status).toBe(from);
    }
  });

  it('names at each place whose move it is', () => {
    const turns = PATH.map((status) => [status, turnOf({ status, handlerId: status === 'TRANSFERRED' ? null : 'ran' })]);
    expect(Object.fromEntries(turns)).toMatchObject({
      COLLECTED: 'HANDLER', TRANSFERRED: 'SERVICE_CENTER', ANSWERED: 'ENTERPRISE', SOLVED: 'ENTERPRISE', CONFIRMED: 'NOBODY',
    });
    expect(turnOf({ status: 'COLLECTED', handlerId: null })).toBe('SERVICE_CENTER');
  });
});

describe('the rules of single moves', () => {
  it('keeps the first reply when a second one settles the matter, and tells whether it was in time', () => {
    const issue = raise();
    expect(issue.raised()).toMatchObject({ type: 'construction.issue.raised', firstReplyInTime: null, secretaryId: 'ran' });
    issue.reply(false, new Date('2022-08-01T17:59:00+08:00'));
    const second = issue.reply(true, new Date('2022-08-03T09:00:00+08:00'));
    expect(issue.firstRepliedAt).toEqual(new Date('2022-08-01T17:59:00+08:00'));
    expect(second).toMatchObject({ type: 'construction.issue.replied', answered: true, firstReplyInTime: true });
  });

  it('does not hold a consultation with one department, also when it is named twice', () => {
    expect(() => at('TRANSFERRED').convene(['d1', 'd1'], 'fang', NOW)).toThrow(expect.objectContaining({ code: 'CONSULTATION_PARTIES' }));
  });

  it('adopts no plan whose day is over', () => {
    const plan = { text: '加装接口', ownerId: 'tian', dueOn: '2022-07-28' };
    expect(() => at('JOINT_CONSULTATION').adoptPlan(plan, NOW)).toThrow(expect.objectContaining({ code: 'PLAN_INCOMPLETE', path: ['dueOn'] }));
  });

  it('lets a new secretary take over what the former one has in hand, but not what others handle', () => {
    const open = raise();
    open.passTo('zhou');
    expect(open).toMatchObject({ handlerId: 'zhou', secretaryId: 'zhou' });
    const transferred = at('INITIAL_REPLY');
    transferred.transfer();
    transferred.passTo('zhou');
    expect(transferred).toMatchObject({ handlerId: null, secretaryId: 'zhou' });
  });
});

describe('the light of an issue', () => {
  const due = new Date('2022-08-01T18:00:00+08:00');
  it.each([
    ['before the deadline', '2022-08-01T17:59:59+08:00', 'ON_TIME'],
    ['a minute after it on the same day', '2022-08-01T18:01:00+08:00', 'LATE'],
    ['five working days after', '2022-08-08T12:00:00+08:00', 'LATE'],
    ['six working days after', '2022-08-09T12:00:00+08:00', 'VERY_LATE'],
  ])('%s', (_when, now, light) => {
    const issue = raise();
    expect(issue.dueAt).toEqual(due);
    expect(issueLight(issue, new Date(now))).toBe(light);
  });

  it('follows the plan once there is one and is done when confirmed', () => {
    const issue = at('JOINT_CONSULTATION');
    issue.adoptPlan({ text: '加装接口', ownerId: 'tian', dueOn: '2022-07-29' }, NOW);
    issue.start();
    expect(issueLight(issue, new Date('2022-07-29T23:59:00+08:00'))).toBe('ON_TIME');
    expect(issueLight(issue, new Date('2022-08-01T00:00:00+08:00'))).toBe('LATE');
    issue.solve(NOW);
    expect(issueLight(issue, new Date('2022-08-30T00:00:00+08:00'))).toBe('NOT_STARTED');
    expect(issue.confirm(new Date('2022-08-02T09:00:00+08:00'))).toMatchObject({ days: 4 });
    expect(issueLight(issue, NOW)).toBe('DONE');
  });
});
