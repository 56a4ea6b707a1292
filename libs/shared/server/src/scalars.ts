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

const plain = (value: unknown): string => String(value);

export const scalars = {
  DateTime: text('DateTime', (value) => (value instanceof Date ? value : new Date(plain(value))).toISOString()),
  Date: text('Date', plain),
  Decimal: text('Decimal', plain),
  Uscc: text('Uscc', plain),
};
