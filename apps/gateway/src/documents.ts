import { createHash } from 'node:crypto';
import { BREAK, getOperationAST, GraphQLError, Kind, parse, validate, visit, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { accessRules, type Demands } from './access.ts';
import { checkShape, checkSize, LIMITS } from './limits.ts';
import { Refusal, withoutHints } from './refusals.ts';

/** A document that parsed, fits the schema and keeps the limits; what is known of it holds for every request. */
export interface Prepared {
  document: DocumentNode;
  demands: Demands;
  introspects: boolean;
  /** The operation to run. @throws Refusal BAD_REQUEST when the name does not choose one */
  operation(name: string | undefined): OperationDefinitionNode;
}

export interface Documents {
  /** A registered document. @throws Refusal DOCUMENT_UNKNOWN */
  trusted(id: string): Prepared;
  /** @throws Refusal SYNTAX_ERROR, VALIDATION_FAILED or LIMIT_EXCEEDED */
  freeForm(text: string): Prepared;
}

const CACHED_DOCUMENTS = 500;
const CACHED_LENGTH = 20_000;

/** Prepares each document once: the planner and the services key their own caches by the document object. */
export function createDocuments(schema: GraphQLSchema, supergraph: string, registered: Readonly<Record<string, string>>): Documents {
  const demandsOf = accessRules(supergraph, schema);
  const trusted = new Map<string, Prepared>();
  const recent = new Map<string, Prepared>();

  const prepare = (text: string, maxTokens?: number): Prepared => {
    const document = parseWithin(text, maxTokens);
    checkSize(document);
    refuseInvalid(schema, document);
    for (const node of document.definitions) if (node.kind === Kind.OPERATION_DEFINITION) checkShape(document, node);
    return { document, demands: demandsOf(document), introspects: introspects(document), operation: (name) => choose(document, name) };
  };

  return {
    trusted(id) {
      const text = Object.hasOwn(registered, id) ? registered[id] : undefined;
      if (text === undefined) throw new Refusal('DOCUMENT_UNKNOWN');
      const prepared = trusted.get(id) ?? prepare(text);
      trusted.set(id, prepared);
      return prepared;
    },
    freeForm(text) {
      const key = createHash('sha256').update(text).digest('base64');
      const prepared = recent.get(key) ?? prepare(text, LIMITS.tokens);
      recent.delete(key);
      if (text.length <= CACHED_LENGTH) recent.set(key, prepared);
      if (recent.size > CACHED_DOCUMENTS) recent.delete(recent.keys().next().value!);
      return prepared;
    },
  };
}

function parseWithin(text: string, maxTokens: number | undefined): DocumentNode {
  try {
    return parse(text, { maxTokens });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    if (error.message.includes('Parsing aborted')) throw new Refusal('LIMIT_EXCEEDED', `The query exceeds the limit on tokens: at most ${maxTokens}.`, { limit: 'tokens', max: maxTokens });
    throw new Refusal('SYNTAX_ERROR', error.message, { locations: error.locations });
  }
}

function refuseInvalid(schema: GraphQLSchema, document: DocumentNode): void {
  const [error] = validate(schema, document, undefined, { maxErrors: 1 });
  if (error) throw new Refusal('VALIDATION_FAILED', withoutHints(error.message), { locations: error.locations });
}

function choose(document: DocumentNode, name: string | undefined): OperationDefinitionNode {
  const operation = getOperationAST(document, name);
  if (!operation) throw new Refusal('BAD_REQUEST', 'operationName must name one operation of the document.');
  if (operation.operation === 'subscription') throw new Refusal('BAD_REQUEST', 'Subscriptions are not served here.');
  return operation;
}

/** Both fields exist only at the root, wherever a fragment may hide them. */
function introspects(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field(node) {
      if (node.name.value === '__schema' || node.name.value === '__type') found = true;
      return found ? BREAK : undefined;
    },
  });
  return found;
}
