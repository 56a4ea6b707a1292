import { readTable } from '@gaoxin/registers';
import { csvOf } from '@gaoxin/spreadsheet';
import { as, download, openService, upload, usccOf, type TestService } from '@gaoxin/testkit';
import { createRecruitment } from '../create.ts';

interface Refused {
  errors: { code: string; path: string[] }[];
}
interface Run {
  id: string;
  version: number;
  status: string;
  appliedCount: number;
  rows: { nodes: { outcome: string; state: string; targetId: string | null; changes: object[]; faults: { column: string; message: string }[] }[] };
}
interface Lead {
  id: string;
  version: number;
  title: string;
  stage: string;
  enterprise: { id: string };
  mergedInto: { id: string } | null;
  plannedInvestment: { amount: string } | null;
  nextStep: { title: string } | null;
  timeline: { kind: string; note: string | null }[];
}

const LEAD = 'id version title stage enterprise { id } mergedInto { id } plannedInvestment { amount } nextStep { title } timeline { kind note }';
const RUN = 'id version status appliedCount rows(first: 100) { nodes { outcome state targetId changes { column from to } faults { column message } } }';
const HEADER = ['企业名称', '统一社会信用代码', '项目名称', '来源', '来源说明', '计划投资（万元）', '下一步', '下一步期限'];

let recruitment: TestService;
const recruiter = as('RECRUITER');
let key = 0;

beforeAll(async () => {
  recruitment = await openService(createRecruitment, { name: 'recruitment' });
  for (const number of [1, 2]) {
    await recruitment.hear('directory.enterprise.registered', { enterpriseId: `e${number}`, uscc: usccOf(number), name: `第${number}家`, shortName: `第${number}家` });
  }
});
afterAll(() => recruitment[Symbol.asyncDispose]());

