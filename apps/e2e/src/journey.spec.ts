import { expect, type Page } from '@playwright/test';
import { FIVE_SERVICES, type BankView } from './bank-query.ts';
import { ask, documentOf, thirdPartyToken, tokenOf } from './graphql.ts';
import { inspect } from './inspect.ts';
import { arrives, card, cellsOf, check, choose, column, drag, fill, pick, section } from './page-acts.ts';
import { PHONE, test } from './people.ts';

const PROJECT = '信华新材料光伏产业园一期';
const ISSUE = '施工便道接不上迎宾路';

test.describe.configure({ mode: 'serial' });

test('the recruiter brings a lead to its agreement and hands it over', async ({ personOf }) => {
  const zhou = await personOf('zhou');
  await zhou.goto('/officials/leads');
  await choose(zhou, '信华新材料', '记录可行性论证');
  await fill(zhou, { 论证结论: '供电和用地可行，能耗指标有余量。' }, '记录可行性论证');
  await choose(zhou, '信华新材料', '推进到评审');
  await expect(card(column(zhou, '评审'), '信华新材料')).toBeVisible();

  await expect(card(column(zhou, '评审'), '信华新材料')).toContainText('还缺：尽职调查');
  await card(column(zhou, '评审'), '信华新材料').getByRole('link', { name: '信华新材料' }).click();
  await check(zhou, '核心人员身份、学历和头衔', '法定代表人和两名技术负责人的学历、职称属实，无虚构头衔。', '学信网、原单位人事部门');
  await check(zhou, '资金来源', '自有资金 2 亿元，其余为银行授信。', '授信批复');
  await zhou.goto('/officials/leads');

  await choose(zhou, '信华新材料', '签约');
  await expect(zhou.getByLabel('协议名称')).toHaveValue(`${PROJECT}投资协议`);
  await expect(zhou.getByRole('dialog')).toContainText('CNY');
  await fill(zhou, { '投资额（元）': '640000000', '用地（亩）': '260', 签约日期: '2022-04-26' }, '签约');
  await expect(card(column(zhou, '签约'), '信华新材料')).toContainText('6.4 亿元');

  await drag(zhou, card(column(zhou, '线索'), '恒晟储能'), column(zhou, '洽谈'));
  await expect(card(column(zhou, '洽谈'), '恒晟储能')).toBeVisible();
  await card(column(zhou, '线索'), '鼎越铸造').getByRole('button').press('Enter');
  await expect(zhou.getByRole('menuitem', { name: '推进到洽谈' })).toBeFocused();
  await zhou.keyboard.press('Enter');
  await expect(card(column(zhou, '洽谈'), '鼎越铸造')).toBeVisible();

  await choose(zhou, '信华新材料', '移交项目服务中心');
  await expect(zhou.getByText('已移交，等项目服务中心接收。')).toBeVisible();
});

test('construction accepts it: the promotion table is filled and a secretary named', async ({ personOf }) => {
  const fang = await personOf('fang');
  await arrives(fang, '/officials/projects', fang.getByRole('button', { name: `接收${PROJECT}` }));
  await fang.getByRole('button', { name: `接收${PROJECT}` }).click();
  await fang.getByRole('link', { name: PROJECT }).click();
  await expect(fang.getByRole('heading', { level: 1, name: PROJECT })).toBeVisible();

  const table = fang.locator('#steps').getByRole('table');
  await expect(table.getByRole('columnheader')).toContainText(['事项', '责任方', '期限', '进展']);
  const steps = table.locator('tbody tr:not(.of-phase)');
  expect(await steps.count()).toBeGreaterThanOrEqual(10);
  for (const [, owner, due] of await cellsOf(steps)) {
    expect(owner, 'every step has an owner').not.toBe('');
    expect(due, 'every step has a deadline').toMatch(/\d/);
  }

  await fang.getByRole('button', { name: '指定', exact: true }).click();
  await pick(fang, '项目秘书', '冉静');
  await fang.getByRole('dialog').getByRole('button', { name: '指定', exact: true }).click();
  await expect(fang.getByText('已指定冉静为项目秘书。')).toBeVisible();
  await expect(section(fang, '谁在管')).toContainText('冉静');
});

