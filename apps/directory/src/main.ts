import { createDirectory, createIdentity } from '@gaoxin/directory-subgraph';
import { ensureDatabase } from '@gaoxin/postgres';
import { createLog, natsBus, readConfig, serve } from '@gaoxin/server';
import { Pool } from 'pg';

try {
  const { databaseUrl: server, natsUrl, origin, secret, serviceUrls, clock, logLevel } = readConfig();
  if (!server || !natsUrl || !secret) throw new Error('DATABASE_URL, NATS_URL and GAOXIN_SECRET must be set.');
  const log = createLog(logLevel);
  await using stack = new AsyncDisposableStack();
  const databaseUrl = await ensureDatabase(server, 'gaoxin_directory');
  const directory = stack.use(await createDirectory({ databaseUrl, clock, bus: stack.use(await natsBus({ url: natsUrl, log })), log }));
  stack.use(await directory.work());
  const pool = stack.adopt(new Pool({ connectionString: databaseUrl, max: 5 }), (one) => one.end());
  const identity = stack.use(await createIdentity({ pool, origin, secret, onError: (error) => log.error({ error: String(error) }, 'identity') }));
  const port = Number(new URL(serviceUrls.directory).port);
  stack.use(await serve(directory, { port, secret, also: identity.handleIfAsked }));
  console.log(`Ready directory on port ${port}`);
  await new Promise<void>((stop) => ['SIGINT', 'SIGTERM'].forEach((signal) => process.once(signal, () => stop())));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
