import { createDirectory, createIdentity } from '@gaoxin/directory-subgraph';
import { createLog, runService } from '@gaoxin/server';
import { Pool } from 'pg';

await runService('directory', createDirectory, {
  also: async ({ database }, { origin, secret, logLevel }) => {
    const log = createLog(logLevel);
    const pool = new Pool({ connectionString: database.ownerUrl, max: 5 });
    const identity = await createIdentity({ pool, origin, secret, onError: (error) => log.error({ error: String(error) }, 'identity') });
    return {
      handler: (req, res) => {
        const isForIdentity = /^\/(oidc|internal)\//.test(req.url ?? '');
        if (isForIdentity) identity.handler(req, res);
        return isForIdentity;
      },
      [Symbol.asyncDispose]: async () => {
        await identity[Symbol.asyncDispose]();
        await pool.end();
      },
    };
  },
});
