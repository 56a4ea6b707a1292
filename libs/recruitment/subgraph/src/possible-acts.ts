import type { Context } from './mapping.ts';

interface Offer<Row> {
  act: string;
  possible: (row: Row) => boolean;
}

/** What a screen offers for a row: allowed by the policy and possible by the state. */
export const possibleActs = <Action extends string, Row extends object>(offers: Partial<Record<Action, Offer<Row>>>, row: Row, ctx: Context): Action[] =>
  (Object.entries(offers) as [Action, Offer<Row>][]).filter(([, { act, possible }]) => possible(row) && ctx.may(act, row)).map(([action]) => action);
