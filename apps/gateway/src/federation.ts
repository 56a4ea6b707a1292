import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import { buildSchema, execute, isEnumType, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { Executor, Fetch, OperationContext, Result } from './executors.ts';
import { restrictScalars } from './variables.ts';

export interface Operation {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Record<string, unknown>;
  context: OperationContext;
}

export interface Federation {
  /** The public schema: what a client may ask for. */
  schema: GraphQLSchema;
  run(operation: Operation): Promise<Result>;
  introspect(operation: Omit<Operation, 'context'>): Promise<Result>;
}

/**
 * Plans operations over the services with Hive's planner. Hive's HTTP server is left out on purpose: its layer costs
 * three times the planning of a small query, and it aborts running operations at SIGTERM.
 */
export async function createFederation(supergraph: string, executors: ReadonlyMap<string, Executor>): Promise<Federation> {
  const unifiedGraph = buildSchema(supergraph, { assumeValid: true, assumeValidSDL: true });
  type Options = Parameters<typeof unifiedGraphHandler>[0];
  const onSubgraphExecute = (service: string, fetch: Fetch) => {
    const executor = executors.get(service);
    if (!executor) throw new Error(`The supergraph names ${service}, which is not served.`);
    return executor(fetch);
  };
  const { unifiedGraph: schema, executor } = await unifiedGraphHandler({
    unifiedGraph,
    getUnifiedGraphSDL: () => supergraph,
    onSubgraphExecute: onSubgraphExecute as unknown as Options['onSubgraphExecute'],
  });
  if (!executor) throw new Error('The planner gave no executor.');
  restrictScalars(schema);
  forgetEnumDirectives(schema);
  return {
    schema,
    run: async ({ document, operation, variables, context }) =>
      (await executor({ document, variables, context, operationName: operation.name?.value, operationType: operation.operation })) as Result,
    introspect: async ({ document, operation, variables }) =>
      (await execute({ schema, document, variableValues: variables, operationName: operation.name?.value })) as Result,
  };
}

/** Hive's executor reads the directives of each enum value of an answer again; the values it left in are all public. */
function forgetEnumDirectives(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isEnumType(type)) for (const value of type.getValues()) value.astNode = undefined;
  }
}
