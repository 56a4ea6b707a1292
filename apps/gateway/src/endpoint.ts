import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Caller, Logger } from '@gaoxin/server';
import { Kind, type GraphQLError, type OperationDefinitionNode } from 'graphql';
import { checkAccess } from './access.ts';
import type { Documents, Prepared } from './documents.ts';
import type { OperationContext } from './executors.ts';
import { unexpected } from './failures.ts';
import type { Federation } from './federation.ts';
import { checkCost, LIMITS } from './limits.ts';
import type { Answer } from './plan/operation.ts';
import { Refusal } from './refusals.ts';
import { readBody, parseRequest, type GraphQLRequest } from './request.ts';
import { coerceVariables } from './variables.ts';
import { isDeveloper, localeOf, maySendFreeForm, viewerOf, type Identity } from './viewer.ts';

export interface EndpointOptions {
  federation: Federation;
  documents: Documents;
  identity: Pick<Identity, 'verify'>;
  log: Logger;
}

/** Answers POST /graphql. */
export function graphqlEndpoint(options: EndpointOptions): (req: IncomingMessage, res: ServerResponse) => Promise<void> {
  return async (req, res) => {
    let status = 200;
    let result: Complete;
    try {
      const body = await readBody(req, LIMITS.bodyBytes);
      const viewer = await viewerOf(req.headers.authorization, options.identity);
      result = await answer(options, parseRequest(body), { viewer, locale: localeOf(req.headers['accept-language']) });
    } catch (error) {
      const refusal = error instanceof Refusal ? error : undefined;
      status = refusal?.status ?? 500;
      result = { errors: [refusal ?? unexpected(error, options.log)] };
    }
    send(req, res, status, result);
  };
}

/** What goes out; without data when the request as a whole is refused. */
interface Complete extends Partial<Answer> {
  /** Services whose part is missing. */
  partial?: string[];
}

/** @throws Refusal when the request as a whole gets no answer */
async function answer({ federation, documents, log }: EndpointOptions, request: GraphQLRequest, caller: Caller): Promise<Complete> {
  const prepared = documentOf(documents, request, caller);
  checkAccess(prepared.demands, caller.viewer);
  const operation = prepared.operation(request.operationName);
  const variables = coerceVariables(federation.schema, operation, request.variables);
  const { document } = prepared;
  if (prepared.introspects) {
    refuseIntrospection(operation, caller);
    return federation.introspect({ document, operation, variables });
  }
  checkCost(federation.schema, document, operation, variables);
  const context: OperationContext = { caller, failed: new Set(), contexts: new Map() };
  return complete(await federation.run({ document, operation, variables, context }), context, log);
}

function documentOf(documents: Documents, request: GraphQLRequest, { viewer }: Caller): Prepared {
  if (request.documentId !== undefined) return documents.trusted(request.documentId);
  if (!maySendFreeForm(viewer)) throw new Refusal('DOCUMENT_NOT_TRUSTED');
  return documents.freeForm(request.query);
}

/** The schema is asked for alone, so that it never travels through the planner. */
function refuseIntrospection({ selectionSet }: OperationDefinitionNode, { viewer }: Caller): void {
  if (!isDeveloper(viewer)) throw new Refusal('INTROSPECTION_FORBIDDEN');
  const alone = selectionSet.selections.every((node) => node.kind === Kind.FIELD && node.name.value.startsWith('__'));
  if (!alone) throw new Refusal('VALIDATION_FAILED', 'Ask for the schema in a request of its own.');
}

/** Names the services whose part is missing, and lets no error pass that did not come through `contained`. */
function complete({ data, errors }: Answer, { failed }: OperationContext, log: Logger): Complete {
  return {
    data,
    errors: errors.map((error) => (typeof error.extensions?.code === 'string' ? error : unexpected(error, log))),
    ...(failed.size > 0 ? { partial: [...failed].sort() } : {}),
  };
}

const LARGE_TEXT = 8_192;
const RESPONSE_TYPE = 'application/graphql-response+json';

function send(req: IncomingMessage, res: ServerResponse, status: number, { data, errors, partial }: Complete): void {
  const parts = [
    ...(errors?.length ? [`"errors":${JSON.stringify(errors.map(toPublic))}`] : []),
    ...(data === undefined ? [] : [`"data":${data}`]),
    ...(partial ? [`"extensions":${JSON.stringify({ partial })}`] : []),
  ];
  const text = `{${parts.join(',')}}`;
  // Sent as text, a large answer would be copied once more to stand behind the header.
  const body = text.length > LARGE_TEXT ? Buffer.from(text) : text;
  const type = req.headers.accept?.includes(RESPONSE_TYPE) ? RESPONSE_TYPE : 'application/json';
  res.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    ...(status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
    ...(status === 405 ? { allow: 'POST' } : {}),
    ...(status === 413 ? { connection: 'close' } : {}),
  });
  res.end(body);
}

const toPublic = ({ message, path, extensions }: GraphQLError) => ({ message, path, extensions });