test('the enterprise raises an issue, which is consulted on, solved and confirmed', async ({ personOf }) => {
  const [tang, ran, fang] = [await personOf('tang'), await personOf('ran'), await personOf('fang')];
  await arrives(tang, '/enterprise', tang.getByText(`${PROJECT} · 下一步`));
  await expect(tang.getByRole('heading', { level: 1 })).not.toBeEmpty();
  await expect(tang.locator('.en-secretary')).toContainText('冉静');

  await tang.getByRole('banner').getByRole('link', { name: '提诉求' }).click();
  await tang.getByLabel('什么事').fill(ISSUE);
  await tang.getByLabel('情况和您的想法').fill('便道和迎宾路差 0.8 米，大件车进不来，请几个部门一起定。');
  await tang.getByRole('button', { name: '提诉求' }).click();
  await expect(tang.getByRole('status').filter({ hasText: '已提交' })).toContainText('冉静');
  const id = tang.url().split('/').at(-1)!;

  await arrives(ran, '/officials/issues', ran.getByRole('link', { name: ISSUE }));
  await ran.getByRole('link', { name: ISSUE }).click();
  await fill(ran, { '回复内容（谁来办、下一步什么时候）': '已到现场看过，要几个部门一起定，今天转会办。' }, '回复');
  await expect(ran.getByText('已回复信华新材料。')).toBeVisible();
  await ran.getByTitle('转办').click();
  await fill(ran, { 转办原因: '涉及两个以上部门。' }, '转办');
  await expect(ran.getByText('已转项目服务中心')).toBeVisible();

  const version = await versionOf(tang, id);
  const refused = await ask<{ confirmIssue: { issue: null; errors: { code: string; path: string[]; message: string }[] } }>(
    await tokenOf(tang),
    documentOf('mutation ConfirmIssue'),
    { input: { idempotencyKey: crypto.randomUUID(), issueId: id, version } },
  );
  expect(refused.errors).toBeUndefined();
  expect(refused.data!.confirmIssue).toMatchObject({ issue: null, errors: [{ code: 'ISSUE_STATE', message: expect.stringMatching(/\p{Script=Han}/u) }] });
  expect(await versionOf(tang, id), 'a refused move changes nothing').toBe(version);

  await fang.goto(`/officials/issues/${id}`);
  await pick(fang, '参加部门', '规划', '住房');
  await fill(fang, { 会办议题: '定接驳方案、责任人、期限' }, '召集会办');
  await pick(fang, '责任人', '方立');
  await fill(fang, { 方案内容: '便道按 6% 坡度接驳，5 天完成。', 完成期限: '2022-08-05' }, '形成方案');
  await fang.getByRole('button', { name: '开始执行' }).click();
  await fill(fang, { 办理结果: '便道已接通，大件车试过。' }, '答复已解决');
  await expect(fang.getByText('等企业确认。办结由企业决定，这里不能代填。')).toBeVisible();

  await tang.goto(`/enterprise/issues/${id}`);
  await tang.getByRole('button', { name: '确认办结' }).click();
  await expect(tang.getByText('您已确认办结')).toBeVisible();
});

test('milestones are reported and the project shows 14, 76 and 90 days', async ({ personOf }) => {
  const fang = await personOf('fang');
  await fang.goto('/officials/projects');
  await fang.getByRole('link', { name: PROJECT }).click();
  for (const [day, shown] of [['2022-05-10', '开工'], ['2022-07-25', '投产']] as const) {
    await fang.getByRole('button', { name: '上报节点' }).click();
    await fill(fang, { 到达日期: day }, '上报节点');
    await expect(fang.getByText(`已上报${shown}`)).toBeVisible();
  }
  const strip = fang.locator('.gx-strip > div');
  await expect(strip.filter({ hasText: '签约 → 开工' }).locator('.gx-figure')).toContainText('14天');
  await expect(strip.filter({ hasText: '开工 → 投产' }).locator('.gx-figure')).toContainText('76天');
  await expect(strip.filter({ hasText: '全程' }).locator('.gx-figure')).toContainText('90天');
});

