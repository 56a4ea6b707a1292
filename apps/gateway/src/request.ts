import type { IncomingMessage } from 'node:http';
import { Refusal } from './refusals.ts';

export type GraphQLRequest = {
  operationName: string | undefined;
  variables: Record<string, unknown>;
} & ({ documentId: string; query?: undefined } | { documentId?: undefined; query: string });

/** What an oversized body may still send before the connection is cut; the refusal is read only after the body. */
const DRAINED_BYTES = 8 * 1024 * 1024;

/**
 * The body of a POST with JSON.
 *
 * @throws Refusal METHOD_NOT_ALLOWED, UNSUPPORTED_MEDIA_TYPE or BODY_TOO_LARGE
 */
export async function readBody(req: IncomingMessage, maxBytes: number): Promise<string> {
  if (req.method !== 'POST') throw new Refusal('METHOD_NOT_ALLOWED');
  const [type] = (req.headers['content-type'] ?? '').split(';');
  const encoded = (req.headers['content-encoding'] ?? 'identity') !== 'identity';
  if (type?.trim().toLowerCase() !== 'application/json' || encoded) throw new Refusal('UNSUPPORTED_MEDIA_TYPE');
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= maxBytes) chunks.push(chunk);
    if (size > DRAINED_BYTES) break;
  }
  if (size > maxBytes) throw new Refusal('BODY_TOO_LARGE');
  return Buffer.concat(chunks).toString();
}

/** @throws Refusal BAD_REQUEST or BATCHING_DISABLED */
export function parseRequest(body: string): GraphQLRequest {
  const request = parseJson(body);
  if (Array.isArray(request)) throw new Refusal('BATCHING_DISABLED');
  if (!isObject(request)) throw new Refusal('BAD_REQUEST');
  const { query, documentId, operationName, variables } = request;
  if (!isMissing(operationName) && typeof operationName !== 'string') throw new Refusal('BAD_REQUEST', 'operationName must be a string.');
  if (!isMissing(variables) && !isObject(variables)) throw new Refusal('BAD_REQUEST', 'variables must be an object.');
  const rest = { operationName: operationName ?? undefined, variables: variables ?? {} };
  if (typeof documentId === 'string') return { documentId, ...rest };
  if (typeof query === 'string') return { query, ...rest };
  throw new Refusal('BAD_REQUEST', 'Send documentId or query, a string.');
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new Refusal('BAD_REQUEST', 'The body is not JSON.');
  }
}

const isMissing = (value: unknown): value is null | undefined => value === null || value === undefined;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
