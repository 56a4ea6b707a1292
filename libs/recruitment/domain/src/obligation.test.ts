import type { RuleError } from '@gaoxin/kernel';
import { performanceOf, type DueRow } from './obligation-performance.ts';
import { isOverdue, Obligation, obligationLight } from './obligation.ts';

const AGREEMENT = { id: 'a1', zoneId: 'dianjiang', enterpriseId: 'e1', signedOn: '2022-04-26' };
const at = (day: string) => new Date(`${day}T09:00:00+08:00`);
const obligation = (more: Partial<ConstructorParameters<typeof Obligation>[1]> = {}) =>
  new Obligation(AGREEMENT, {
    party: 'ZONE', kind: 'POWER', clause: '红线外供电到位', dueOn: '2022-07-28', ownerId: 'fang', quantity: null, money: null, recordedAt: at('2022-04-26'), ...more,
  });
const codeOf = (act: () => unknown): string => {
  try {
    act();
    return 'ok';
  } catch (error) {
    return (error as RuleError).code;
  }
};

describe('an obligation', () => {
  it.each([
    [{ party: null }, 'OBLIGATION_PARTY'],
    [{ ownerId: null }, 'OBLIGATION_OWNER'],
    [{ party: 'ENTERPRISE', ownerId: null }, 'ok'],
    [{ kind: 'INCENTIVE', clause: '兑现承诺' }, 'OBLIGATION_INCENTIVE'],
    [{ kind: 'TAX', clause: '税收返还 40%' }, 'OBLIGATION_INCENTIVE'],
    [{ kind: 'OTHER', clause: '地方留成返 还 40%' }, 'OBLIGATION_INCENTIVE'],
    [{ kind: 'TAX', clause: '次年纳税 900 万元', party: 'ENTERPRISE', ownerId: null }, 'ok'],
    [{ kind: 'INCENTIVE', clause: '兑现技改奖补', incentive: { id: 't1', agreementId: 'a1' } }, 'ok'],
    [{ kind: 'INCENTIVE', clause: '兑现技改奖补', incentive: { id: 't1', agreementId: null } }, 'OBLIGATION_INCENTIVE'],
    [{ kind: 'INCENTIVE', clause: '兑现技改奖补', incentive: { id: 't1', agreementId: 'a2' } }, 'OBLIGATION_INCENTIVE'],
    [{ dueOn: '2022-04-25' }, 'DUE_BEFORE_SIGNING'],
    [{ dueOn: '2022-04-26' }, 'ok'],
  ] as const)('with %o → %s', (facts, code) => {
    expect(codeOf(() => obligation(facts))).toBe(code);
  });

  it.each([
    ['2022-07-28', false, 'ON_TIME'],
    ['2022-07-29', true, 'LATE'],
    ['2022-08-05', true, 'VERY_LATE'],
  ] as const)('due on 28 July is on %s overdue: %s', (today, overdue, light) => {
    expect([isOverdue(obligation(), today), obligationLight(obligation(), today)]).toEqual([overdue, light]);
  });

  it('is breached only after its last day, once, and may still be fulfilled late', () => {
    const promised = obligation();
    expect(codeOf(() => promised.breach(null, at('2022-07-28')))).toBe('NOT_OVERDUE');
    expect(promised.breach(null, at('2022-07-29'))).toMatchObject({ type: 'recruitment.obligation.breached', party: 'ZONE', ownerId: 'fang', clause: '红线外供电到位' });
    expect(codeOf(() => promised.breach(null, at('2022-07-30')))).toBe('OBLIGATION_STATE');
    const fulfilled = { on: '2022-08-02', evidence: '送电单' };
    expect(promised.fulfil(fulfilled, AGREEMENT.signedOn, at('2022-08-02'))).toMatchObject({ inTime: false });
    expect([promised.state, promised.breachedOn]).toEqual(['FULFILLED', '2022-07-29']);
    expect(codeOf(() => promised.waive('不再需要', at('2022-08-03')))).toBe('OBLIGATION_STATE');
  });

  it('is not fulfilled on a day to come, nor before the signing', () => {
    const on = (day: string) => codeOf(() => obligation().fulfil({ on: day, evidence: '送电单' }, AGREEMENT.signedOn, at('2022-07-28')));
    expect([on('2022-07-29'), on('2022-04-25'), on('2022-07-28')]).toEqual(['FUTURE_DAY', 'DUE_BEFORE_SIGNING', 'ok']);
  });
});

describe('the performance of both sides', () => {
  const row = (id: string, more: Partial<DueRow>): DueRow => ({
    id, party: 'ZONE', clause: id, dueOn: '2022-06-30', recordedAt: at('2022-04-26'), fulfilledOn: null, fulfilmentRecordedAt: null, waivedAt: null, ...more,
  });
  const done = (day: string, recorded = day) => ({ fulfilledOn: day, fulfilmentRecordedAt: at(recorded) });

  it('is what was fulfilled in time ÷ what was due, released ones left out', () => {
    const rows = [
      row('in time', done('2022-06-30')), row('late', done('2022-07-02')), row('owed', {}), row('to come', { dueOn: '2022-12-31' }),
      row('early', { dueOn: '2022-12-31', ...done('2022-07-01') }), row('released', { waivedAt: at('2022-07-01') }),
      row('jobs', { party: 'ENTERPRISE', ...done('2022-06-01') }),
    ];
    const { zone, enterprise } = performanceOf(rows, '2022-07-29', 'zh');
    expect([zone.numerator, zone.denominator, enterprise.numerator, enterprise.denominator]).toEqual([2, 4, 1, 1]);
  });

  it('keeps the answer of an earlier day when something is recorded later', () => {
    const rows = [row('back-entered', done('2022-06-29', '2022-07-20'))];
    expect(performanceOf(rows, '2022-07-10', 'zh').zone).toMatchObject({ numerator: 0, denominator: 1 });
    expect(performanceOf(rows, '2022-07-20', 'zh').zone).toMatchObject({ numerator: 1, denominator: 1 });
    expect(performanceOf(rows, '2022-06-30', 'zh').zone).toMatchObject({ value: null });
  });
});