test('an experience officer hands in an evaluation from a phone', async ({ personOf }) => {
  const lin = await personOf('lin', { viewport: PHONE });
  await lin.getByRole('link', { name: '变更企业地址' }).click();
  await lin.getByRole('button', { name: '开始' }).click();
  for (const minutes of ['3', '12', '8']) {
    await lin.getByRole('button', { name: '记完成' }).click();
    await lin.getByRole('spinbutton').last().fill(minutes);
  }
  for (const [criterion, points] of [['好找', 4], ['说得清', 5], ['等得值', 3], ['态度', 5]] as const) {
    await lin.getByRole('group', { name: criterion }).getByRole('radio', { name: `${points} 分` }).check();
  }
  await lin.getByLabel('写一句看到的事实').fill('窗口一次说清，等叫号十二分钟。');
  await lin.getByRole('button', { name: '提交' }).click();
  await expect(lin.getByText('已提交，谢谢您')).toBeVisible();
  await expect(lin.getByText('总用时 23 分')).toBeVisible();
});

test('at month end the enterprise scores its secretary and the gold secretary is computed', async ({ personOf }) => {
  const [tang, he] = [await personOf('tang'), await personOf('he')];
  const ballot = tang.locator('.en-ballot form');
  await arrives(tang, '/enterprise/rating', tang.getByRole('heading', { name: '冉静' }));
  await expect(tang.locator('.en-ballot')).toContainText(ISSUE);
  expect(await inspect(tang, 'the ballot, which is gone once the cycle is closed')).toEqual([]);
  for (const [dimension, points] of [['依法履职', '98'], ['效率', '97'], ['执行力', '96'], ['实绩', '99']] as const) {
    await ballot.getByLabel(`${dimension}准确分数`).fill(points);
  }
  await ballot.getByRole('button', { name: '提交打分' }).click();
  await expect(ballot.getByText('已打分')).toBeVisible();

  await he.goto('/officials/rating');
  await he.getByRole('button', { name: '结束 2022-07 评价' }).click();
  await he.getByRole('dialog').getByRole('button', { name: '结束评价' }).click();
  await expect(he.getByRole('heading', { level: 1, name: '7 月金牌秘书' })).toBeVisible();
  await expect(he.locator('.of-winner')).toContainText('冉静');
  await expect(section(he, '怎么算')).toContainText(/冉静（\d+ × [\d.]+ \+ \d+ × [\d.]+）÷ \d+ = [\d.]+/);
  await he.getByRole('button', { name: '复算' }).click();
  await expect(he.getByText('已复算，结果与公布的一致。')).toBeVisible();
});

test('a third party reads five services with one query', async () => {
  const { data, errors } = await ask<BankView>(await thirdPartyToken(), { query: FIVE_SERVICES }, { name: '信华新材料' });
  expect(errors).toBeUndefined();
  const [enterprise] = data!.enterprises.nodes;
  expect(enterprise!.agreements).toMatchObject([{ signedOn: '2022-04-26', investment: { currency: 'CNY' } }]);
  expect(Number(enterprise!.agreements[0]!.investment.amount)).toBe(640_000_000);
  const [project] = enterprise!.projects;
  expect(project).toMatchObject({ name: PROJECT, secretary: { name: '冉静' } });
  expect(project!.promotionTable.steps).toHaveLength(project!.promotionTable.total);
  expect(project!.secretary.scores).toContainEqual(expect.objectContaining({ period: '2022-07', gold: true }));
  const issue = enterprise!.issues.nodes.find(({ title }) => title === ISSUE);
  expect(issue).toMatchObject({ status: 'CONFIRMED' });
  expect(issue!.deliveries.length).toBeGreaterThan(0);
});

test("the leader's half-year figures are counted from rows that open", async ({ personOf }) => {
  const tian = await personOf('tian');
  await tian.goto('/officials');
  for (const [name, figure, rows] of [
    ['新开工项目', '11/ 20　55%', 11],
    ['投产项目', '19/ 20　95%', 19],
    ['协议开工率', '9/ 19　47%', 19],
    ['会办办结', '10/ 15　66.7%', 15],
  ] as const) {
    const cell = tian.locator('.gx-strip > div').filter({ hasText: name });
    await expect(cell.locator('.gx-figure')).toContainText(figure);
    await cell.getByRole('button').click();
    const drawer = tian.getByRole('dialog', { name });
    await expect(drawer.locator('tbody tr')).toHaveCount(rows);
    await drawer.getByRole('button', { name: /关闭|Close/ }).click();
    await expect(drawer).toBeHidden();
  }
});

async function versionOf(page: Page, id: string): Promise<number> {
  const { data } = await ask<{ issue: { version: number } }>(await tokenOf(page), documentOf('query EnterpriseIssuePage'), { id });
  return data!.issue.version;
}
