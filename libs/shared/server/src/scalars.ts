import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/**
 * The contract's scalars. On the way in they only ask for text: whether the text is a real date or a valid credit code
 * is checked with the rest of the input, so that the caller gets a `UserError` at the right path.
 */
const text = (name: string, write: (value: unknown) => string) => {
  const read = (value: unknown): string => {
    if (typeof value !== 'string') throw new GraphQLError(`${name} is written as text.`);
    return value;
  };
  return new GraphQLScalarType({
    name,
    serialize: write,
    parseValue: read,
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : undefined),
  });
};

/** One way to write a number, whether it comes from a column with four decimals or from what was just typed. */
const shortest = (value: unknown): string => {
  const written = String(value);
  return written.includes('.') ? written.replace(/\.?0+$/, '') : written;
};

const plain = (value: unknown): string => String(value);

const DAY_MS = 86_400_000;
/** Years of four digits. */
const LAST_MS = Date.UTC(9999, 11, 31);
const CACHED_DAYS = 10_000;
const days = new Map<number, string>();

/** What `toISOString` gives. The rows of a list share days, and writing a day takes the most of the time. */
function isoOf(instant: Date): string {
  const at = instant.getTime();
  if (!(at >= 0 && at < LAST_MS)) return instant.toISOString();
  const day = Math.floor(at / DAY_MS);
  let written = days.get(day);
  if (written === undefined) {
    if (days.size >= CACHED_DAYS) days.clear();
    days.set(day, (written = instant.toISOString().slice(0, 11)));
  }
  const seconds = Math.floor(at / 1000);
  return `${written}${two(Math.floor(seconds / 3600) % 24)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}.${String(at % 1000).padStart(3, '0')}Z`;
}

const two = (number: number) => (number < 10 ? `0${number}` : number);

export const scalars = {
  DateTime: text('DateTime', (value) => isoOf(value instanceof Date ? value : new Date(plain(value)))),
  Date: text('Date', plain),
  Decimal: text('Decimal', shortest),
  Uscc: text('Uscc', plain),
};
