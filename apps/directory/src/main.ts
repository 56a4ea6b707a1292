import { createDirectory, createIdentity } from '@gaoxin/directory-subgraph';
import { runService } from '@gaoxin/server';
import { Pool } from 'pg';

await runService('directory', createDirectory, {
  also: async ({ database }, { origin, secret }, log) => {
    const stack = new AsyncDisposableStack();
    const pool = stack.adopt(new Pool({ connectionString: database.ownerUrl, max: 5 }), (one) => one.end());
    const identity = stack.use(await createIdentity({ pool, origin, secret, onError: (error) => log.error({ error: String(error) }, 'identity') }));
    return Object.assign(stack, {
      handler: (...[req, res]: Parameters<typeof identity.handler>) => {
        const isForIdentity = /^\/(oidc|internal)\//.test(req.url ?? '');
        if (isForIdentity) identity.handler(req, res);
        return isForIdentity;
      },
    });
  },
});
