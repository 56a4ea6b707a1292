import { GraphQLError } from 'graphql';
import type { Role, Viewer } from './viewer.ts';

/** Who may ask for a field, or resolve an entity by its key. EVERYONE includes requests without a token. */
export type Decision = 'EVERYONE' | readonly Role[];

/**
 * The access matrix of a service: one decision for every `Query.field`, `Mutation.field` and entity type. A service
 * with an undecided one does not start.
 */
export type AccessMatrix = Readonly<Record<string, Decision>>;

export const unauthenticated = () =>
  new GraphQLError('Sign in first.', { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });

export const forbidden = () => new GraphQLError('Not for your role.', { extensions: { code: 'FORBIDDEN' } });

export const mayAsk = (decision: Decision, viewer: Viewer | null): boolean =>
  decision === 'EVERYONE' || (viewer !== null && viewer.roles.some((role) => decision.includes(role)));
