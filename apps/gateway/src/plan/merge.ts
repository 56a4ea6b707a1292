import { isObject, type Fields } from './run.ts';

/** Adds what a service answered to what is known of the same object; lists of the same length are merged item by item. */
export function mergeInto(target: Fields, source: Fields): void {
  for (const key in source) {
    // A response key that a client may choose, and that would reach the prototype.
    if (key === '__proto__') continue;
    const known = target[key];
    target[key] = typeof known === 'object' && known !== null ? merged(known, source[key]) : source[key];
  }
}

function merged(known: object, value: unknown): unknown {
  if (Array.isArray(known) && Array.isArray(value) && known.length === value.length) {
    return known.map((item: unknown, index) => (typeof item === 'object' && item !== null ? merged(item, value[index]) : value[index]));
  }
  if (!isObject(known) || !isObject(value)) return value === undefined ? known : value;
  mergeInto(known, value);
  return known;
}

/** A copy that shares no object with the original: an entity that stands in several places must not gain fields in all of them. */
export function copyOf(value: Fields): Fields {
  const copy: Fields = {};
  for (const key in value) if (key !== '__proto__') copy[key] = copied(value[key]);
  return copy;
}

function copied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copied);
  return isObject(value) ? copyOf(value) : value;
}
