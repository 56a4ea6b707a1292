import type { Role } from '@gaoxin/server';
import type { Place } from './world.fixture.ts';

export type Input = Record<string, unknown>;
export type Kept = Place['kept'][string];

/** One mutation of the schema, as somebody in the journey calls it. */
export interface Step {
  name: string;
  mutation: string;
  by: Role;
  /** The zone's day. */
  on: string;
  /** What of the payload is read: columns of the entity itself, so that a replay can tell the same. */
  select: string;
  /** Under which name the entity is remembered; as the payload calls it unless said otherwise. */
  as?: string;
  /** Looks up what the step needs and earlier answers did not tell. */
  prepare?: (place: Place) => Promise<void>;
  input: (place: Place) => Input;
}

export const money = (amount: string) => ({ amount, currency: 'CNY' });

/** An act on something that was remembered: its id and the version that is known of it. */
export const on = (what: string, rest: Input = {}) => ({ kept }: Place): Input => {
  const { id, version } = kept[what] ?? { id: `no ${what}` };
  return { [`${what === 'clue' ? 'lead' : what}Id`]: id, version, ...rest };
};
/** A step that is named after its mutation unless said otherwise. */
export const act = (mutation: string, by: Role, day: string, select: string, input: Step['input'], more: Partial<Step> = {}): Step => {
  const name = more.name ?? mutation;
  return { mutation, by, on: day, select, input, ...more, name };
};
