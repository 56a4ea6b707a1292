import { readTable } from '@gaoxin/registers';
import { as, download, usccOf } from '@gaoxin/testkit';
import { openRegister, recruiter, type Register } from './register.fixture.ts';

const HEADER = ['企业名称', '统一社会信用代码', '项目名称', '来源', '来源说明', '计划投资（万元）', '下一步', '下一步期限'];

let the: Register;
beforeAll(async () => {
  the = await openRegister();
});
afterAll(() => the[Symbol.asyncDispose]());

describe('leads from a file', () => {
  it('are known by their enterprise’s code and their title', async () => {
    const [one] = (await the.applied(HEADER, [null, usccOf(1), '光伏组件', '展会', '光伏展', '6,400', '面谈', '2022/8/1'])).rows.nodes;
    expect(await the.lead(one!.targetId!)).toMatchObject({ stage: 'CLUE', enterprise: { id: 'e1' }, plannedInvestment: { amount: '64000000' }, nextStep: { title: '面谈' }, timeline: [{ kind: 'IMPORTED' }] });
    const again = await the.start(HEADER, [null, usccOf(1), '光伏组件', '主动上门', null, '6400', null, null], [null, usccOf(2), '光伏组件', '展会', '光伏展', null, null, null]);
    expect(again.rows.nodes).toMatchObject([{ outcome: 'CHANGED', targetId: one!.targetId, changes: [{ column: '来源', from: '展会', to: '主动上门' }] }, { outcome: 'NEW' }]);
  });

  it.each([
    [[null, usccOf(9), '没有的企业', '展会', '光伏展', null, null, null], '企业统一社会信用代码', '本区没有这家企业，先导入或登记企业。'],
    [[null, usccOf(1), '来源不对', '抖音', null, null, null, null], '来源', '格式不对，应为其中之一：产业链招商、以商招商、展会、现有企业增资、主动上门、信息线索。'],
    [[null, usccOf(1), '哪个展会', '展会', null, null, null, null], '来源说明', '这里要填。'],
    [[null, usccOf(1), '谁引荐', '以商招商', null, null, null, null], '引荐企业信用代码', '这里要填。'],
    [[null, usccOf(1), '金额不对', '展会', '光伏展', '约六千', null, null], '计划投资（万元）', '格式不对，应为大于 0 的数字，单位万元。'],
    [[null, usccOf(1), '只有期限', '展会', '光伏展', null, null, '2022-08-01'], '下一步', '这里要填。'],
    [[null, usccOf(1), '期限已过', '展会', '光伏展', null, '面谈', '2022-07-28'], '下一步期限', '日期已过，今天是 2022-07-29。'],
  ])('%j is rejected at its place', async (row, column, message) => {
    expect((await the.start(HEADER, row)).rows.nodes).toMatchObject([{ outcome: 'REJECTED', faults: [{ column, message }] }]);
  });

  it('meet the zone’s gates as those that are registered by hand', async () => {
    const rules = { version: 0, formalContactsPerYear: 10, feasibilityForNegotiation: 2, dueDiligenceForSigning: true, dueDiligenceItems: ['涉诉情况'] };
    const change = `mutation ($input: ChangeRecruitmentRulesInput!) { changeRecruitmentRules(input: $input) { rules { version } errors { code } } }`;
    const { data } = await the.recruitment.ask<{ changeRecruitmentRules: object }>(as('ZONE_ADMIN'), change, { input: { idempotencyKey: 'gates', ...rules } });
    expect(data!.changeRecruitmentRules).toEqual({ rules: { version: 1 }, errors: [] });
    const [one] = (await the.applied(HEADER, [null, usccOf(1), '导入的线索', '展会', '光伏展', '100', '面谈', '2022-08-01'])).rows.nodes;
    const { lead: gated } = await the.ask<{ lead: object }>(`{ lead(id: "${one!.targetId}") { missing dueDiligence { asked cleared } } }`);
    expect(gated).toEqual({ missing: ['EARLY_FEASIBILITY'], dueDiligence: { asked: true, cleared: false } });
  });

  it('go again when the import is undone, unless somebody worked on them', async () => {
    const arrived = async () =>
      (await the.ask<{ leadBoard: { pipelineStage: { id: string }; conversion: { arrived: number } }[] }>('{ leadBoard { pipelineStage { id } conversion { arrived } } }')).leadBoard.find(({ pipelineStage }) => pipelineStage.id === 'dianjiang-clue')!.conversion.arrived;
    const before = await arrived();
    const done = await the.applied(HEADER, [null, usccOf(2), '会撤销', '展会', '光伏展', '100', null, null], [null, usccOf(2), '有人跟进', '展会', '光伏展', null, null, null]);
    const [gone, kept] = done.rows.nodes.map(({ targetId }) => targetId!);
    const { version } = await the.lead(kept!);
    await the.act('planNextStep', 'lead { id }', { leadId: kept, version, title: '回访', dueOn: '2022-08-01' });
    expect((await arrived()) - before).toBe(2);
    await the.act('undoLeadImport', 'import { id }', { importId: done.id, version: done.version });
    // What was taken back never came in.
    expect((await arrived()) - before).toBe(1);
    expect((await the.run(done.id)).rows.nodes.map(({ state }) => state)).toEqual(['UNDONE', 'KEPT']);
    expect([await the.lead(gone!), (await the.lead(kept!)).title]).toEqual([null, '有人跟进']);
  });

  it('go out as Excel with the enterprise’s code, and come in again without a change', async () => {
    await the.applied(HEADER, [null, usccOf(1), '=1+1 工厂', '展会', '光伏展', '250.5', '面谈', '2022-08-01']);
    const rows = await exported({ search: '=1+1' });
    expect(rows[0]).toEqual(['招商线索　截至 2022-07-29　条件：名称含"=1+1"']);
    expect(said(rows)).toEqual([{
      企业名称: '第1家', 企业统一社会信用代码: usccOf(1), 项目名称: '=1+1 工厂', 来源: '展会', 来源说明: '光伏展', '计划投资（万元）': '250.5', 币种: '人民币', 流程: '标准流程',
      下一步: '面谈', 下一步期限: '2022-08-01', 阶段: '线索', 登记日期: '2022-07-29',
    }]);
    expect(await again()).toEqual(['UNCHANGED']);
  });

  it('say everything that a cell can say, also of an enterprise without a code, and come in again without a change', async () => {
    await officials();
    await the.recruitment.hear('directory.enterprise.registered', { enterpriseId: 'planned', uscc: null, name: '拟设光电公司', shortName: '光电' });
    const whole = ['企业名称', '信用代码', '项目名称', '来源', '引荐企业信用代码', '所属集团', '计划投资', '币种', '用地', '产能', '产业专班', '流程', '负责人'];
    const run = await the.applied(whole, ['拟设光电公司', null, '光电园', '以商招商', usccOf(2), '光电集团', '1,200.00005', '美元', '86.5', '光伏组件 5 GW；电池片 ≥ 3万件', '光伏专班', '标准流程', '罗薇']);
    const { lead } = await the.ask<{ lead: object }>(`{ lead(id: "${run.rows.nodes[0]!.targetId}") { parentGroup plannedInvestment { amount currency } landMu sourceEnterprise { id } owner { id } industryTeam capacities { product quantity { value unit bound } } } }`);
    expect(lead).toMatchObject({
      parentGroup: '光电集团', plannedInvestment: { amount: '12000000.5', currency: 'USD' }, landMu: '86.5', sourceEnterprise: { id: 'e2' }, owner: { id: 'luowei' }, industryTeam: '光伏专班',
      capacities: [{ product: '光伏组件', quantity: { value: '5', unit: 'GIGAWATT', bound: 'EXACT' } }, { product: '电池片', quantity: { value: '30000', unit: 'PIECE', bound: 'AT_LEAST' } }],
    });
    expect(said(await exported({ search: '光电园' }))).toMatchObject([{ 企业名称: '拟设光电公司', 币种: '美元', 产能: '光伏组件 5 吉瓦；电池片 不少于 30000 件', 负责人: '罗薇', 引荐企业信用代码: usccOf(2) }]);
    expect(await again()).toEqual(['UNCHANGED']);
    const back = await the.start(['企业名称', '信用代码', '项目名称', '来源', '引荐企业信用代码'], ['拟设光电公司', null, '光电园', '以商招商', usccOf(1)]);
    expect(back.rows.nodes).toMatchObject([{ outcome: 'CHANGED', changes: [{ column: '引荐企业信用代码', from: usccOf(2), to: usccOf(1) }] }]);
  });

  it('of an enterprise that was merged are its heir’s, by either code', async () => {
    const facts = (enterpriseId: string, uscc: string) => ({ enterpriseId, uscc, name: `合并${enterpriseId}`, shortName: enterpriseId });
    await the.recruitment.hear('directory.enterprise.registered', facts('heir', usccOf(31)));
    await the.recruitment.hear('directory.enterprise.registered', facts('old', usccOf(32)));
    await the.recruitment.hear('directory.enterprise.merged', { mergeId: 'codes', from: 'old', into: 'heir' });
    // The heir took the other's code, which kept the heir's own.
    await the.recruitment.hear('directory.enterprise.changed', facts('heir', usccOf(32)));
    await the.recruitment.hear('directory.enterprise.changed', facts('old', usccOf(31)));
    const { rows } = await the.applied(['信用代码', '项目名称', '来源'], [usccOf(31), '旧代码的线索', '主动上门'], [usccOf(32), '新代码的线索', '主动上门']);
    expect(await Promise.all(rows.nodes.map(async ({ targetId }) => (await the.lead(targetId!)).enterprise.id))).toEqual(['heir', 'heir']);
  });

  it('that became a referral by an import are none again when it is undone', async () => {
    const { id } = await the.register('e1', '先自己来的', { source: 'WALK_IN' });
    const source = async () => (await the.ask<{ lead: object }>(`{ lead(id: "${id}") { source sourceEnterprise { id } } }`)).lead;
    const done = await the.applied(['信用代码', '项目名称', '来源', '引荐企业信用代码'], [usccOf(1), '先自己来的', '以商招商', usccOf(2)]);
    expect(await source()).toEqual({ source: 'REFERRAL', sourceEnterprise: { id: 'e2' } });
    await the.act('undoLeadImport', 'import { id }', { importId: done.id, version: done.version });
    expect(await source()).toEqual({ source: 'WALK_IN', sourceEnterprise: null });
  });

  it.each([
    [['没听说过', null, '谁家的', '主动上门', null, null, null], '企业名称', '本区没有这家企业，先导入或登记企业。'],
    [[null, null, '没说谁家', '主动上门', null, null, null], '企业统一社会信用代码', '这里要填。'],
    [['重名公司', null, '重名', '主动上门', null, null, null], '企业名称', '不止一家企业叫这个名字，填信用代码。'],
    [['第1家', null, '没这人', '主动上门', null, '张三', null], '负责人', '本区没有这位工作人员，填姓名或登录名。'],
    [['第1家', null, '同名', '主动上门', null, '高远', null], '负责人', '有重名，填登录名。'],
    [['第1家', null, '没流程', '主动上门', null, null, '外资流程'], '流程', '没有这个流程，按流程设置里的名称填。'],
    [['第1家', null, '已在手上', '主动上门', null, '罗薇', null], '负责人', '已有线索的负责人不随导入改变，在线索页移交。'],
    [['第1家', null, '产能不清', '主动上门', '很多', null, null], '产能', '格式不对，应为产品、数字、单位，如 光伏组件 5 吉瓦；电池片 不少于 3 吉瓦。'],
  ])('%j is rejected', async (row, column, message) => {
    await officials();
    for (const enterpriseId of ['same1', 'same2']) await the.recruitment.hear('directory.enterprise.registered', { enterpriseId, uscc: null, name: '重名公司', shortName: '重名' });
    await the.register('e1', '已在手上');
    const run = await the.start(['企业名称', '信用代码', '项目名称', '来源', '产能', '负责人', '流程'], row);
    expect(run.rows.nodes).toMatchObject([{ outcome: 'REJECTED', faults: [{ column, message }] }]);
  });

  it('are refused as a whole when the header is wrong, with everything that is wrong with it', async () => {
    expect(await the.start(['企业', '信用代码', '项目名字', '来源', '来源', '心情'], ['甲', usccOf(1), '乙', '展会', '展会', '好'])).toMatchObject({
      status: 'FAILED',
      fault: { code: 'IMPORT_HEADER', message: '缺列：项目名称。不认识的列"企业"，是不是"企业名称"？不认识的列"项目名字"，是不是"项目名称"？不认识的列"心情"，删去后再传。重复的列：来源。' },
    });
  });
});

let file: { name: string; content: Uint8Array };
async function exported(filter: object): Promise<(string | null)[][]> {
  const { file: written } = await the.act<{ file: { id: string; name: string } }>('exportLeads', 'file { id name }', { filter });
  expect(written.name).toBe('招商线索-2022-07-29.xlsx');
  file = { name: written.name, content: await download(the.recruitment, recruiter, written.id) };
  return (await readTable(file.content, 10)).map(({ cells }) => cells);
}
/** The file that was exported last, imported. */
const again = async () => (await the.startFile(file.name, file.content)).rows.nodes.map(({ outcome }) => outcome);
/** Rows of a file by their header, empty cells left out. */
const said = ([, header, ...rows]: (string | null)[][]) => rows.map((row) => Object.fromEntries(row.flatMap((cell, place) => (cell === null ? [] : [[header![place], cell]]))));
async function officials(): Promise<void> {
  const names = { luowei: '罗薇', gao1: '高远', gao2: '高远' };
  for (const [officialId, name] of Object.entries(names)) await the.recruitment.hear('directory.official.appointed', { officialId, name, login: officialId, roles: ['RECRUITER'] });
}
