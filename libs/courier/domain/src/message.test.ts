import { Delivery } from './delivery.ts';
import { Message, reaches, type Recipient } from './message.ts';

const NOW = new Date('2022-07-29T01:00:00Z');
const messageTo = (to: Recipient) =>
  new Message({ to, zh: '', en: '', subjectKind: 'EnterpriseIssue', subjectId: 'i1', enterpriseId: 'xinhua' }, 'dianjiang', NOW);

const ran = { official: 'ran', enterprise: null, roles: ['SECRETARY'] };
const tang = { official: null, enterprise: 'xinhua', roles: ['ENTERPRISE_REPRESENTATIVE'] };

describe('a message', () => {
  it.each([
    ['an official', { kind: 'OFFICIAL', id: 'ran' }, true, false],
    ['another official', { kind: 'OFFICIAL', id: 'li' }, false, false],
    ['a role', { kind: 'ROLE', id: 'SECRETARY' }, true, false],
    ['an enterprise', { kind: 'ENTERPRISE', id: 'xinhua' }, false, true],
    ['an enterprise with the id of an official', { kind: 'ENTERPRISE', id: 'ran' }, false, false],
  ] as const)('to %s reaches those it is addressed to', (_name, to, official, enterprise) => {
    expect([reaches(messageTo(to), ran), reaches(messageTo(to), tang)]).toEqual([official, enterprise]);
  });
});

describe('a delivery', () => {
  it('keeps the moment at which it was first read', () => {
    const delivery = new Delivery(messageTo({ kind: 'ROLE', id: 'PROJECT_OFFICER' }), 'xinhua');
    expect(delivery).toMatchObject({ audience: 'OFFICIALS', issueId: 'i1', readAt: null });
    delivery.read(NOW);
    delivery.read(new Date('2022-07-30T01:00:00Z'));
    expect(delivery.readAt).toEqual(NOW);
  });
});
