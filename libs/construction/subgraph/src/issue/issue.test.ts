import { as } from '@gaoxin/testkit';
import {
  ENTERPRISE,
  OFFICER,
  openBuildingSite,
  OTHER_ENTERPRISE,
  OTHER_SECRETARY,
  SECRETARY,
  type BuildingSite,
} from '../building-site.fixture.ts';

interface Issue {
  issue: { id: string; version: number; status: string } | null;
}
type Viewer = typeof OFFICER;

const FIELDS = 'issue { id version status handler { id } light firstReplyDueAt firstRepliedAt plan { text owner { id } dueOn } closure { days } viewerCan }';
const PARTIES = ['dianjiang-water-company', 'dianjiang-housing-bureau'];

describe('an issue', () => {
  let site: BuildingSite;
  let project: { id: string };
  beforeAll(async () => {
    site = await openBuildingSite();
    project = await site.project();
  });
  afterAll(() => site[Symbol.asyncDispose]());

  const raise = (input: object = {}, viewer: Viewer = ENTERPRISE) =>
    site.act<Issue>(viewer, 'raiseIssue', { title: '临时用水不足', body: '一个接口不够', urgency: 'URGENT', ...input }, FIELDS);
  const move = (issue: { id: string; version: number }, viewer: Viewer, mutation: string, input: object = {}) =>
    site.act<Issue>(viewer, mutation, { issueId: issue.id, version: issue.version, ...input }, FIELDS);
  const codes = async (run: Promise<{ errors: { code: string }[] }>) => (await run).errors.map((error) => error.code);

  it('goes from the enterprise over reply, transfer and consultation back to the enterprise', async () => {
    const raised = await raise({ projectId: project.id });
    expect(raised.issue).toMatchObject({
      status: 'COLLECTED', handler: { id: 'ran' }, light: 'ON_TIME', firstReplyDueAt: '2022-07-29T07:00:00.000Z', viewerCan: [],
    });
    site.clock.set('2022-07-29T11:00:00+08:00');
    const replied = await move(raised.issue!, SECRETARY, 'replyToIssue', { text: '今天到现场看' });
    expect(replied.issue).toMatchObject({ status: 'INITIAL_REPLY', firstRepliedAt: '2022-07-29T03:00:00.000Z', viewerCan: ['REPLY', 'TRANSFER'] });
    const transferred = await move(replied.issue!, SECRETARY, 'transferIssue', { reason: '涉及两个部门' });
    expect(transferred.issue).toMatchObject({ status: 'TRANSFERRED', handler: null, viewerCan: [] });
    const convened = await move(transferred.issue!, OFFICER, 'conveneConsultation', { departmentIds: PARTIES, agenda: '定接口方案' });
    expect(convened.issue).toMatchObject({ status: 'JOINT_CONSULTATION', handler: { id: 'fang' }, viewerCan: ['ADOPT_PLAN'] });
    const planned = await move(convened.issue!, OFFICER, 'adoptSolutionPlan', { text: '加装 DN100 接口', ownerId: 'zhou', dueOn: '2022-08-03' });
    expect(planned.issue).toMatchObject({ handler: { id: 'zhou' }, plan: { text: '加装 DN100 接口', owner: { id: 'zhou' }, dueOn: '2022-08-03' } });
    const started = await move(planned.issue!, OTHER_SECRETARY, 'startSolution');
    expect(started.issue).toMatchObject({ status: 'EXECUTING', viewerCan: ['MARK_SOLVED'] });
    site.clock.set('2022-08-02T16:00:00+08:00');
    const solved = await move(started.issue!, OTHER_SECRETARY, 'markIssueSolved', { text: '已通水' });
    expect(await codes(move(solved.issue!, OFFICER, 'confirmIssue'))).toEqual(['FORBIDDEN']);
    expect(await codes(move(solved.issue!, OTHER_ENTERPRISE, 'confirmIssue'))).toEqual(['NOT_FOUND']);
    const confirmed = await move(solved.issue!, ENTERPRISE, 'confirmIssue');
    expect(confirmed.issue).toMatchObject({ status: 'CONFIRMED', light: 'DONE', closure: { days: 4 }, viewerCan: [] });
    site.clock.set('2022-07-29T09:00:00+08:00');

    const { issue } = await site.read<{ issue: { entries: object[] } }>(
      ENTERPRISE,
      `{ issue(id: "${raised.issue!.id}") { entries { kind actor byEnterprise text departments { id } } } }`,
    );
    expect(issue.entries).toEqual([
      { kind: 'COLLECTED', actor: '唐文海', byEnterprise: true, text: '一个接口不够', departments: [] },
      { kind: 'INITIAL_REPLY', actor: '冉秘书', byEnterprise: false, text: '今天到现场看', departments: [] },
      { kind: 'TRANSFERRED', actor: '冉秘书', byEnterprise: false, text: '涉及两个部门', departments: [] },
      { kind: 'JOINT_CONSULTATION', actor: '方立', byEnterprise: false, text: '定接口方案', departments: PARTIES.map((id) => ({ id })) },
      { kind: 'SOLUTION_PLAN', actor: '方立', byEnterprise: false, text: '加装 DN100 接口', departments: [] },
      { kind: 'EXECUTING', actor: '周秘书', byEnterprise: false, text: null, departments: [] },
      { kind: 'SOLVED', actor: '周秘书', byEnterprise: false, text: '已通水', departments: [] },
      { kind: 'CONFIRMED', actor: '唐文海', byEnterprise: true, text: null, departments: [] },
    ]);
    const facts = { issueId: raised.issue!.id, enterpriseId: 'xinhua', projectId: project.id, secretaryId: 'ran', title: '临时用水不足' };
    expect(await site.told('construction.issue.raised')).toEqual([expect.objectContaining({ ...facts, firstReplyInTime: null })]);
    expect(await site.told('construction.issue.replied')).toEqual([expect.objectContaining({ ...facts, firstReplyInTime: true, answered: false })]);
    expect(await site.told('construction.issue.solved')).toEqual([expect.objectContaining({ ...facts, inTime: true })]);
    expect(await site.told('construction.issue.confirmed')).toEqual([expect.objectContaining({ ...facts, days: 4, firstReplyInTime: true })]);
  });

  it('refuses moves that are not on the path, and says where the issue stands', async () => {
    const { issue } = await raise({ projectId: project.id });
    expect((await move(issue!, ENTERPRISE, 'confirmIssue')).errors).toEqual([
      { code: 'ISSUE_STATE', path: [], message: '诉求现在是「已收集」，不能转为「企业已确认办结」。' },
    ]);
    expect(await codes(move(issue!, SECRETARY, 'transferIssue', { reason: '直接转' }))).toEqual(['ISSUE_STATE']);
    expect(await codes(move(issue!, OFFICER, 'conveneConsultation', { departmentIds: PARTIES, agenda: '越过回复' }))).toEqual(['ISSUE_STATE']);
    expect(await codes(move(issue!, OTHER_SECRETARY, 'replyToIssue', { text: '替人答' }))).toEqual(['FORBIDDEN']);
    expect(await codes(move(issue!, OFFICER, 'replyToIssue', { text: '替人答' }))).toEqual(['FORBIDDEN']);
    const answered = await move(issue!, SECRETARY, 'replyToIssue', { text: '今天已接通', answered: true });
    expect(answered.issue).toMatchObject({ status: 'ANSWERED' });
    expect(await codes(move(issue!, SECRETARY, 'replyToIssue', { text: '再答' }))).toEqual(['STALE_VERSION']);
    expect((await move(answered.issue!, ENTERPRISE, 'confirmIssue')).issue).toMatchObject({ status: 'CONFIRMED' });
  });

  it('concludes no consultation with one department, strangers, or a plan without its owner or day', async () => {
    const { issue } = await raise({ projectId: project.id });
    const replied = await move(issue!, SECRETARY, 'replyToIssue', { text: '先转办' });
    const { issue: waiting } = await move(replied.issue!, SECRETARY, 'transferIssue', { reason: '涉及两个部门' });
    const convene = (departmentIds: string[]) => move(waiting!, OFFICER, 'conveneConsultation', { departmentIds, agenda: '定方案' });
    expect((await convene([PARTIES[0]!, PARTIES[0]!])).errors).toEqual([
      { code: 'CONSULTATION_PARTIES', path: ['departmentIds'], message: '会办至少要有 2 个部门。' },
    ]);
    expect((await convene([PARTIES[0]!, 'pizhou-water-company'])).errors[0]).toMatchObject({ code: 'NOT_FOUND', path: ['departmentIds', '1'] });
    const { issue: convened } = await convene(PARTIES);
    const plan = (ownerId: string, dueOn: string) => move(convened!, OFFICER, 'adoptSolutionPlan', { text: '加装接口', ownerId, dueOn });
    expect((await plan('stranger', '2022-08-03')).errors[0]).toMatchObject({ code: 'NOT_FOUND', path: ['ownerId'] });
    expect((await plan('zhou', '2022-07-28')).errors[0]).toMatchObject({ code: 'PLAN_INCOMPLETE', path: ['dueOn'] });
    expect((await plan('zhou', '2030-01-02')).errors[0]).toMatchObject({ code: 'CALENDAR_UNKNOWN' });
  });

  it('is raised by an enterprise for itself and by an official for an enterprise that the zone knows', async () => {
    expect((await raise({ enterpriseId: 'jinliang' })).errors[0]).toMatchObject({ code: 'NOT_FOUND', path: ['enterpriseId'] });
    expect((await raise({ projectId: project.id }, OTHER_ENTERPRISE)).errors[0]).toMatchObject({ code: 'NOT_FOUND', path: ['projectId'] });
    expect((await raise({}, SECRETARY)).errors[0]).toMatchObject({ code: 'BLANK', path: ['enterpriseId'] });
    expect((await raise({ enterpriseId: 'stranger' }, SECRETARY)).errors[0]).toMatchObject({ code: 'NOT_FOUND', path: ['enterpriseId'] });
    expect((await raise({ enterpriseId: 'xinhua' }, as('RECRUITER'))).issue).toMatchObject({ handler: { id: 'ran' } });
    await site.hear('directory.enterprise.registered', { enterpriseId: 'newcomer' });
    expect((await raise({ enterpriseId: 'newcomer' }, SECRETARY)).issue).toMatchObject({ status: 'COLLECTED', handler: null });
  });

  it('waits for the service center while there is no secretary, and for the new one after', async () => {
    const { id, version } = await site.accept(await site.receive({ enterprise: 'e-handler' }));
    const { issue } = await raise({ projectId: id }, { ...ENTERPRISE, enterprise: 'e-handler' });
    expect(issue).toMatchObject({ handler: null });
    await site.act(OFFICER, 'assignSecretary', { projectId: id, version, officialId: 'zhou' }, 'project { id }');
    const replied = await move({ ...issue!, version: 2 }, OTHER_SECRETARY, 'replyToIssue', { text: '我来办' });
    expect(replied).toMatchObject({ issue: { status: 'INITIAL_REPLY', handler: { id: 'zhou' } }, errors: [] });
  });
});
