import { as } from '@gaoxin/testkit';
import { ENTERPRISE, LEADER, OFFICER, openBuildingSite, OTHER_SECRETARY, SECRETARY, type BuildingSite } from '../building-site.fixture.ts';

interface Item {
  id: string;
  group: string;
  kind: string;
  title: { zh: string };
  light: string;
  dueOn: string | null;
  workingDaysLeft: number | null;
  waitingFor: { department: { id: string } | null; official: { id: string } | null; enterprise: boolean } | null;
  subject: { __typename: string };
}
const LIST = `{ worklist { id group kind title { zh } light dueOn workingDaysLeft
  waitingFor { department { id } official { id } enterprise } subject { __typename } enterprise { id } } }`;
const GROUPS = ['OVERDUE', 'TODAY', 'MINE', 'OTHERS'];
const raising = { title: '用水', body: '不够', urgency: 'WORRY' };

describe('the work list', () => {
  let site: BuildingSite;
  beforeAll(async () => {
    site = await openBuildingSite();
    // Signed 2022-07-20: on Friday 07-29 three steps are late and three more are due within ten working days.
    const project = await site.project({ signedOn: '2022-07-20' });
    await site.receive({ enterprise: 'jinliang', title: '包装生产基地' });
    const { issue } = await site.act<{ issue: { id: string } }>(ENTERPRISE, 'raiseIssue', { ...raising, projectId: project.id }, 'issue { id }');
    await site.act(SECRETARY, 'replyToIssue', { issueId: issue.id, version: 1, text: '已接通', answered: true }, 'issue { id }');
    await site.act(ENTERPRISE, 'raiseIssue', { ...raising, title: '停电', urgency: 'URGENT', projectId: project.id }, 'issue { id }');
  });
  afterAll(() => site[Symbol.asyncDispose]());

  const list = async (viewer: typeof OFFICER) => (await site.read<{ worklist: Item[] }>(viewer, LIST)).worklist;
  const brief = (items: Item[]) => items.map((item) => [item.group, item.kind, item.title.zh]);

  it('shows a secretary what is late, due today, waiting for the secretary and for others', async () => {
    const items = await list(SECRETARY);
    expect(brief(items)).toEqual([
      ['OVERDUE', 'STEP', '首次对接企业，交底办理流程'],
      ['OVERDUE', 'STEP', '企业注册登记'],
      ['OVERDUE', 'STEP', '项目备案'],
      ['TODAY', 'ISSUE', '停电'],
      ['OTHERS', 'STEP', '用地手续和建设用地规划许可'],
      ['OTHERS', 'STEP', '总平面图和施工图设计'],
      ['OTHERS', 'STEP', '环境影响评价'],
      ['OTHERS', 'STEP', '建设工程规划许可'],
      ['OTHERS', 'STEP', '施工图审查'],
      ['OTHERS', 'ISSUE', '用水'],
    ]);
    expect(items[0]).toMatchObject({ waitingFor: null, workingDaysLeft: -5, light: 'LATE', subject: { __typename: 'PromotionStep' } });
    expect(items[1]).toMatchObject({ waitingFor: { department: { id: 'dianjiang-market-bureau' } }, workingDaysLeft: -4 });
    expect(items.at(-1)).toMatchObject({ waitingFor: { enterprise: true }, dueOn: null, workingDaysLeft: null });
    expect(await list(OTHER_SECRETARY)).toEqual([]);
  });

  it('shows the service center the whole zone, with what it has to decide as its own', async () => {
    const items = await list(OFFICER);
    expect(items.find((item) => item.kind === 'HANDOVER')).toMatchObject({ group: 'MINE', dueOn: '2022-08-05', workingDaysLeft: 5, waitingFor: null });
    expect(items.find((item) => item.title.zh === '项目备案')).toMatchObject({ group: 'OVERDUE', waitingFor: null });
    expect(items.find((item) => item.title.zh === '停电')).toMatchObject({ waitingFor: { official: { id: 'ran' } } });
    expect((await list(LEADER)).find((item) => item.kind === 'HANDOVER')).toMatchObject({ group: 'OTHERS', waitingFor: { department: { id: 'dianjiang-service-center' } } });
    for (const viewer of [OFFICER, LEADER, SECRETARY]) {
      const groups = (await list(viewer)).map((item) => GROUPS.indexOf(item.group));
      expect(groups).toEqual(groups.toSorted());
    }
  });

  it('shows an enterprise only what waits for it', async () => {
    expect(brief(await list(ENTERPRISE))).toEqual([
      ['MINE', 'STEP', '总平面图和施工图设计'],
      ['MINE', 'ISSUE', '用水'],
    ]);
    expect(await list({ ...ENTERPRISE, enterprise: 'jinliang' })).toEqual([]);
  });

  it('is empty for an official without a part in it, and turns red an hour after a promise was broken', async () => {
    expect(await list(as('RECRUITER'))).toEqual([]);
    site.clock.set('2022-07-29T16:00:00+08:00');
    expect((await list(SECRETARY)).find((item) => item.title.zh === '停电')).toMatchObject({ group: 'OVERDUE', light: 'LATE' });
    site.clock.set('2022-07-29T09:00:00+08:00');
  });

  it('holds the hundred most urgent of a zone with many projects', async () => {
    for (let index = 0; index < 9; index += 1) await site.project({ enterprise: `e${index}`, signedOn: '2022-06-20' });
    const items = await list(OFFICER);
    expect(items).toHaveLength(100);
    expect(items.every((item) => item.group === 'OVERDUE')).toBe(true);
    expect(items.map((item) => item.dueOn)).toEqual(items.map((item) => item.dueOn).toSorted());
  });
});
