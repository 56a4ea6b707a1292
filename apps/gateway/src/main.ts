import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createRemoteIdentity } from '@gaoxin/directory-subgraph';
import { exitInTime, readConfig, stopped, stopRequest } from '@gaoxin/server';
import { startGateway } from './gateway.ts';

const root = new URL('../../../', import.meta.url);
const contract = (file: string) => readFileSync(new URL(`graphql/${file}`, root), 'utf8');
const portal = (name: string) => fileURLToPath(new URL(`apps/portals/${name}/dist/`, root));

const stop = stopRequest();
exitInTime(stop);
try {
  const config = readConfig();
  const { origin, secret, serviceUrls } = config;
  if (!secret) throw new Error('GAOXIN_SECRET must be set: the gateway signs with it what it sends to the services.');
  await using stack = new AsyncDisposableStack();
  const identity = stack.use(
    createRemoteIdentity({ directoryUrl: serviceUrls.directory, secret, issuer: `${origin}/oidc`, audience: `${origin}/graphql` }),
  );
  stack.use(
    await startGateway({
      config,
      services: serviceUrls,
      identity,
      supergraph: contract('supergraph.graphql'),
      documents: JSON.parse(contract('operations.json')) as Record<string, string>,
      portals: { shell: portal('shell'), remotes: Object.fromEntries(['officials', 'enterprise', 'experience'].map((name) => [name, portal(name)])) },
    }),
  );
  console.log(`Ready ${origin}`);
  await stopped(stop);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
