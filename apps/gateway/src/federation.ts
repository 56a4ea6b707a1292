import { QueryPlanner } from '@graphql-hive/router-query-planner';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import { buildSchema, execute, isEnumType, print, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { Executor, Fetch, OperationContext, Result } from './executors.ts';
import { readyOperation, type Answer, type Operate } from './plan/operation.ts';
import { executorOf, UnsupportedPlan } from './plan/run.ts';
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
  run(operation: Operation): Promise<Answer>;
  introspect(operation: Omit<Operation, 'context'>): Promise<Answer>;
}

/**
 * Plans operations over the services with Hive's planner and runs the plans. Hive's HTTP server is left out on purpose:
 * its layer costs three times the planning of a small query, and it aborts running operations at SIGTERM. Hive's
 * executor stays for the rare plans that ours does not know; for the others it copies too much.
 */
export async function createFederation(supergraph: string, executors: ReadonlyMap<string, Executor>): Promise<Federation> {
  const { schema, run } = await hive(supergraph, executors);
  const planner = new QueryPlanner(supergraph);
  const isPlain = planner.overrideLabels.length === 0 && planner.overridePercentages.length === 0;
  const surroundings = { schema, executorOf: (service: string) => executorOf(executors, service) };
  const known = new WeakMap<OperationDefinitionNode, Promise<Operate | undefined>>();

  const ready = async ({ document, operation }: Operation): Promise<Operate | undefined> => {
    if (!isPlain) return undefined;
    const plan = await planner.planAsync(print(document), operation.name?.value, new Set(), 0);
    try {
      return readyOperation(plan, document, operation, surroundings);
    } catch (error) {
      if (error instanceof UnsupportedPlan) return undefined;
      throw error;
    }
  };
  return {
    schema,
    async run(asked) {
      let operate = known.get(asked.operation);
      if (!operate) known.set(asked.operation, (operate = ready(asked)));
      return (await operate)?.(asked.variables, asked.context) ?? run(asked);
    },
    introspect: async ({ document, operation, variables }) =>
      answerOf((await execute({ schema, document, variableValues: variables, operationName: operation.name?.value })) as Result),
  };
}

async function hive(supergraph: string, executors: ReadonlyMap<string, Executor>): Promise<Pick<Federation, 'schema' | 'run'>> {
  const unifiedGraph = buildSchema(supergraph, { assumeValid: true, assumeValidSDL: true });
  type Options = Parameters<typeof unifiedGraphHandler>[0];
  const onSubgraphExecute = (service: string, fetch: Fetch) => executorOf(executors, service)(fetch);
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
      answerOf((await executor({ document, variables, context, operationName: operation.name?.value, operationType: operation.operation })) as Result),
  };
}

const answerOf = ({ data, errors = [] }: Result): Answer => ({ data: JSON.stringify(data ?? null), errors });

/** Hive's executor reads the directives of each enum value of an answer again; the values it left in are all public. */
function forgetEnumDirectives(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isEnumType(type)) for (const value of type.getValues()) value.astNode = undefined;
  }
}
