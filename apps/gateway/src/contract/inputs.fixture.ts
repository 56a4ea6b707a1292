import { buildSubgraphSchema } from '@apollo/subgraph';
import { sdlOf, SERVICES, type ServiceName } from '@gaoxin/server';
import {
  getNullableType,
  isInputObjectType,
  isListType,
  parse,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';

/** The schema of every service as its contract states it, without a service behind it. */
export const SCHEMAS = Object.fromEntries(SERVICES.map((name) => [name, buildSubgraphSchema(parse(sdlOf(name)))])) as Record<ServiceName, GraphQLSchema>;

export const mutationsOf = (schema: GraphQLSchema) => Object.values(schema.getMutationType()?.getFields() ?? {});

/** The service that answers a mutation. */
export const serviceOf = (mutation: string): ServiceName =>
  SERVICES.find((name) => mutationsOf(SCHEMAS[name]).some((field) => field.name === mutation))!;

/** One place of an input that holds a single value; the first one of a list stands for all. */
export interface Leaf {
  path: readonly string[];
  scalar: string;
  /** Most characters of a text. */
  max: number;
}

/** Every place of a mutation's input, its key left out. */
export function leavesOf(mutation: string): Leaf[] {
  const field = SCHEMAS[serviceOf(mutation)].getMutationType()!.getFields()[mutation]!;
  return leavesIn(field.args[0]!.type, []).filter(({ path }) => path[0] !== 'idempotencyKey');
}

function leavesIn(type: GraphQLInputType, path: string[], field?: GraphQLInputField): Leaf[] {
  const bare = getNullableType(type);
  if (isListType(bare)) return leavesIn(bare.ofType as GraphQLInputType, [...path, '0']);
  if (isInputObjectType(bare)) return Object.values(bare.getFields()).flatMap((one) => leavesIn(one.type, [...path, one.name], one));
  return [{ path, scalar: bare.name, max: maxLengthOf(field) }];
}

function maxLengthOf(field: GraphQLInputField | undefined): number {
  const max = field?.astNode?.directives?.find(({ name }) => name.value === 'length')?.arguments?.[0]?.value;
  return max?.kind === 'IntValue' ? Number(max.value) : 200;
}

type Value = Record<string, unknown>;

export const valueAt = (input: object, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, name) => (value as Value | null | undefined)?.[name], input);

/** A copy of the input with another value at one place. */
export function withValue<Input extends object>(input: Input, path: readonly string[], value: unknown): Input {
  const copy = structuredClone(input);
  const holder = path.slice(0, -1).reduce<Value>((part, name) => part[name] as Value, copy as unknown as Value);
  holder[path.at(-1)!] = value;
  return copy;
}
