import { RuleError } from '@gaoxin/kernel';
import { GraphQLError, isInputType, isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { forbidden, mayAsk, unauthenticated, type AccessMatrix, type Decision } from './access.ts';
import type { ServiceContext } from './context.ts';
import { protectReference, type ResolveReference } from './entities.ts';
import { faultsOf } from './input.ts';
import { wordError, type Messages } from './messages.ts';
import type { UseCase } from './use-case.ts';

type Input = { idempotencyKey: string };

/**
 * The resolver of a mutation: runs the use case and shapes its entity into the payload. `protectRoots` adds the input
 * check, the access decision and `errors`.
 */
export const mutation =
  <I extends Input, R extends object, P extends object>(act: UseCase<I, R>, present: (result: R) => P) =>
  async (_root: unknown, args: { input: I }, ctx: Pick<ServiceContext, 'perform'>): Promise<P & { errors: never[] }> => ({
    ...present(await ctx.perform(act, args.input)),
    errors: [],
  });

/** What a resolver gives for an entity that another service owns. */
export interface EntityRef {
  id: string;
}

/** The resolvers of a service's areas as one: several areas may add fields to the same type. */
export function mergeResolvers(...areas: readonly Readonly<Record<string, object>>[]): Record<string, object> {
  const merged: Record<string, object> = {};
  for (const area of areas) for (const [type, fields] of Object.entries(area)) merged[type] = { ...merged[type], ...fields };
  return merged;
}

/**
 * Wraps every root field and entity reference of an executable schema with its decision from the access matrix.
 * @throws when a field or entity has no decision, or a decision has no field, so the matrix is always whole.
 */
export function protectRoots(schema: GraphQLSchema, access: AccessMatrix, messages: Messages): void {
  const undecided: string[] = [];
  const used = new Set<string>();
  const decisionOf = (name: string): Decision => {
    used.add(name);
    if (!(name in access)) undecided.push(name);
    return access[name] ?? [];
  };

  for (const type of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(type?.getFields() ?? {})) {
      if (field.name.startsWith('_')) continue;
      const decision = decisionOf(`${type!.name}.${field.name}`);
      const inner = field.resolve;
      if (!inner) throw new Error(`${type!.name}.${field.name} has no resolver.`);
      const inputType = field.args.find((arg) => arg.name === 'input')?.type;
      field.resolve =
        type === schema.getMutationType() && inputType && isInputType(inputType)
          ? protectMutation(inner, decision, (input) => faultsOf(inputType, input), messages)
          : protectQuery(inner, decision, (args) => field.args.flatMap((arg) => faultsOf(arg.type, args[arg.name], [arg.name])).find(isImpossible));
    }
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    const entity = (type.extensions.apollo as { subgraph?: { resolveReference?: ResolveReference } } | undefined)?.subgraph;
    if (!entity?.resolveReference) continue;
    entity.resolveReference = protectReference(entity.resolveReference, decisionOf(type.name));
  }

  const unknown = Object.keys(access).filter((name) => !used.has(name));
  if (undecided.length > 0) throw new Error(`No access decision for ${undecided.join(', ')}.`);
  if (unknown.length > 0) throw new Error(`Access decisions for what does not exist: ${unknown.join(', ')}.`);
}

type Resolve = GraphQLFieldResolver<unknown, ServiceContext>;

const protectQuery =
  (inner: Resolve, decision: Decision, faultIn: (args: Record<string, unknown>) => RuleError | undefined): Resolve =>
  async (root, args, ctx, info) => {
    if (!mayAsk(decision, ctx.anonymous ? null : ctx.viewer)) throw ctx.anonymous ? unauthenticated() : forbidden();
    const fault = faultIn(args as Record<string, unknown>);
    if (fault) throw badInput(fault);
    try {
      return await inner(root, args, ctx, info);
    } catch (error) {
      throw error instanceof RuleError ? badInput(error) : error;
    }
  };

/** What no row can match, and the database may fail on. Only filters have a length; an empty one filters nothing. */
const isImpossible = ({ code, path }: RuleError): boolean => code === 'INVALID_FORMAT' || (code === 'TOO_LONG' && path.length > 1);

/** A broken rule outside a mutation's payload, such as a page size or a cursor. */
const badInput = (error: RuleError) =>
  new GraphQLError(error.code, { extensions: { code: 'BAD_USER_INPUT', rule: error.code, path: error.path } });

function protectMutation(inner: Resolve, decision: Decision, faults: (input: unknown) => RuleError[], messages: Messages): Resolve {
  return async (root, args, ctx, info) => {
    if (ctx.anonymous) throw unauthenticated();
    const refuse = (errors: RuleError[]) => ({ errors: errors.map((error) => wordError(error, messages, ctx.locale)) });
    if (!mayAsk(decision, ctx.viewer)) return refuse([new RuleError('FORBIDDEN')]);
    const found = faults((args as { input: unknown }).input);
    if (found.length > 0) return refuse(found);
    try {
      return await inner(root, args, ctx, info);
    } catch (error) {
      if (error instanceof RuleError) return refuse([error]);
      throw error;
    }
  };
}
