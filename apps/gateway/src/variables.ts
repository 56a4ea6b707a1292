import {
  coerceInputValue,
  isInputType,
  isNonNullType,
  isScalarType,
  isSpecifiedScalarType,
  Kind,
  typeFromAST,
  valueFromAST,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
} from 'graphql';
import { Refusal } from './refusals.ts';

/** Every custom scalar of the contract is text; what the text must look like is a rule, answered with its place. */
export function restrictScalars(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isScalarType(type) || isSpecifiedScalarType(type)) continue;
    type.parseValue = (value) => {
      if (typeof value !== 'string') throw new TypeError(`${type.name} is written as a string.`);
      return value;
    };
    type.parseLiteral = (node) => {
      if (node.kind !== Kind.STRING) throw new TypeError(`${type.name} is written as a string.`);
      return node.value;
    };
  }
}

/**
 * Checks the variables of an operation against its definitions and fills in their defaults.
 *
 * @throws Refusal BAD_USER_INPUT with the path of the first fault, starting at the variable's name
 */
export function coerceVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const coerced: Record<string, unknown> = {};
  for (const definition of operation.variableDefinitions ?? []) {
    const name = definition.variable.name.value;
    const value = coerceVariable(schema, definition, given);
    if (value !== undefined) coerced[name] = value;
  }
  return coerced;
}

function coerceVariable(schema: GraphQLSchema, definition: VariableDefinitionNode, given: Readonly<Record<string, unknown>>): unknown {
  const name = definition.variable.name.value;
  const type = typeFromAST(schema, definition.type);
  if (!isInputType(type)) return undefined;
  const value = Object.hasOwn(given, name) ? given[name] : undefined;
  if (value === undefined && definition.defaultValue) return valueFromAST(definition.defaultValue, type);
  if (value === undefined && !isNonNullType(type)) return undefined;
  if ((value ?? null) === null && isNonNullType(type)) throw badInput([name], `Variable "$${name}" of type ${type} is required.`);
  return coerceInputValue(value, type, (path, _invalid, error) => {
    throw badInput([name, ...path], error.message);
  });
}

const badInput = (path: readonly (string | number)[], detail: string) => new Refusal('BAD_USER_INPUT', detail, { path: path.map(String) });
