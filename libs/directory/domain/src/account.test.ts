import { Account } from './account.ts';

const account = () =>
  new Account({ id: 'a1', zoneId: 'dianjiang', login: 'luowei', kind: 'OFFICIAL', name: '罗薇', officialId: 'o1', enterpriseId: null });

test('an account is suspended once and reinstated once', () => {
  const one = account();
  expect(one.suspend('调离')).toMatchObject({ type: 'directory.account.suspended', accountId: 'a1', reason: '调离' });
  expect(() => one.suspend('调离')).toThrow(expect.objectContaining({ code: 'NO_CHANGE' }));
  expect(one.reinstate()).toMatchObject({ type: 'directory.account.reinstated', accountId: 'a1' });
  expect(() => one.reinstate()).toThrow(expect.objectContaining({ code: 'NO_CHANGE' }));
});
