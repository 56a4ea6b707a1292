import { v7 } from 'uuid';

declare const brand: unique symbol;
/** A string that only the named aggregate's code hands out, so that a lead's id is never passed for a project's. */
export type Id<Name extends string> = string & { readonly [brand]?: Name };

export type ZoneId = Id<'Zone'>;
export type OfficialId = Id<'Official'>;
export type EnterpriseId = Id<'Enterprise'>;

/** A time-ordered UUID (version 7, RFC 9562): new rows stay together at the end of an index. */
export const newId = (): string => v7();
