import { contactCadence, expectYear, reasonsUntil, weekEndOf, type CadenceContact } from './contact-cadence.ts';
import type { LeadStage } from './lead-stage.ts';

const contacts = (kind: CadenceContact['kind'], count: number): CadenceContact[] =>
  Array.from({ length: count }, (_, index) => ({ id: `${kind}${index}`, kind, heldAt: new Date('2022-03-01T02:00:00Z'), recordedAt: new Date('2022-03-01T03:00:00Z'), place: '长沙' }));

const cadence = (formal: number, informal: number, facts: { minimum?: number; stage?: LeadStage; year?: number; lastFormalOn?: string | null } = {}) =>
  contactCadence(
    {
      year: 2022,
      minimum: 10,
      stage: 'NEGOTIATION',
      openedOn: '2022-01-04',
      lastFormalOn: formal > 0 ? '2022-07-01' : null,
      contacts: [...contacts('FORMAL', formal), ...contacts('INFORMAL', informal)],
      today: '2022-07-29',
      ...facts,
    },
    'zh',
  );

describe('the yearly minimum of formal contacts', () => {
  it('9 formal and 40 informal are 9 of 10, not met, and every contact stands among the rows', () => {
    const { met, figure } = cadence(9, 40);
    expect([met, figure.numerator, figure.denominator, figure.value]).toEqual([false, 9, 10, 0.9]);
    expect([figure.n, figure.rows.length, figure.rows.filter((row) => row.counted).length]).toEqual([49, 49, 9]);
  });

  it('10 formal are met', () => {
    const { met, figure } = cadence(10, 0);
    expect([met, figure.numerator, figure.denominator, figure.value]).toEqual([true, 10, 10, 1]);
  });

  it('a zone that asks for none is met without a share', () => {
    expect(cadence(0, 3, { minimum: 0 })).toMatchObject({ met: true, nextDueOn: null, figure: { value: null } });
  });
});

describe('the next formal contact', () => {
  it.each([
    ['36 days after the last one', 9, {}, '2022-08-06'],
    ['36 days after the lead was opened when there was none', 0, {}, '2022-02-09'],
    ['never once the minimum is reached', 10, {}, null],
    ['never before talks', 3, { stage: 'CLUE' }, null],
    ['never after the handover', 3, { stage: 'HANDED_OVER' }, null],
    ['never for a year that is over', 3, { year: 2021 }, null],
  ] as const)('%s', (_when, formal, facts, day) => {
    expect(cadence(formal, 0, facts).nextDueOn).toBe(day);
  });
});

describe('contacts due this week', () => {
  it.each([
    ['2022-07-25', '2022-07-31'],
    ['2022-07-29', '2022-07-31'],
    ['2022-07-31', '2022-07-31'],
  ])('the week of %s ends on %s', (day, end) => expect(weekEndOf(day)).toBe(end));

  it('names the reasons that fall by then, the earliest first', () => {
    expect(reasonsUntil({ NEXT_STEP: '2022-07-30', CADENCE: '2022-08-06', SIGNAL: '2022-07-29', LOOK_AGAIN: null }, '2022-07-31')).toEqual(['SIGNAL', 'NEXT_STEP']);
    expect(reasonsUntil({ NEXT_STEP: null, CADENCE: null, SIGNAL: null, LOOK_AGAIN: null }, '2022-07-31')).toEqual([]);
  });
});

test.each([-5, 0, 1989, 2101])('nobody means the year %i', (year) => {
  expect(() => expectYear(year)).toThrow(expect.objectContaining({ code: 'OUT_OF_RANGE', path: ['year'] }));
});
