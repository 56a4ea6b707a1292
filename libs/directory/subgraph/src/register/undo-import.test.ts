import { usccOf } from '@gaoxin/testkit';
import { csv, openImports, recruiter, type Imports } from './enterprise-import.fixture.ts';

let the: Imports;
beforeAll(async () => {
  the = await openImports();
});
afterAll(() => the[Symbol.asyncDispose]());

describe('undoing an import', () => {
  it('takes back what was not changed since, and keeps the rest with the reason', async () => {
    const [fresh, changed, later, used] = [usccOf(60), usccOf(61), usccOf(62), usccOf(63)];
    await the.applied(csv([changed, '原名有限公司', '电池', null], [later, '还会再改有限公司', '电池', null]));
    const run = await the.applied(csv([fresh, '新来有限公司', null, null], [changed, '改名有限公司', '光伏', null], [later, '还会再改有限公司', '光伏', null], [used, '有账号有限公司', null, null]));
    await the.applied(csv([later, '还会再改有限公司', '氢能', null]));
    const { id } = (await the.known(used))!;
    await the.owner((client) => client.query(`insert into account (id, zone_id, login, kind, name, enterprise_id) values ('a-used', 'dianjiang', 'used', 'ENTERPRISE', '甲', $1)`, [id]));
    expect(run.viewerCan).toEqual(['UNDO']);
    await the.act('undo', run);
    await the.directory.directory.settle();
    const undone = await the.read(run.id);
    expect(undone).toMatchObject({ status: 'UNDONE', undoneCount: 2, keptCount: 2, viewerCan: [] });
    expect(undone.rows.nodes.map(({ state }) => state)).toEqual(['UNDONE', 'UNDONE', 'KEPT', 'KEPT']);
    expect([await the.known(fresh), (await the.known(changed))!.name, (await the.known(later))!.industry]).toEqual([null, '原名有限公司', '氢能']);

    await the.applied(csv([fresh, '又来了有限公司', null, null]));
    expect((await the.known(fresh))!.name).toBe('又来了有限公司');
  });

  it('leaves the code free: the enterprise can be registered by hand, and is not proposed meanwhile', async () => {
    const code = usccOf(65);
    const run = await the.applied(csv([code, '撤销后登记有限公司', '电池', '023-9']));
    const { id } = (await the.known(code))!;
    await the.act('undo', run);
    await the.directory.directory.settle();
    const similar = () => the.directory.read<{ similarEnterprises: object[] }>(recruiter, `{ similarEnterprises(name: "别的名字", uscc: "${code}") { reason enterprise { id } } }`);
    expect(await similar()).toEqual({ similarEnterprises: [] });
    const { enterprise, errors } = await the.directory.act<{ enterprise: object }>(recruiter, 'registerEnterprise', 'enterprise { id name industry contactPhone }', { uscc: code, name: '亲手登记有限公司' });
    expect([errors, enterprise]).toEqual([[], { id, name: '亲手登记有限公司', industry: null, contactPhone: null }]);
    expect(await similar()).toEqual({ similarEnterprises: [{ reason: 'SAME_USCC', enterprise: { id } }] });
  });

  it('keeps what another service says is in use, and says so at its row', async () => {
    const [used, free] = [usccOf(66), usccOf(67)];
    const run = await the.applied(csv([used, '已有线索有限公司', null, null], [free, '没有线索有限公司', null, null]));
    const { id } = (await the.known(used))!;
    await the.act('undo', run);
    await the.directory.directory.settle();
    await the.directory.directory.hear('recruitment.enterprise.in_use', { enterpriseId: id });
    await the.directory.directory.hear('construction.enterprise.in_use', { enterpriseId: id });
    expect([(await the.known(used))?.id, await the.known(free)]).toEqual([id, null]);
    const { undoneCount, keptCount, rows } = await the.read(run.id);
    expect([undoneCount, keptCount]).toEqual([1, 1]);
    expect(rows.nodes.map(({ state, faults }) => [state, faults[0]?.message])).toEqual([['KEPT', '导入后已有业务往来，保留。'], ['UNDONE', undefined]]);
  });
});
