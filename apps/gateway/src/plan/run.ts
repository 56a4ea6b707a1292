import type { GraphQLError } from 'graphql';
import type { Executor, OperationContext } from '../executors.ts';

export type Fields = Record<string, unknown>;

/** One operation on its way through its plan. */
export interface Run {
  readonly variables: Fields;
  readonly context: OperationContext;
  /** What the services answered, put together at the places of the operation; holds the keys of entities as well. */
  readonly data: Fields;
  readonly errors: GraphQLError[];
}

/** A node of a plan, ready to run. */
export type Step = (run: Run) => Promise<void> | void;

/** A plan uses something that we leave to Hive's executor. */
export class UnsupportedPlan extends Error {}

/** @throws UnsupportedPlan for a service that is not served */
export function executorOf(executors: ReadonlyMap<string, Executor>, service: string): Executor {
  const executor = executors.get(service);
  if (!executor) throw new UnsupportedPlan(`The supergraph names ${service}, which is not served.`);
  return executor;
}

export const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
