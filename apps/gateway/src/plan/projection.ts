import {
  getNamedType,
  isEnumType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  type DocumentNode,
  type GraphQLEnumType,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { isObject, type Fields } from './run.ts';
import { decisionOf, Selections, type Part, type Selected } from './selection.ts';

/** Writes one value of the answer as JSON; undefined stands for null that its object must not hold. */
type Write = (value: unknown, variables: Fields) => string;

/**
 * Writes the answer to an operation as JSON: of what the services gave, what was asked for, in that order. Straight to
 * text, because building the answer as objects first costs more than writing it.
 *
 * @throws UnsupportedPlan when the document has too many parts
 */
export function projectionOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): (data: Fields, variables: Fields) => string {
  const root = schema.getRootType(operation.operation)!;
  return new Projection(schema, new Selections(schema, document)).ofType(root, [{ set: operation.selectionSet, when: [] }]);
}

class Projection {
  readonly #schema: GraphQLSchema;
  readonly #selections: Selections;

  constructor(schema: GraphQLSchema, selections: Selections) {
    this.#schema = schema;
    this.#selections = selections;
  }

  /** A union or an interface is read as what the value says it is. */
  ofType(type: GraphQLNamedType, parts: readonly Part[]): Write {
    if (isEnumType(type)) return listed(ofEnum(type));
    if (isObjectType(type)) return listed(this.#ofObject(type, parts));
    if (parts.length === 0) return listed(leaf);
    const byName = new Map<unknown, Write>();
    const write = (typeName: unknown): Write => {
      const concrete = typeof typeName === 'string' ? this.#schema.getType(typeName) : type;
      return isObjectType(concrete) || isInterfaceType(concrete) ? this.#ofObject(concrete, parts) : () => 'null';
    };
    // Made ready now for every type that can come, so that a request finds no document too large.
    const names = isInterfaceType(type) ? [undefined] : [];
    for (const name of [...names, ...this.#possible(type)]) byName.set(name, write(name));
    return listed((value, variables) => byName.get((value as Fields).__typename)?.(value, variables) ?? 'null');
  }

  #possible(type: GraphQLNamedType): string[] {
    return 'resolveType' in type ? this.#schema.getPossibleTypes(type).map(({ name }) => name) : [];
  }

  #ofObject(type: GraphQLNamedType, parts: readonly Part[]): Write {
    const fields = this.#selections.fieldsOf(parts, type).map((selected) => this.#ofField(selected, type));
    return (value, variables) => {
      if (!isObject(value)) return 'null';
      let text = '';
      for (const { key, lead, decide, missing, write } of fields) {
        if (decide && !decide(variables)) continue;
        const given = value[key];
        if (given === undefined && missing === undefined) return 'null';
        text += (text === '' ? '{' : ',') + lead + (given === undefined ? missing! : given === null ? 'null' : write(given, variables));
      }
      return text === '' ? '{}' : `${text}}`;
    };
  }

  #ofField({ key, node, alternatives, parts }: Selected, type: GraphQLNamedType) {
    const lead = `${JSON.stringify(key)}:`;
    const decide = decisionOf(alternatives);
    if (node.name.value === '__typename') return { key, lead, decide, missing: JSON.stringify(type.name), write: leaf };
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
    if (!field) throw new Error(`${type.name} has no field ${node.name.value}.`);
    // A service that failed left it out; without it the object is not what the contract promises.
    const missing = isNonNullType(field.type) ? undefined : 'null';
    return { key, lead, decide, missing, write: this.ofType(getNamedType(field.type), parts) };
  }
}

/** The same for each item of a list, however deep. */
function listed(write: Write): Write {
  const writeAny: Write = (value, variables) => {
    if (value === null || value === undefined) return 'null';
    if (!Array.isArray(value)) return write(value, variables);
    let text = '';
    for (const item of value) text += (text === '' ? '[' : ',') + writeAny(item, variables);
    return text === '' ? '[]' : `${text}]`;
  };
  return writeAny;
}

/** What JSON must escape. */
const SPECIAL = /["\\\u0000-\u001f\ud800-\udfff]/;

const leaf: Write = (value) => (typeof value === 'string' && !SPECIAL.test(value) ? `"${value}"` : (JSON.stringify(value) ?? 'null'));

/** A value that the public schema does not know stays inside. */
function ofEnum(type: GraphQLEnumType): Write {
  const texts = new Map<unknown, string>(type.getValues().map(({ name }) => [name, JSON.stringify(name)]));
  return (value) => texts.get(value) ?? 'null';
}
