import { p } from '@mikro-orm/core';

/** An instant, read as `Date`. */
export const instant = () => p.datetime().columnType('timestamptz');
/** A calendar day, read as text such as `2022-07-29`. */
export const day = () => p.string().columnType('date');
/** A decimal with four places, read as text so that nothing is rounded. */
export const decimal = () => p.string().columnType('numeric(19,4)');
/** A list of texts. */
export const texts = () => p.array().columnType('text[]').$type<string[]>();