async function ask<Data>(document: string, variables: object = {}): Promise<Data> {
  const { data, errors } = await recruitment.ask<Data>(recruiter, document, variables);
  expect(errors).toBeUndefined();
  return data!;
}
async function act<Payload>(mutation: string, selection: string, input: object): Promise<Payload & Refused> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { payload: ${mutation}(input: $input) { ${selection} errors { code path } } }`;
  const { payload } = await ask<{ payload: Payload & Refused }>(document, { input: { idempotencyKey: `k${(key += 1)}`, ...input } });
  await recruitment.settle();
  return payload;
}
const lead = async (id: string) => (await ask<{ lead: Lead }>(`{ lead(id: "${id}") { ${LEAD} } }`)).lead;
const register = async (enterpriseId: string, title: string) =>
  (await act<{ lead: Lead }>('registerLead', `lead { ${LEAD} }`, { enterpriseId, title, source: 'CHAIN' })).lead;
const run = async (id: string) => (await ask<{ leadImport: Run }>(`{ leadImport(id: "${id}") { ${RUN} } }`)).leadImport;

async function start(...rows: (string | null)[][]): Promise<Run> {
  const fileId = await upload(recruitment, recruiter, '线索.csv', new TextEncoder().encode(csvOf([HEADER, ...rows])));
  const { import: started } = await act<{ import: Run }>('startLeadImport', 'import { id }', { fileId });
  return run(started.id);
}
async function applied(...rows: (string | null)[][]): Promise<Run> {
  const { id, version } = await start(...rows);
  expect((await act('applyLeadImport', 'import { id }', { importId: id, version })).errors).toEqual([]);
  return run(id);
}

describe('leads from a file', () => {
  it('are known by their enterprise’s code and their title', async () => {
    const [one] = (await applied([null, usccOf(1), '光伏组件', '展会', '光伏展', '6,400', '面谈', '2022/8/1'])).rows.nodes;
    expect(await lead(one!.targetId!)).toMatchObject({ stage: 'CLUE', enterprise: { id: 'e1' }, plannedInvestment: { amount: '64000000' }, nextStep: { title: '面谈' }, timeline: [{ kind: 'IMPORTED' }] });
    const again = await start([null, usccOf(1), '光伏组件', '主动上门', null, '6400', null, null], [null, usccOf(2), '光伏组件', '展会', '光伏展', null, null, null]);
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
    expect((await start(row)).rows.nodes).toMatchObject([{ outcome: 'REJECTED', faults: [{ column, message }] }]);
  });

  it('meet the zone’s gates as those that are registered by hand', async () => {
    const rules = { version: 0, formalContactsPerYear: 10, feasibilityForNegotiation: 2, dueDiligenceForSigning: true, dueDiligenceItems: ['涉诉情况'] };
    const change = `mutation ($input: ChangeRecruitmentRulesInput!) { changeRecruitmentRules(input: $input) { rules { version } errors { code } } }`;
    const { data } = await recruitment.ask<{ changeRecruitmentRules: object }>(as('ZONE_ADMIN'), change, { input: { idempotencyKey: 'gates', ...rules } });
    expect(data!.changeRecruitmentRules).toEqual({ rules: { version: 1 }, errors: [] });
    const [one] = (await applied([null, usccOf(1), '导入的线索', '展会', '光伏展', '100', '面谈', '2022-08-01'])).rows.nodes;
    const { lead: gated } = await ask<{ lead: object }>(`{ lead(id: "${one!.targetId}") { missing dueDiligence { asked cleared } } }`);
    expect(gated).toEqual({ missing: ['EARLY_FEASIBILITY'], dueDiligence: { asked: true, cleared: false } });
  });

  it('go again when the import is undone, unless somebody worked on them', async () => {
    const done = await applied([null, usccOf(2), '会撤销', '展会', '光伏展', '100', null, null], [null, usccOf(2), '有人跟进', '展会', '光伏展', null, null, null]);
    const [gone, kept] = done.rows.nodes.map(({ targetId }) => targetId!);
    const { version } = await lead(kept!);
    await act('planNextStep', 'lead { id }', { leadId: kept, version, title: '回访', dueOn: '2022-08-01' });
    await act('undoLeadImport', 'import { id }', { importId: done.id, version: done.version });
    expect((await run(done.id)).rows.nodes.map(({ state }) => state)).toEqual(['UNDONE', 'KEPT']);
    expect([await lead(gone!), (await lead(kept!)).title]).toEqual([null, '有人跟进']);
  });

  it('go out as Excel with the enterprise’s code, and come in again without a change', async () => {
    await applied([null, usccOf(1), '=1+1 工厂', '展会', '光伏展', '250.5', '面谈', '2022-08-01']);
    const { file } = await act<{ file: { id: string; name: string } }>('exportLeads', 'file { id name }', { filter: { search: '=1+1' } });
    expect(file.name).toBe('招商线索-2022-07-29.xlsx');
    const content = await download(recruitment, recruiter, file.id);
    const rows = (await readTable(content, 10)).map(({ cells }) => cells);
    expect(rows[0]).toEqual(['招商线索　截至 2022-07-29　条件：名称含"=1+1"']);
    expect(rows[2]).toEqual(['第1家', usccOf(1), '=1+1 工厂', '展会', '光伏展', null, '250.5', null, '面谈', '2022-08-01', null, '线索', '2022-07-29']);
    const fileId = await upload(recruitment, recruiter, file.name, content);
    const { import: again } = await act<{ import: Run }>('startLeadImport', 'import { id }', { fileId });
    expect((await run(again.id)).rows.nodes).toMatchObject([{ outcome: 'UNCHANGED' }]);
  });
});

describe('leads that are one', () => {
  const pairs = async () => (await ask<{ leadDuplicates: { nodes: { id: string; version: number; score: number; left: { id: string }; right: { id: string } }[] } }>('{ leadDuplicates { nodes { id version score left { id } right { id } } } }')).leadDuplicates.nodes;
  const pairOf = async (...ids: string[]) => (await pairs()).find(({ left, right }) => [left.id, right.id].sort().join() === [...ids].sort().join());

  it('are shown at the registration and proposed afterwards, of the same enterprise only', async () => {
    const one = await register('e1', '新能源电池壳体生产基地项目');
    const other = await register('e2', '新能源电池壳体生产基地项目');
    const { similarLeads } = await ask<{ similarLeads: object[] }>(`{ similarLeads(enterpriseId: "e1", title: "新能源电池壳体基地") { lead { id } score } }`);
    expect(similarLeads).toMatchObject([{ lead: { id: one.id } }]);
    const twin = await register('e1', '新能源电池壳体生产基地');
    expect((await pairOf(one.id, twin.id))!.score).toBeGreaterThan(60);
    expect(await pairOf(one.id, other.id)).toBeUndefined();
  });

  it('become one with both timelines, and two again exactly as they were', async () => {
    const survivor = await register('e2', '精密铸造一期');
    const merged = await register('e2', '精密铸造');
    const pair = (await pairOf(survivor.id, merged.id))!;
    const input = { survivorId: survivor.id, survivorVersion: survivor.version, mergedId: merged.id, mergedVersion: merged.version, reason: '同一个项目报了两次' };
    const { merge } = await act<{ merge: { id: string; version: number } }>('mergeLeads', 'merge { id version }', input);
    expect((await lead(survivor.id)).timeline.map(({ kind }) => kind).sort()).toEqual(['MERGED', 'REGISTERED', 'REGISTERED']);
    expect(await lead(merged.id)).toMatchObject({ stage: 'DROPPED', mergedInto: { id: survivor.id }, timeline: [{ kind: 'MERGED', note: '精密铸造一期；同一个项目报了两次' }] });
    expect(await pairOf(survivor.id, merged.id)).toBeUndefined();

    expect((await act('undoLeadMerge', 'merge { id }', { mergeId: merge.id, version: merge.version })).errors).toEqual([]);
    expect((await lead(survivor.id)).timeline.map(({ kind }) => kind).sort()).toEqual(['MERGED', 'REGISTERED', 'UNMERGED']);
    expect(await lead(merged.id)).toMatchObject({ stage: 'CLUE', mergedInto: null });
    expect(await pairOf(survivor.id, merged.id)).toMatchObject({ id: pair.id, score: pair.score });
  });

  it('are not merged across enterprises, nor with themselves', async () => {
    const [one, other] = [await register('e1', '甲项目'), await register('e2', '乙项目')];
    const merge = (survivor: Lead, merged: Lead) => act('mergeLeads', 'merge { id }', { survivorId: survivor.id, survivorVersion: survivor.version, mergedId: merged.id, mergedVersion: merged.version, reason: '试' });
    expect((await merge(one, other)).errors).toMatchObject([{ code: 'MERGE_OTHER_ENTERPRISE', path: ['mergedId'] }]);
    expect((await merge(one, one)).errors).toMatchObject([{ code: 'MERGE_ITSELF', path: ['mergedId'] }]);
  });

  it('are not proposed again once a person said that they are two', async () => {
    const [one, other] = [await register('e1', '高纯石英砂加工'), await register('e1', '高纯石英砂加工二线')];
    const pair = (await pairOf(one.id, other.id))!;
    await act('dismissLeadDuplicate', 'duplicate { status }', { duplicateId: pair.id, version: pair.version, reason: '两条线' });
    expect(await pairOf(one.id, other.id)).toBeUndefined();
  });
});

test('leads follow their enterprise into another one, under its name, and come back', async () => {
  for (const id of ['from', 'into']) await recruitment.hear('directory.enterprise.registered', { enterpriseId: id, uscc: null, name: `叫${id}`, shortName: id });
  const [moved, own] = [await register('from', '跟着走'), await register('into', '本来就在')];
  const names = async () => (await ask<{ leads: { nodes: { title: string; enterprise: { id: string } }[] } }>('{ leads(filter: { search: "叫" }) { nodes { title enterprise { id } } } }')).leads.nodes.map((one) => `${one.title} ${one.enterprise.id}`).sort();
  await recruitment.hear('directory.enterprise.merged', { mergeId: 'm1', from: 'from', into: 'into' });
  expect(await names()).toEqual(['本来就在 into', '跟着走 into']);
  await recruitment.hear('directory.enterprise.unmerged', { mergeId: 'm1', from: 'from', into: 'into' });
  expect([(await lead(moved.id)).enterprise.id, (await lead(own.id)).enterprise.id]).toEqual(['from', 'into']);
});
