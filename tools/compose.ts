import { composeServices } from '@theguild/federation-composition';
import { buildASTSchema, lexicographicSortSchema, parse, printSchema } from 'graphql';
import { SERVICES, type ServiceName } from '../libs/shared/server/src/config.ts';
import { sdlOf } from '../libs/shared/server/src/sdl.ts';

export interface Composition {
  /** Full subgraph SDL by service: the shared part and its own. */
  subgraphs: Record<ServiceName, string>;
  supergraph: string;
  /** The schema that a client sees. */
  publicSchema: string;
}

/**
 * Composes the five subgraphs of `graphql/`. The output depends on nothing but the SDL.
 *
 * @throws Error with every composition error, one a line.
 */
export function compose(): Composition {
  const subgraphs = Object.fromEntries(SERVICES.map((name) => [name, sdlOf(name)])) as Record<ServiceName, string>;
  // The addresses are a placeholder: the gateway sets them from its configuration.
  const result = composeServices(
    SERVICES.map((name) => ({ name, typeDefs: parseNamed(name, subgraphs[name]), url: `http://${name}/graphql` })),
  );
  if (!result.supergraphSdl) {
    throw new Error(`The subgraphs do not compose:\n${result.errors?.map((error) => `  ${error.message}`).join('\n')}`);
  }
  return {
    subgraphs,
    supergraph: `${result.supergraphSdl.trim()}\n`,
    publicSchema: `${printSchema(lexicographicSortSchema(buildASTSchema(result.publicDocumentNode)))}\n`,
  };
}

function parseNamed(name: string, sdl: string) {
  try {
    return parse(sdl);
  } catch (error) {
    throw new Error(`The SDL of ${name}: ${(error as Error).message}`, { cause: error });
  }
}
