import type { Clock } from '@gaoxin/kernel';

/** A clock that stands still until a test moves it. */
export interface TestClock extends Clock {
  set(instant: string): void;
}

/** Starts at 9:00 on Friday 2022-07-29 in the zone, unless said otherwise. */
export function testClock(instant = '2022-07-29T09:00:00+08:00'): TestClock {
  let current = new Date(instant);
  return {
    now: () => new Date(current),
    set: (next) => {
      current = new Date(next);
    },
  };
}
