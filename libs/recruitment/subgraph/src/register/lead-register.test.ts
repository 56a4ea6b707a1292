import { openRegister, type Lead, type Register } from './register.fixture.ts';

let the: Register;
beforeAll(async () => {
  the = await openRegister();
});
afterAll(() => the[Symbol.asyncDispose]());

describe('leads that are one', () => {
  const pairs = async () => (await the.ask<{ leadDuplicates: { nodes: { id: string; version: number; score: number; left: { id: string }; right: { id: string } }[] } }>('{ leadDuplicates { nodes { id version score left { id } right { id } } } }')).leadDuplicates.nodes;
  const pairOf = async (...ids: string[]) => (await pairs()).find(({ left, right }) => [left.id, right.id].sort().join() === [...ids].sort().join());

  it('are shown at the registration and proposed afterwards, of the same enterprise only', async () => {
    const one = await the.register('e1', '新能源电池壳体生产基地项目');
    const other = await the.register('e2', '新能源电池壳体生产基地项目');
    const { similarLeads } = await the.ask<{ similarLeads: object[] }>(`{ similarLeads(enterpriseId: "e1", title: "新能源电池壳体基地") { lead { id } score } }`);
    expect(similarLeads).toMatchObject([{ lead: { id: one.id } }]);
    const twin = await the.register('e1', '新能源电池壳体生产基地');
    expect((await pairOf(one.id, twin.id))!.score).toBeGreaterThan(60);
    expect(await pairOf(one.id, other.id)).toBeUndefined();
  });

  it('become one with both timelines, and two again exactly as they were', async () => {
    const survivor = await the.register('e2', '精密铸造一期');
    const merged = await the.register('e2', '精密铸造');
    const pair = (await pairOf(survivor.id, merged.id))!;
    const input = { survivorId: survivor.id, survivorVersion: survivor.version, mergedId: merged.id, mergedVersion: merged.version, reason: '同一个项目报了两次' };
    const { merge } = await the.act<{ merge: { id: string; version: number } }>('mergeLeads', 'merge { id version }', input);
    expect((await the.lead(survivor.id)).timeline.map(({ kind }) => kind).sort()).toEqual(['MERGED', 'REGISTERED', 'REGISTERED']);
    expect(await the.lead(merged.id)).toMatchObject({ stage: 'DROPPED', mergedInto: { id: survivor.id }, timeline: [{ kind: 'MERGED', note: '精密铸造一期；同一个项目报了两次' }, { kind: 'REGISTERED' }] });
    expect(await pairOf(survivor.id, merged.id)).toBeUndefined();

    expect((await the.act('undoLeadMerge', 'merge { id }', { mergeId: merge.id, version: merge.version })).errors).toEqual([]);
    expect((await the.lead(survivor.id)).timeline.map(({ kind }) => kind).sort()).toEqual(['MERGED', 'REGISTERED', 'UNMERGED']);
    expect(await the.lead(merged.id)).toMatchObject({ stage: 'CLUE', mergedInto: null });
    expect(await pairOf(survivor.id, merged.id)).toMatchObject({ id: pair.id, score: pair.score });
  });

  it('are not merged across enterprises, nor with themselves', async () => {
    const [one, other] = [await the.register('e1', '甲项目'), await the.register('e2', '乙项目')];
    const merge = (survivor: Lead, merged: Lead) => the.act('mergeLeads', 'merge { id }', { survivorId: survivor.id, survivorVersion: survivor.version, mergedId: merged.id, mergedVersion: merged.version, reason: '试' });
    expect((await merge(one, other)).errors).toMatchObject([{ code: 'MERGE_OTHER_ENTERPRISE', path: ['mergedId'] }]);
    expect((await merge(one, one)).errors).toMatchObject([{ code: 'MERGE_ITSELF', path: ['mergedId'] }]);
  });

  it('are not proposed again once a person said that they are two', async () => {
    const [one, other] = [await the.register('e1', '高纯石英砂加工'), await the.register('e1', '高纯石英砂加工二线')];
    const pair = (await pairOf(one.id, other.id))!;
    await the.act('dismissLeadDuplicate', 'duplicate { status }', { duplicateId: pair.id, version: pair.version, reason: '两条线' });
    expect(await pairOf(one.id, other.id)).toBeUndefined();
  });
});

test('leads follow their enterprise into another one, under its name, and come back', async () => {
  for (const [id, name] of [['from', '先前名下'], ['into', '后来名下']]) await the.recruitment.hear('directory.enterprise.registered', { enterpriseId: id!, uscc: null, name, shortName: name });
  const [moved, own] = [await the.register('from', '跟着走'), await the.register('into', '本来就在')];
  const named = async (search: string) =>
    (await the.ask<{ leads: { nodes: { title: string; enterprise: { id: string } }[] } }>('query ($search: String) { leads(filter: { search: $search }) { nodes { title enterprise { id } } } }', { search })).leads.nodes.map((one) => `${one.title} ${one.enterprise.id}`).sort();
  await the.recruitment.hear('directory.enterprise.merged', { mergeId: 'm1', from: 'from', into: 'into' });
  expect([await named('后来名下'), await named('先前名下')]).toEqual([['本来就在 into', '跟着走 into'], []]);
  await the.recruitment.hear('directory.enterprise.unmerged', { mergeId: 'm1', from: 'from', into: 'into' });
  expect([await named('后来名下'), await named('先前名下')]).toEqual([['本来就在 into'], ['跟着走 from']]);
  expect([(await the.lead(moved.id)).enterprise.id, (await the.lead(own.id)).enterprise.id]).toEqual(['from', 'into']);
});
