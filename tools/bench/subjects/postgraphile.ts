import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { answerAt, listen, place } from '../subject.ts';

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ connectionString: place.sharedUrl, schemas: ['public'] })],
  grafserv: { graphiql: false, websockets: false, watch: false, outputDataAsString: true },
});
const server = createServer();
await instance.createServ(grafserv).addTo(server);
answerAt(await listen(server));
