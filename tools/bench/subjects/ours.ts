import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { startGateway } from '@gaoxin/gateway';
import { systemClock } from '@gaoxin/kernel';
import { createLog, inProcessBus } from '@gaoxin/server';
import { CREATE } from '../services.ts';
import { answerAt, place } from '../subject.ts';
import { CALLER, TOKEN } from '../viewer.ts';

const log = createLog('warn');
const bus = inProcessBus();
const services = await Promise.all(
  Object.entries(CREATE).map(([name, create]) => create({ databaseUrl: place.databaseUrls[name]!, clock: systemClock, bus, log })),
);

// As cheap and as dear as the real one once it has seen a token: a hash and a look-up.
const hashOf = (token: string) => createHash('sha256').update(token).digest('base64url');
const holders = new Map([[hashOf(TOKEN), CALLER.viewer]]);

const gateway = await startGateway({
  config: { port: 0, origin: 'http://localhost', secret: undefined, logLevel: 'warn' },
  services,
  supergraph: readFileSync(new URL('../../../graphql/supergraph.graphql', import.meta.url), 'utf8'),
  documents: place.documents,
  identity: { verify: async (token) => holders.get(hashOf(token)) ?? null, handler: (_req, res) => void res.end() },
  log,
});
answerAt(gateway.port);
