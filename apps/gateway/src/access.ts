import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type ConstDirectiveNode,
  type ConstValueNode,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import type { Viewer } from '@gaoxin/server';
import { Refusal } from './refusals.ts';

/** What the SDL asks of a caller at one coordinate, a type or `Type.field`. */
interface Demand {
  coordinate: string;
  /** One of the alternatives must be held in full; empty when signing in is enough. */
  scopes: string[][];
}

/** The demands that a document makes of its caller, each once. */
export type Demands = readonly Demand[];

/** Reads `@authenticated` and `@requiresScopes` from the supergraph. Returns the demands of a valid document. */
export function accessRules(supergraph: string, schema: GraphQLSchema): (document: DocumentNode) => Demands {
  const rules = demandsOfSupergraph(supergraph);
  return (document) => {
    const found = new Set<Demand>();
    const typeInfo = new TypeInfo(schema);
    const add = (coordinate: string) => rules.get(coordinate)?.forEach((demand) => found.add(demand));
    visit(
      document,
      visitWithTypeInfo(typeInfo, {
        Field(node) {
          const parent = typeInfo.getParentType();
          const type = getNamedType(typeInfo.getType());
          if (type) add(type.name);
          for (const owner of parent ? withPossible(schema, parent) : []) add(`${owner}.${node.name.value}`);
        },
        InlineFragment: () => addCondition(typeInfo, add),
        FragmentDefinition: () => addCondition(typeInfo, add),
      }),
    );
    return [...found];
  };
}

/**
 * Lets pass a caller who meets every demand. A field under `@skip` counts, so that the answer does not depend on
 * variables.
 *
 * @throws Refusal UNAUTHENTICATED or FORBIDDEN with the coordinate
 */
export function checkAccess(demands: Demands, viewer: Viewer | null): void {
  for (const { coordinate, scopes } of demands) {
    if (!viewer) throw new Refusal('UNAUTHENTICATED', `Sign in first: ${coordinate} is not public.`, { coordinate });
    const held = scopes.length === 0 || scopes.some((all) => all.every((scope) => viewer.scopes.includes(scope)));
    if (!held) throw new Refusal('FORBIDDEN', `${coordinate} needs a scope that this token lacks.`, { coordinate, scopes });
  }
}

function addCondition(typeInfo: TypeInfo, add: (coordinate: string) => void): void {
  const type = getNamedType(typeInfo.getType());
  if (type) add(type.name);
}

/** An interface may be looser than the objects behind it, so each of them is asked. */
function withPossible(schema: GraphQLSchema, type: NonNullable<ReturnType<TypeInfo['getParentType']>>): string[] {
  const possible = isCompositeType(type) && isAbstractType(type) ? schema.getPossibleTypes(type) : [];
  return [type.name, ...possible.map(({ name }) => name)];
}

function demandsOfSupergraph(supergraph: string): Map<string, Demand[]> {
  const rules = new Map<string, Demand[]>();
  const remember = (coordinate: string, directives: readonly ConstDirectiveNode[] = []) => {
    const demands = directives.flatMap((directive) => demandOf(coordinate, directive));
    if (demands.length > 0) rules.set(coordinate, demands);
  };
  for (const node of parse(supergraph, { noLocation: true }).definitions) {
    if (!('name' in node) || !node.name) continue;
    const type = node.name.value;
    remember(type, 'directives' in node ? (node.directives as readonly ConstDirectiveNode[]) : []);
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const field of node.fields ?? []) remember(`${type}.${field.name.value}`, field.directives);
  }
  return rules;
}

function demandOf(coordinate: string, directive: ConstDirectiveNode): Demand[] {
  if (directive.name.value === 'authenticated') return [{ coordinate, scopes: [] }];
  if (directive.name.value !== 'requiresScopes') return [];
  const value = directive.arguments?.find(({ name }) => name.value === 'scopes')?.value;
  return [{ coordinate, scopes: listOf(value).map((all) => listOf(all).map(textOf)) }];
}

const listOf = (node: ConstValueNode | undefined): readonly ConstValueNode[] => (node?.kind === Kind.LIST ? node.values : node ? [node] : []);

const textOf = (node: ConstValueNode): string => (node.kind === Kind.STRING ? node.value : '');
