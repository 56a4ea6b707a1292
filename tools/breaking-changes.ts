import { execFileSync } from 'node:child_process';
import { buildASTSchema, findBreakingChanges, GraphQLSchema, isObjectType, Kind, parse, visit, type ASTNode } from 'graphql';

const FILE = 'graphql/schema.graphql';

/**
 * Breaking changes of the public schema that were not announced: a member may go only after it was `@deprecated`.
 * Compares with the last commit, or with the one before when the last commit holds this very schema.
 */
export function breakingChanges(root: string, schema: string): string[] {
  const last = committed(root, 'HEAD');
  const baseline = last === schema ? committed(root, 'HEAD^') : last;
  return baseline === undefined ? [] : undeclaredBreakingChanges(baseline, schema);
}

/** What in `after` breaks a client of `before` that uses nothing deprecated. */
export function undeclaredBreakingChanges(before: string, after: string): string[] {
  return findBreakingChanges(withoutDeprecated(before), buildASTSchema(parse(after))).map(
    ({ description }) => `Breaking change of the public schema: ${description} Deprecate first, or add beside it.`,
  );
}

function committed(root: string, revision: string): string | undefined {
  try {
    return execFileSync('git', ['show', `${revision}:${FILE}`], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return undefined;
  }
}

/** The schema without deprecated members and without the types that only they led to. */
function withoutDeprecated(sdl: string): GraphQLSchema {
  const kept = visit(parse(sdl), { enter: (node: ASTNode) => (isDeprecated(node) ? null : undefined) });
  const { query, mutation, subscription, types, directives } = buildASTSchema(kept, { assumeValid: true }).toConfig();
  const implementations = types.filter((type) => isObjectType(type) && type.getInterfaces().length > 0);
  return new GraphQLSchema({ query, mutation, subscription, directives, types: implementations, assumeValid: true });
}

const isDeprecated = (node: ASTNode) =>
  (node.kind === Kind.FIELD_DEFINITION || node.kind === Kind.INPUT_VALUE_DEFINITION || node.kind === Kind.ENUM_VALUE_DEFINITION) &&
  node.directives?.some((directive) => directive.name.value === 'deprecated') === true;
