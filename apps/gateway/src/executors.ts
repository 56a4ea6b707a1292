import type { Caller, FileHandler } from '@gaoxin/server';
import { execute, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';

/** A service in this process, as far as the gateway needs it. */
export interface LocalService {
  readonly name: string;
  readonly schema: GraphQLSchema;
  context(caller: Caller): object;
  ready(): Promise<Readiness>;
  /** Uploads and downloads, where the service keeps files. */
  readonly files?: FileHandler;
}

export interface Readiness {
  ok: boolean;
  schemaVersion: string;
}

/** What one operation carries to every service that it reaches. */
export interface OperationContext {
  caller: Caller;
  /** Services that did not answer, or whose answer holds a bug. */
  failed: Set<string>;
  /** The context that each local service made for this operation. */
  contexts: Map<string, object>;
}

/** The part of a plan that goes to one service. */
export interface Fetch {
  document: DocumentNode;
  variables?: Record<string, unknown>;
  operationName?: string;
  context: OperationContext;
}

export type Result = ExecutionResult<Record<string, unknown>>;
export type Executor = (fetch: Fetch) => Promise<Result> | Result;

/** Runs a service in this process. What is compiled lives as long as the planned document that it was compiled from. */
export function inProcess(service: LocalService): Executor {
  const known = new WeakMap<DocumentNode, CompiledQuery | 'INTERPRETED'>();
  const compile = (document: DocumentNode, operationName: string | undefined) => {
    const query = compileQuery(service.schema, document, operationName);
    const compiled = isCompiledQuery(query) ? query : 'INTERPRETED';
    known.set(document, compiled);
    return compiled;
  };
  return ({ document, variables = {}, operationName, context }) => {
    const compiled = known.get(document) ?? compile(document, operationName);
    const contextValue = contextOf(service, context);
    const result =
      compiled === 'INTERPRETED'
        ? execute({ schema: service.schema, document, variableValues: variables, operationName, contextValue })
        : compiled.query(undefined, contextValue, variables);
    return result as Promise<Result> | Result;
  };
}

/** One context for each operation and service, so that its loaders batch over the whole plan. */
function contextOf(service: LocalService, { contexts, caller }: OperationContext): object {
  const known = contexts.get(service.name) ?? service.context(caller);
  contexts.set(service.name, known);
  return known;
}
