import { createDirectory } from '@gaoxin/directory-subgraph';
import { createRecruitment } from '@gaoxin/recruitment-subgraph';
import { csvOf } from '@gaoxin/spreadsheet';
import { Client } from 'pg';
import { as, openService, testClock, upload, usccOf, type TestService } from './index.ts';

interface Run {
  id: string;
  version: number;
  rows: { nodes: { title: string; state: string; targetId: string }[] };
}

/** Two services on one bus, as in the embedded run. */
describe('an import of enterprises that is taken back', () => {
  const recruiter = as('RECRUITER');
  let directory: TestService;
  let recruitment: TestService;
  let key = 0;

  beforeAll(async () => {
    const clock = testClock();
    directory = await openService(createDirectory, { name: 'directory', clock });
    recruitment = await openService(createRecruitment, { name: 'recruitment', clock, bus: directory.bus });
    const owner = new Client({ connectionString: directory.service.database.ownerUrl });
    await owner.connect();
    await owner.query(`insert into zone (id, zone_id, name_zh, name_en, brand_zh, brand_en) values ('dianjiang', 'dianjiang', '垫江', 'Dianjiang', '垫小二', 'At your side')`);
    await owner.end();
  });
  afterAll(async () => {
    await recruitment[Symbol.asyncDispose]();
    await directory[Symbol.asyncDispose]();
  });

  const settle = async () => {
    // A fact of one may make a fact of the other.
    for (let round = 0; round < 3; round += 1) for (const service of [directory, recruitment]) await service.settle();
  };
  const act = async <Payload>(service: TestService, mutation: string, selection: string, input: object): Promise<Payload> => {
    const document = `mutation ($input: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!) { payload: ${mutation}(input: $input) { ${selection} errors { code path } } }`;
    const { data, errors } = await service.ask<{ payload: Payload & { errors: object[] } }>(recruiter, document, { input: { idempotencyKey: `k${(key += 1)}`, ...input } });
    expect([errors, data?.payload.errors]).toEqual([undefined, []]);
    await settle();
    return data!.payload;
  };
  const read = async (id: string) =>
    (await directory.ask<{ run: Run }>(recruiter, 'query ($id: ID!) { run: enterpriseImport(id: $id) { id version rows(first: 10) { nodes { title state targetId } } } }', { id })).data!.run;
  const names = async () => (await directory.ask<{ enterprises: { nodes: { name: string }[] } }>(recruiter, '{ enterprises { nodes { name } } }')).data!.enterprises.nodes.map(({ name }) => name);

  it('leaves those that a lead belongs to or came from, in the list and for the next lead', async () => {
    const rows = ['已有线索有限公司', '引荐过的有限公司', '没用过的有限公司'].map((name, index) => [usccOf(index + 1), name]);
    const fileId = await upload(directory, recruiter, '企业.csv', new TextEncoder().encode(csvOf([['统一社会信用代码', '企业名称'], ...rows])));
    const { import: started } = await act<{ import: Run }>(directory, 'startEnterpriseImport', 'import { id }', { fileId });
    const ready = await read(started.id);
    await act(directory, 'applyEnterpriseImport', 'import { id }', { importId: ready.id, version: ready.version });
    const applied = await read(ready.id);
    const [used, referrer] = applied.rows.nodes.map(({ targetId }) => targetId);
    await act(recruitment, 'registerLead', 'lead { id }', { enterpriseId: used, title: '光伏组件', source: 'REFERRAL', sourceEnterpriseId: referrer });

    await act(directory, 'undoEnterpriseImport', 'import { id }', { importId: applied.id, version: applied.version });
    expect((await read(applied.id)).rows.nodes.map(({ title, state }) => [title, state])).toEqual([['已有线索有限公司', 'KEPT'], ['引荐过的有限公司', 'KEPT'], ['没用过的有限公司', 'UNDONE']]);
    expect((await names()).sort()).toEqual(['已有线索有限公司', '引荐过的有限公司']);
    await act(recruitment, 'registerLead', 'lead { id }', { enterpriseId: used, title: '第二条线索', source: 'WALK_IN' });
  });
});
