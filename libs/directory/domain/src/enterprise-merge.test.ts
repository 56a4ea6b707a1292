import { Enterprise, EnterpriseMerge, type EnterpriseField } from './index.ts';

const NOW = new Date('2022-07-29T01:00:00Z');
const enterprise = (id: string, facts: Partial<Enterprise>) =>
  new Enterprise({ id, zoneId: 'dianjiang', uscc: null, name: id, registeredAt: NOW, ...facts });
const mergeOf = (survivor: Enterprise, merged: Enterprise, take: EnterpriseField[] = []) =>
  new EnterpriseMerge({ survivor, merged, take, reason: '同一家', by: '周以宁', now: NOW });

function mergedPair() {
  const survivor = enterprise('信华', { contactName: '向阳' });
  const merged = enterprise('信华新材料', { uscc: '91110000600037341L', contactName: '唐文海', industry: '新材料' });
  const merge = mergeOf(survivor, merged, ['name', 'industry']);
  merge.close(merged);
  merge.complete(survivor);
  merge.keepCode(merged);
  return { survivor, merged, merge };
}

test('the survivor takes what was chosen, and the code that it lacks', () => {
  const { survivor, merged } = mergedPair();
  expect(survivor).toMatchObject({ name: '信华新材料', industry: '新材料', contactName: '向阳', uscc: '91110000600037341L' });
  expect(merged).toMatchObject({ mergedInto: '信华', uscc: null });
});

test('undoing gives both back as they were, but keeps what was written since', () => {
  const { survivor, merged, merge } = mergedPair();
  survivor.change({ industry: '电池' });
  merge.reopen(survivor, merged, '周以宁', NOW);
  merge.giveBack(survivor);
  merge.restore(merged);
  expect(survivor).toMatchObject({ name: '信华', industry: '电池', uscc: null });
  expect(merged).toMatchObject({ name: '信华新材料', mergedInto: null, uscc: '91110000600037341L', industry: '新材料' });
});

test('what the other one does not say is not taken, so that nothing is emptied', () => {
  const survivor = enterprise('信华', { uscc: '91110000600037341L', industry: '新材料' });
  const merged = enterprise('信华新材料', {});
  const merge = mergeOf(survivor, merged, ['uscc', 'industry', 'name']);
  merge.close(merged);
  merge.complete(survivor);
  expect(merge.taken).toEqual(['name']);
  expect(survivor).toMatchObject({ name: '信华新材料', uscc: '91110000600037341L', industry: '新材料' });
});

test('a code that the survivor gives up stays with the other one, and comes back with it', () => {
  const [own, other] = ['91110000600037341L', '91110108551385082Q'];
  const survivor = enterprise('信华', { uscc: own });
  const merged = enterprise('信华新材料', { uscc: other });
  const merge = mergeOf(survivor, merged, ['uscc']);
  merge.close(merged);
  merge.complete(survivor);
  merge.keepCode(merged);
  expect([survivor.uscc, merged.uscc]).toEqual([other, own]);
  merge.reopen(survivor, merged, '周以宁', NOW);
  merge.giveBack(survivor);
  merge.restore(merged);
  expect([survivor.uscc, merged.uscc]).toEqual([own, other]);
});

test.each([
  ['itself', (one: Enterprise) => mergeOf(one, one), 'MERGE_ITSELF'],
  ['one that is another already', (one: Enterprise) => mergeOf(one, mergedPair().merged), 'MERGED_ALREADY'],
  ['into one that is another already', (one: Enterprise) => mergeOf(mergedPair().merged, one), 'MERGED_ALREADY'],
])('nothing is merged: %s', (_what, act, code) => {
  expect(() => act(enterprise('金粮', {}))).toThrow(expect.objectContaining({ code }));
});

test('merges are undone in the reverse order, once', () => {
  const { survivor, merged, merge } = mergedPair();
  const third = enterprise('第三家', {});
  const later = mergeOf(third, survivor);
  later.close(survivor);
  expect(() => merge.reopen(survivor, merged, '周以宁', NOW)).toThrow(expect.objectContaining({ code: 'MERGE_NOT_LAST' }));
  later.reopen(third, survivor, '周以宁', NOW);
  expect(() => later.reopen(third, survivor, '周以宁', NOW)).toThrow(expect.objectContaining({ code: 'NO_CHANGE' }));
});
