import type { FlattenNodePathSegment, RequiresSelection } from '@graphql-hive/router-query-planner';
import { isAbstractType, type GraphQLSchema } from 'graphql';
import { mergeInto } from './merge.ts';
import { isObject, UnsupportedPlan, type Fields } from './run.ts';

export type Path = readonly (string | number)[];

/** Finds the entities at one place of the plan, which may run through lists. */
export interface Finder {
  entities(data: Fields): Fields[];
  /** Where those entities stand, in the same order; apart, because only errors ask. */
  paths(data: Fields): Path[];
}

/** What is left of the way: a value, and its path when somebody asks for it. */
type Visit = (value: unknown, at: Path | undefined) => void;
type Found = (entity: Fields, at: Path | undefined) => void;

/** @throws UnsupportedPlan for a kind of segment that is not known */
export function finderOf(segments: readonly FlattenNodePathSegment[], schema: GraphQLSchema): Finder {
  const steps = segments.map((segment) => stepOf(segment, schema));
  const find = (data: Fields, root: Path | undefined, found: Found): void => {
    const last: Visit = (value, at) => {
      if (isObject(value)) found(value, at);
      else if (Array.isArray(value)) value.forEach((item, index) => void (isObject(item) && found(item, at && [...at, index])));
    };
    steps.reduceRight<Visit>((next, step) => (value, at) => step(value, at, next), last)(data, root);
  };
  return {
    entities(data) {
      const entities: Fields[] = [];
      find(data, undefined, (entity) => entities.push(entity));
      return entities;
    },
    paths(data) {
      const paths: Path[] = [];
      find(data, [], (_entity, at) => paths.push(at!));
      return paths;
    },
  };
}

function stepOf(segment: FlattenNodePathSegment, schema: GraphQLSchema): (value: unknown, at: Path | undefined, next: Visit) => void {
  if (segment === '@') {
    return (value, at, next) => void (Array.isArray(value) && value.forEach((item, index) => next(item, at && [...at, index])));
  }
  if ('Field' in segment) {
    const name = segment.Field;
    return (value, at, next) => void (isObject(value) && next(value[name], at && [...at, name]));
  }
  if ('TypeCondition' in segment) {
    const applies = typeTest(segment.TypeCondition, schema);
    return (value, at, next) => void (isObject(value) && (value.__typename === undefined || applies(value.__typename)) && next(value, at));
  }
  throw new UnsupportedPlan(`A path goes through ${JSON.stringify(segment)}.`);
}

function typeTest(conditions: readonly string[], schema: GraphQLSchema): (typeName: unknown) => boolean {
  const names = new Set<unknown>(conditions);
  for (const name of conditions) {
    const type = schema.getType(name);
    if (isAbstractType(type)) for (const possible of schema.getPossibleTypes(type)) names.add(possible.name);
  }
  return (typeName) => names.has(typeName);
}

/** What a service must be told of an entity to recognise it; undefined when the entity lacks it. */
export type Representer = (entity: Fields) => Fields | undefined;

/** @throws UnsupportedPlan for a kind of selection that is not known */
export function representerOf(requires: readonly RequiresSelection[], schema: GraphQLSchema): Representer {
  const write = writerOf(requires, schema);
  return (entity) => {
    const { __typename } = entity;
    if (__typename === undefined || __typename === null) return undefined;
    const representation: Fields = { __typename };
    write(entity, representation);
    return Object.keys(representation).length > 1 ? representation : undefined;
  };
}

/** Copies the selected fields of the first object into the second. */
type Writer = (entity: Fields, into: Fields) => void;

function writerOf(selections: readonly RequiresSelection[], schema: GraphQLSchema): Writer {
  const writers = selections.map((selection): Writer => {
    if (selection.kind === 'Field') return fieldWriter(selection.name, selection.alias ?? selection.name, selection.selections, schema);
    if (selection.kind !== 'InlineFragment' || selection.skipIf || selection.includeIf) {
      throw new UnsupportedPlan(`An entity is recognised by ${JSON.stringify(selection)}.`);
    }
    const applies = typeTest([selection.typeCondition], schema);
    const write = writerOf(selection.selections, schema);
    return (entity, into) => void (applies(entity.__typename) && write(entity, into));
  });
  return (entity, into) => {
    for (const write of writers) write(entity, into);
  };
}

function fieldWriter(name: string, key: string, selections: readonly RequiresSelection[] | undefined, schema: GraphQLSchema): Writer {
  const read = selections?.length ? innerReader(writerOf(selections, schema)) : (value: unknown) => value;
  return (entity, into) => {
    const value = read(entity[name] ?? entity[key]);
    if (isObject(value)) mergeInto(into, { [key]: value });
    else if (value !== undefined && value !== null) into[key] = value;
  };
}

function innerReader(write: Writer): (value: unknown) => unknown {
  const read = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(read);
    if (!isObject(value)) return value;
    const inner: Fields = {};
    write(value, inner);
    return Object.keys(inner).length > 0 ? inner : undefined;
  };
  return read;
}

/** Tells representations apart. */
export function identityOf(representation: Fields): string {
  let identity = '';
  for (const key in representation) {
    const value = representation[key];
    identity += typeof value === 'string' ? `${key}"${value.length}:${value}` : `${key} ${JSON.stringify(value)}\n`;
  }
  return identity;
}
