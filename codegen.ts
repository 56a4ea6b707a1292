import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';
import type { CodegenConfig } from '@graphql-codegen/cli';
import type { Composition } from './tools/compose.ts';

export const PORTALS = ['shell', 'officials', 'enterprise', 'experience'] as const;
export type PortalName = (typeof PORTALS)[number];

/** GraphQL type → `module#Type` of the object that its resolvers receive, seen from the generated file. */
export type Mappers = Record<string, string>;

const TEXT_SCALARS = { ID: 'string', Date: 'string', Decimal: 'string', Uscc: 'string' };

type Output = NonNullable<CodegenConfig['generates']>[string];

/** Where the typed documents of a portal are written. */
export const documentsOf = (portal: PortalName) => `apps/portals/${portal}/src/generated/`;

/** What is generated: resolver types of every service and typed documents of every portal. */
export function codegen(composition: Composition, mappersOf: (service: string) => Mappers): CodegenConfig {
  const services = Object.entries(composition.subgraphs).map(([service, sdl]) => [
    `libs/${service}/subgraph/src/generated/resolvers-types.ts`,
    serviceTypes(sdl, mappersOf(service)),
  ]);
  const portals = PORTALS.map((portal) => [documentsOf(portal), portalDocuments(portal, composition.publicSchema)]);
  return {
    importExtension: '.ts',
    ignoreNoDocuments: true,
    generates: Object.fromEntries([...services, ...portals]),
  };
}

function serviceTypes(schema: string, mappers: Mappers): Output {
  return {
    schema,
    plugins: ['typescript', 'typescript-resolvers'],
    config: {
      federation: true,
      useTypeImports: true,
      enumsAsTypes: true,
      scalars: { ...TEXT_SCALARS, DateTime: { input: 'string', output: 'Date | string' } },
      mappers,
      contextType: '../mapping.ts#Context',
      resolversNonOptionalTypename: { unionMember: true },
      makeResolverTypeCallable: true,
    },
  };
}

function portalDocuments(portal: PortalName, schema: string): Output {
  return {
    schema,
    documents: [`apps/portals/${portal}/src/**/*.{ts,tsx}`, `!${documentsOf(portal)}**`],
    documentTransforms: [addTypenameSelectionDocumentTransform],
    preset: 'client',
    presetConfig: { fragmentMasking: { unmaskFunctionName: 'getFragmentData' }, persistedDocuments: { mode: 'embedHashInDocument', hashAlgorithm: 'sha256' } },
    config: { useTypeImports: true, enumsAsTypes: true, scalars: { ...TEXT_SCALARS, DateTime: 'string' } },
  };
}
