import { RuleError } from '@gaoxin/kernel';
import { LeadSignal, minutesLeft, respondedInWindow, signalLight } from './lead-signal.ts';

const at = (moment: string) => new Date(`${moment}:00+08:00`);
/** Heard in the evening in Changsha, to be answered by the next morning. */
const signal = (facts: Partial<{ seenAt: Date; windowEndsAt: Date }> = {}) =>
  new LeadSignal({
    zoneId: 'bishan', leadId: 'l1', officialId: 'o1', text: '董事长明早 8 点返程', source: '长沙代办处',
    seenAt: at('2018-03-08T20:00'), windowEndsAt: at('2018-03-09T08:00'), now: at('2018-03-08T20:10'), ...facts,
  });

it.each([
  ['0202-03-08T20:00', 'DATE_ORDER seenAt'],
  ['1989-12-31T23:59', 'DATE_ORDER seenAt'],
  ['2018-03-08T20:11', 'DATE_ORDER seenAt'],
])('nobody saw a signal at %s', (moment, fault) => {
  const codeOf = (act: () => unknown) => {
    try {
      return act();
    } catch (error) {
      return error instanceof RuleError ? [error.code, ...error.path].join(' ') : error;
    }
  };
  expect(codeOf(() => signal({ seenAt: at(moment), windowEndsAt: at('2018-03-09T08:00') }))).toBe(fault);
});

describe('a signal at 20:00 whose window closes at 08:00', () => {
  it.each([
    ['05:00', true],
    ['08:00', true],
    ['08:01', false],
  ])('answered by a contact at %s → in the window: %s', (time, inWindow) => {
    const heard = signal();
    heard.settle([{ id: 'c1', heldAt: at(`2018-03-09T${time}`) }]);
    expect([heard.answeredByContactId, respondedInWindow(heard, at('2018-03-09T12:00'))]).toEqual(['c1', inWindow]);
  });

  it('is open at midnight with eight hours left, and closed without an answer afterwards', () => {
    const heard = signal();
    expect([respondedInWindow(heard, at('2018-03-09T00:00')), minutesLeft(heard, at('2018-03-09T00:00')), signalLight(heard, at('2018-03-09T00:00'))]).toEqual([null, 480, 'LATE']);
    expect([respondedInWindow(heard, at('2018-03-09T08:01')), minutesLeft(heard, at('2018-03-09T08:01')), signalLight(heard, at('2018-03-09T08:01'))]).toEqual([false, null, 'VERY_LATE']);
  });

  it('is not answered by a contact before it, and takes the earliest of those after it', () => {
    const heard = signal();
    heard.settle([{ id: 'before', heldAt: at('2018-03-08T19:59') }]);
    expect(heard.answeredAt).toBeNull();
    heard.settle([{ id: 'late', heldAt: at('2018-03-09T10:00') }, { id: 'early', heldAt: at('2018-03-09T05:00') }]);
    expect(heard.answeredByContactId).toBe('early');
    heard.settle([{ id: 'late', heldAt: at('2018-03-09T10:00') }]);
    expect(respondedInWindow(heard, at('2018-03-09T12:00'))).toBe(false);
  });

  it('keeps an answer that was given without a contact', () => {
    const heard = signal();
    heard.answer(at('2018-03-08T21:00'), '已托代办处约好', at('2018-03-08T21:10'));
    heard.settle([{ id: 'c1', heldAt: at('2018-03-09T05:00') }]);
    expect([heard.answeredByContactId, respondedInWindow(heard, at('2018-03-09T12:00')), signalLight(heard, at('2018-03-09T12:00'))]).toEqual([null, true, 'DONE']);
  });
});

describe('a window', () => {
  it('of more than a working day is in time, over a weekend too', () => {
    expect(signalLight({ windowEndsAt: at('2022-08-02T08:00'), answeredAt: null }, at('2022-07-29T09:00'))).toBe('ON_TIME');
    expect(signalLight({ windowEndsAt: at('2022-08-01T08:00'), answeredAt: null }, at('2022-07-29T09:00'))).toBe('LATE');
  });

  it.each([
    ['ends before the signal', { windowEndsAt: at('2018-03-08T19:00') }, 'windowEndsAt'],
    ['ends with the signal', { windowEndsAt: at('2018-03-08T20:00') }, 'windowEndsAt'],
    ['ends years later', { windowEndsAt: at('2020-03-08T20:00') }, 'windowEndsAt'],
    ['begins in the future', { seenAt: at('2018-03-08T21:00') }, 'seenAt'],
  ])('that %s is refused', (_what, facts, path) => {
    expect(() => signal(facts)).toThrow(new RuleError('DATE_ORDER'));
    try {
      signal(facts);
    } catch (error) {
      expect((error as RuleError).path).toEqual([path]);
    }
  });
});
