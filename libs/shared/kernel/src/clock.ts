/** The only source of "now". Domain code receives the instant as data. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** A clock that runs at the normal pace but `shiftMs` away from real time: the demo zones live in July 2022. */
export const shiftedClock = (shiftMs: number): Clock => ({ now: () => new Date(Date.now() + shiftMs) });
