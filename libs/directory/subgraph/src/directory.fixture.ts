import type { Viewer } from '@gaoxin/server';
import { openService, type TestService } from '@gaoxin/testkit';
import { createDirectory } from './create.ts';
import { fillTwoZones } from './two-zones.fixture.ts';

export interface Refused {
  code: string;
  path: string[];
  message: string;
}

export interface OpenDirectory extends AsyncDisposable {
  directory: TestService;
  /** Data of a query that must not fail. */
  read<Data>(viewer: Viewer | null, query: string, variables?: object): Promise<Data>;
  /** The payload of a mutation; its input type is named after it. The key is fresh unless given. */
  act<Payload>(viewer: Viewer, mutation: string, selection: string, input: object): Promise<Payload & { errors: Refused[] }>;
}

/** The directory of two zones behind its GraphQL schema. */
export async function openDirectory(): Promise<OpenDirectory> {
  const directory = await openService(createDirectory, { name: 'directory' });
  const zones = await fillTwoZones(directory.service.database.ownerUrl);
  let key = 0;
  async function read<Data>(viewer: Viewer | null, query: string, variables: object = {}): Promise<Data> {
    const { data, errors } = await directory.ask<Data>(viewer, query, variables);
    expect(errors).toBeUndefined();
    return data!;
  }
  return {
    directory,
    read,
    act: async <Payload>(viewer: Viewer, mutation: string, selection: string, input: object) => {
      const inputType = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
      const document = `mutation ($input: ${inputType}!) { ${mutation}(input: $input) { ${selection} errors { code path message } } }`;
      const data = await read<Record<string, Payload & { errors: Refused[] }>>(viewer, document, {
        input: { idempotencyKey: `key-${(key += 1)}`, ...input },
      });
      return data[mutation]!;
    },
    [Symbol.asyncDispose]: async () => {
      await zones[Symbol.asyncDispose]();
      await directory[Symbol.asyncDispose]();
    },
  };
}

/** Resolves one entity by its key, as the gateway does for another service. */
export const referenceTo = (type: string, selection: string): string =>
  `query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on ${type} { ${selection} } } }`;

export const keysOf = (type: string, ...ids: string[]): object => ({ ids: ids.map((id) => ({ __typename: type, id })) });
