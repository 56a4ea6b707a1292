import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import http from '@graphql-mesh/transport-http';
import { CALLER_HEADER, signCaller } from '@gaoxin/server';
import { answerAt, listen, place } from '../subject.ts';
import { CALLER, TOKEN } from '../viewer.ts';

const SIGNED_FOR_MS = 30_000;
let signature = { text: '', at: 0 };

/** Signed for half a minute at a time, which is less work than signing each request. */
function signed(): string {
  const now = Date.now();
  if (now - signature.at > SIGNED_FOR_MS) signature = { text: signCaller(CALLER, place.secret, new Date(now)), at: now };
  return signature.text;
}

const supergraph = readFileSync(new URL('../../../graphql/supergraph.graphql', import.meta.url), 'utf8');
const runtime = createGatewayRuntime({
  supergraph: supergraph.replaceAll(/"http:\/\/(\w+)\/graphql"/g, (whole, name: string) => (place.serviceUrls[name] ? `"${place.serviceUrls[name]}/graphql"` : whole)),
  unifiedGraphHandler,
  transports: { http },
  propagateHeaders: {
    fromClientToSubgraphs: ({ request }) =>
      request.headers.get('authorization') === `Bearer ${TOKEN}` ? { [CALLER_HEADER]: signed() } : {},
  },
  logging: 'error',
  requestId: false,
  graphiql: false,
  landingPage: false,
});
answerAt(await listen(createServer(runtime)));
