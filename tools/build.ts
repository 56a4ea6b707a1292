import { buildPortals } from './build-portals.ts';
import { markPortalsFresh } from './portals.ts';

await buildPortals({ onProgress: (line) => process.stdout.write(`${line}\n`) });
markPortalsFresh();
