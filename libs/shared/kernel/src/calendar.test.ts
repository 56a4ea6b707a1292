import { isBackEntered, knownWorkingDaysBetween, moreWorkingDaysThan } from './calendar.ts';
import { lightOf } from './traffic-light.ts';

const at = new Date('2022-07-29T01:00:00Z');

describe('a day long before the first known holiday plan', () => {
  it.each(['1998-03-02', '0202-07-01'])('%s was recorded later, and its duty is very late', (day) => {
    expect([isBackEntered(day, at), lightOf({ dueOn: day, doneOn: null }, '2022-07-29')]).toEqual([true, 'VERY_LATE']);
    expect(knownWorkingDaysBetween(day, '2022-07-29')).toBeNull();
  });
});

it('tells near days by the plan, weekends and holidays left out', () => {
  expect([isBackEntered('2022-07-28', at), isBackEntered('2022-07-27', at), isBackEntered('2022-07-30', at)]).toEqual([false, true, false]);
  const light = (dueOn: string, today: string) => lightOf({ dueOn, doneOn: null }, today);
  expect([light('2022-09-30', '2022-10-07'), light('2022-09-30', '2022-10-08'), light('2022-09-30', '2022-10-12'), light('2022-09-30', '2022-10-13')]).toEqual(['ON_TIME', 'LATE', 'LATE', 'VERY_LATE']);
});

it('needs no plan where every plan would say the same', () => {
  for (let year = 2004; year <= 2026; year += 1) {
    for (const month of ['01', '02', '05', '09', '10', '12']) {
      const to = new Date(Date.UTC(year, Number(month) - 1, 28)).toISOString().slice(0, 10);
      const from = new Date(Date.UTC(year, Number(month) - 1, 28 - 32)).toISOString().slice(0, 10);
      if (from >= '2004-01-01') expect([to, knownWorkingDaysBetween(from, to)! > 5, moreWorkingDaysThan(5, from, to)]).toEqual([to, true, true]);
    }
  }
});
