import { randomUUID } from 'node:crypto';
import type { Logger } from '@gaoxin/server';
import { GraphQLError } from 'graphql';
import type { Executor, Fetch, Result } from './executors.ts';
import { internal, Refusal } from './refusals.ts';

/** Codes with which a service says no; their errors reach the caller as they are. Everything else is a bug. */
const EXPECTED = new Set(['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'BAD_USER_INPUT']);

/**
 * Makes one service's failure its own: when it is down or has a bug, its part of the answer is missing, its name is
 * remembered, and the cause is logged under the id that the caller gets.
 */
export function contained(service: string, executor: Executor, log: Logger): Executor {
  const hide = (error: unknown, { context }: Fetch, path?: GraphQLError['path']) => {
    const id = randomUUID();
    context.failed.add(service);
    log.error({ id, service, ...describe(error) }, 'service failed');
    return internal(id, path);
  };
  return async (fetch): Promise<Result> => {
    let result: Result;
    try {
      result = await executor(fetch);
    } catch (error) {
      return { errors: [hide(error, fetch)] };
    }
    if (!result.errors?.length) return result;
    const requestRefused = result.data === undefined;
    return { ...result, errors: result.errors.map((error) => expected(error, requestRefused) ?? hide(error, fetch, error.path)) };
  };
}

/** The error as the caller may see it, or undefined for a bug. */
function expected(error: GraphQLError, requestRefused: boolean): GraphQLError | undefined {
  const { code, ...rest } = error.extensions ?? {};
  if (typeof code === 'string' && EXPECTED.has(code)) {
    // The transport's hint is for the service's own server.
    const { http: _http, stacktrace: _stacktrace, ...extensions } = rest;
    return new GraphQLError(error.message, { path: error.path, extensions: { code, ...extensions } });
  }
  // A service checks values that the gateway cannot, such as literals of its own scalars.
  return requestRefused && code === undefined && !isBug(error) ? new Refusal('BAD_USER_INPUT', error.message) : undefined;
}

const isBug = ({ originalError }: GraphQLError) => originalError !== undefined && !(originalError instanceof GraphQLError);

/** Logs an unexpected error of the gateway itself and returns what the caller may see of it. */
export function unexpected(error: unknown, log: Logger): GraphQLError {
  const id = randomUUID();
  log.error({ id, ...describe(error) }, 'request failed');
  return internal(id);
}

/**
 * What is worth logging of an error. The message of a database error quotes the row, which may be about a person, so
 * only its code and place are kept.
 */
function describe(error: unknown): Record<string, unknown> {
  const cause = rootOf(error);
  if (!(cause instanceof Error)) return { error: typeof cause };
  const { code, constraint, table } = cause as { code?: unknown; constraint?: unknown; table?: unknown };
  const frames = cause.stack?.split('\n').filter((line) => line.startsWith('    at ')).slice(0, 8);
  const database = typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code);
  return { error: cause.name, code, constraint, table, message: database ? undefined : cause.message.slice(0, 300), frames };
}

function rootOf(error: unknown): unknown {
  if (error instanceof GraphQLError && error.originalError) return rootOf(error.originalError);
  if (error instanceof Error && error.cause instanceof Error) return rootOf(error.cause);
  return error;
}
