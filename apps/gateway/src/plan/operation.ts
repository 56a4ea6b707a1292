import type { PlanNode, QueryPlan } from '@graphql-hive/router-query-planner';
import type { DocumentNode, GraphQLError, OperationDefinitionNode } from 'graphql';
import type { OperationContext } from '../executors.ts';
import { batchFetch, flattenFetch, rootFetch, type Surroundings } from './fetch.ts';
import { projectionOf } from './projection.ts';
import { UnsupportedPlan, type Fields, type Run, type Step } from './run.ts';

/** The answer to an operation. */
export interface Answer {
  /** JSON. */
  data: string;
  errors: readonly GraphQLError[];
}

/** An operation made ready once for all its requests. */
export type Operate = (variables: Fields, context: OperationContext) => Promise<Answer>;

/** @throws UnsupportedPlan for what is left to Hive's executor */
export function readyOperation(plan: QueryPlan, document: DocumentNode, operation: OperationDefinitionNode, surroundings: Surroundings): Operate {
  const step = plan.node ? stepOf(plan.node, surroundings) : () => undefined;
  const write = projectionOf(surroundings.schema, document, operation);
  return async (variables, context) => {
    const run: Run = { variables, context, data: {}, errors: [] };
    await step(run);
    const isLost = run.errors.length > 0 && Object.keys(run.data).length === 0;
    return { data: isLost ? 'null' : write(run.data, variables), errors: run.errors };
  };
}

function stepOf(node: PlanNode, surroundings: Surroundings): Step {
  switch (node.kind) {
    case 'Fetch':
      return rootFetch(node, surroundings);
    case 'Flatten':
      return flattenFetch(node, surroundings);
    case 'BatchFetch':
      return batchFetch(node, surroundings);
    case 'Sequence':
      return sequence(node.nodes.map((one) => stepOf(one, surroundings)));
    case 'Parallel':
      return parallel(node.nodes.map((one) => stepOf(one, surroundings)));
    case 'Condition': {
      const [met, unmet] = [node.ifClause, node.elseClause].map((one) => one && stepOf(one, surroundings));
      return (run) => (run.variables[node.condition] === true ? met : unmet)?.(run);
    }
    default:
      throw new UnsupportedPlan(`The plan holds a ${node.kind}.`);
  }
}

const sequence = (steps: readonly Step[]): Step => async (run) => {
  for (const step of steps) await step(run);
};

const parallel = (steps: readonly Step[]): Step => async (run) => {
  await Promise.all(steps.map((step) => step(run)));
};
