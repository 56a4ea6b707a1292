import { ApolloLink, Observable, parseAndCheckHttpResponse } from '@apollo/client';
import type { DocumentNode } from '@apollo/client';
import type { Session } from './session.ts';

interface Registered extends DocumentNode {
  __meta__?: { hash?: string };
}

/** Sends operations by the hash under which `graphql/operations.json` registers them, in the caller's name and language. */
export function trustedDocumentsLink(session: Pick<Session, 'accessToken' | 'renew'>, language: () => string): ApolloLink {
  return new ApolloLink(
    (operation) =>
      new Observable((observer) => {
        const cancelled = new AbortController();
        post(operation, session, language(), cancelled.signal)
          .then(parseAndCheckHttpResponse(operation))
          .then(
            (result) => {
              observer.next(result);
              observer.complete();
            },
            (error: unknown) => observer.error(error),
          );
        return () => cancelled.abort();
      }),
  );
}

async function post(operation: ApolloLink.Operation, session: Pick<Session, 'accessToken' | 'renew'>, language: string, signal: AbortSignal): Promise<Response> {
  const { query, operationName, variables } = operation;
  const body = JSON.stringify({ documentId: hashOf(query), operationName, variables });
  const send = async () => {
    const token = await session.accessToken();
    const headers = {
      accept: 'application/graphql-response+json, application/json;q=0.9',
      'content-type': 'application/json',
      'accept-language': language,
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    };
    return fetch('/graphql', { method: 'POST', headers, body, signal });
  };
  const response = await send();
  return response.status === 401 && (await session.renew()) ? send() : response;
}

function hashOf(document: Registered): string {
  const hash = document.__meta__?.hash;
  if (!hash) throw new Error('The document is not a generated one.');
  return hash;
}
