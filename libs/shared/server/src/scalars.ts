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

export const scalars = {
  DateTime: text('DateTime', (value) => (value instanceof Date ? value : new Date(plain(value))).toISOString()),
  Date: text('Date', plain),
  Decimal: text('Decimal', shortest),
  Uscc: text('Uscc', plain),
};
