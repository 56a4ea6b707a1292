import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { mayAsk, type Decision } from './access.ts';
import type { Selection } from './selected-columns.ts';
import type { ServiceContext } from './context.ts';
import type { Loader } from './loader.ts';

interface Reference {
  id: string;
}

type One = (reference: Reference, ctx: ServiceContext, info: GraphQLResolveInfo) => unknown;

/** Resolves an entity by its key; and, where it is loaded by its id, all of a request at once. */
export interface ResolveReference extends One {
  loader?: Loader<never, object> & { many: false };
  together?: (references: readonly Reference[], ctx: ServiceContext, info: Selection) => Promise<(object | null)[]> | null[];
}

/** The `__resolveReference` of an entity whose row is loaded by its id. */
export const byId = <DB, Row extends object>(loader: Loader<DB, Row> & { many: false }) =>
  Object.assign(({ id }: Reference, ctx: Pick<ServiceContext<DB>, 'load'>, info: GraphQLResolveInfo) => ctx.load(loader, id, info), { loader });

/** Whoever may not ask for an entity finds none. */
export function protectReference(inner: ResolveReference, decision: Decision): ResolveReference {
  const allowed = (ctx: ServiceContext) => mayAsk(decision, ctx.anonymous ? null : ctx.viewer);
  const one: ResolveReference = (reference, ctx, info) => (allowed(ctx) ? inner(reference, ctx, info) : null);
  const { loader } = inner;
  if (!loader) return one;
  return Object.assign(one, {
    together: (references: readonly Reference[], ctx: ServiceContext, info: Selection) =>
      allowed(ctx) ? ctx.loadAll(loader as never, references.map(({ id }) => id), info) : references.map(() => null),
  });
}

export const referenceOf = (schema: GraphQLSchema, type: string): ResolveReference | undefined =>
  (schema.getType(type)?.extensions.apollo as { subgraph?: { resolveReference?: ResolveReference } } | undefined)?.subgraph?.resolveReference;

/** Resolves the entities of a request as one list where that is possible: one promise for each costs more than its row. */
export function resolveTogether(schema: GraphQLSchema): void {
  const field = schema.getQueryType()?.getFields()['_entities'];
  const each = field?.resolve;
  if (!each) return;
  field.resolve = (root, args: { representations: (Reference & { __typename: string })[] }, ctx: ServiceContext, info) => {
    const type = args.representations[0]?.__typename;
    const together = type !== undefined && args.representations.every(({ __typename }) => __typename === type) && referenceOf(schema, type)?.together;
    return together ? named(together(args.representations, ctx, info), type) : each(root, args, ctx, info);
  };
}

/** The schema tells entities apart by their type's name. */
async function named(loading: Promise<(object | null)[]> | null[], __typename: string): Promise<(object | null)[]> {
  const entities = await loading;
  for (const entity of entities) if (entity) Object.assign(entity, { __typename });
  return entities;
}
