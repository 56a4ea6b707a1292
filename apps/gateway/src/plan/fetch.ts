import type { BatchFetchNode, EntityBatchAlias, FetchNode, FlattenNode, FlattenNodePathSegment } from '@graphql-hive/router-query-planner';
import { GraphQLError, Kind, parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { Executor, Result } from '../executors.ts';
import { finderOf, identityOf, representerOf, type Finder, type Path, type Representer } from './entities.ts';
import { copyOf, mergeInto } from './merge.ts';
import { isObject, UnsupportedPlan, type Fields, type Run, type Step } from './run.ts';

/** What a plan is made ready with. */
export interface Surroundings {
  schema: GraphQLSchema;
  /** @throws UnsupportedPlan for a service that is not served */
  executorOf(service: string): Executor;
}

/** Asks a service for fields of the root. */
export function rootFetch(node: FetchNode, { executorOf }: Surroundings): Step {
  if (node.requires?.length) throw new UnsupportedPlan('A fetch for entities stands at the root.');
  refuseRewrites(node);
  const send = senderOf(node, executorOf);
  const fallback = [firstKeyOf(parse(node.operation, { noLocation: true }))];
  return async (run) => {
    const { data, errors } = await send(run, undefined);
    for (const error of errors ?? []) run.errors.push(error.path ? error : relocated(error, fallback));
    if (data) mergeInto(run.data, data);
  };
}

/** Asks a service to complete the entities at one place. */
export function flattenFetch({ path, node }: FlattenNode, surroundings: Surroundings): Step {
  if (node.kind !== 'Fetch' || !node.requires?.length) throw new UnsupportedPlan('What stands at a place is no fetch for entities.');
  const fields = path.flatMap((segment) => (segment !== '@' && 'Field' in segment ? [segment.Field] : []));
  const alias = { alias: '_entities', representationsVariableName: 'representations', paths: [path], requires: node.requires, ...rewritesOf(node) };
  return entityFetch(node, [alias], fields.length > 0 ? fields : undefined, surroundings);
}

/** Asks a service to complete entities at several places in one request. */
export const batchFetch = (node: BatchFetchNode, surroundings: Surroundings): Step =>
  entityFetch(node, node.entityBatch.aliases, undefined, surroundings);

/** One list of entities in the request. */
interface Group {
  alias: string;
  variable: string;
  finders: Finder[];
  represent: Representer;
}

/** The entities of one group, with the number of the representation that stands for each. */
interface Gathered {
  group: Group;
  targets: Fields[];
  numbers: number[];
}

/** @param fallback Where an error belongs that names no entity. */
function entityFetch(node: FetchNode | BatchFetchNode, aliases: readonly EntityBatchAlias[], fallback: Path | undefined, surroundings: Surroundings): Step {
  const send = senderOf(node, surroundings.executorOf);
  const groups = aliases.map((alias) => groupOf(alias, surroundings.schema));
  return async (run) => {
    const representations: Record<string, Map<string, Entry>> = {};
    const gathered = groups.map((group) => gather(group, run.data, (representations[group.variable] ??= new Map())));
    const lists = Object.entries(representations).map(([name, known]) => [name, Array.from(known.values(), ({ representation }) => representation)] as const);
    if (lists.every(([, list]) => list.length === 0)) return;
    const { data, errors } = await send(run, Object.fromEntries(lists));
    for (const error of errors ?? []) run.errors.push(...placed(error, gathered, run.data, fallback));
    if (data) for (const one of gathered) spread(data[one.group.alias], one);
  };
}

function groupOf(alias: EntityBatchAlias, schema: GraphQLSchema): Group {
  refuseRewrites(alias);
  return {
    alias: alias.alias,
    variable: alias.representationsVariableName,
    finders: alias.paths.map((path: FlattenNodePathSegment[]) => finderOf(path, schema)),
    represent: representerOf(alias.requires, schema),
  };
}

interface Entry {
  number: number;
  representation: Fields;
}

/** Each entity is asked for once, wherever it stands. */
function gather(group: Group, data: Fields, known: Map<string, Entry>): Gathered {
  const targets: Fields[] = [];
  const numbers: number[] = [];
  for (const finder of group.finders) {
    for (const entity of finder.entities(data)) {
      const representation = group.represent(entity);
      if (!representation) continue;
      const identity = identityOf(representation);
      let entry = known.get(identity);
      if (!entry) known.set(identity, (entry = { number: known.size, representation }));
      targets.push(entity);
      numbers.push(entry.number);
    }
  }
  return { group, targets, numbers };
}

/** Adds what came back to the entities. */
function spread(entities: unknown, { targets, numbers }: Gathered): void {
  if (!Array.isArray(entities)) return;
  const used = new Set<number>();
  targets.forEach((target, index) => {
    const number = numbers[index]!;
    const entity: unknown = entities[number];
    if (!isObject(entity)) return;
    mergeInto(target, used.has(number) ? copyOf(entity) : entity);
    used.add(number);
  });
}

/** The error at every place where its entity stands. */
function placed(error: GraphQLError, gathered: readonly Gathered[], data: Fields, fallback: Path | undefined): GraphQLError[] {
  const [alias, number, ...rest] = error.path ?? [];
  const own = gathered.find(({ group }) => group.alias === alias);
  if (own && typeof number === 'number') {
    const paths = own.group.finders.flatMap((finder) => {
      const entities = finder.entities(data);
      return finder.paths(data).filter((_path, index) => own.group.represent(entities[index]!));
    });
    const places = paths.filter((_path, index) => own.numbers[index] === number);
    if (places.length > 0) return places.map((path) => relocated(error, [...path, ...rest]));
  }
  return [fallback ? relocated(error, fallback) : error];
}

const relocated = ({ message, extensions }: GraphQLError, path: Path) => new GraphQLError(message, { path, extensions });

type Sender = (run: Run, representations: Fields | undefined) => Promise<Result> | Result;

/** Sends the node's operation with those variables of the request that it uses. */
function senderOf(node: FetchNode | BatchFetchNode, executorOf: Surroundings['executorOf']): Sender {
  const { operation, operationName, variableUsages = [] } = node;
  if (node.operationKind === 'subscription') throw new UnsupportedPlan('A fetch subscribes.');
  const execute = executorOf(node.serviceName);
  const document = parse(operation, { noLocation: true });
  return (run, representations) => {
    const variables: Fields = { ...representations };
    for (const name of variableUsages) if (Object.hasOwn(run.variables, name)) variables[name] = run.variables[name];
    return execute({ document, variables, operationName, context: run.context });
  };
}

function firstKeyOf(document: DocumentNode): string {
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const field = operation?.selectionSet.selections.find((selection) => selection.kind === Kind.FIELD);
  if (!field) throw new UnsupportedPlan('A fetch asks for no field.');
  return field.alias?.value ?? field.name.value;
}

type Rewriting = Pick<FetchNode, 'inputRewrites' | 'outputRewrites'>;

const rewritesOf = ({ inputRewrites, outputRewrites }: Rewriting): Rewriting => ({ inputRewrites, outputRewrites });

function refuseRewrites({ inputRewrites, outputRewrites }: Rewriting): void {
  if (inputRewrites?.length || outputRewrites?.length) throw new UnsupportedPlan('A fetch renames what it sends or gets.');
}
