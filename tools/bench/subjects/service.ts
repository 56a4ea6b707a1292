import type { AddressInfo } from 'node:net';
import { systemClock } from '@gaoxin/kernel';
import { createLog, inProcessBus, serve } from '@gaoxin/server';
import { CREATE } from '../services.ts';
import { answerAt, place } from '../subject.ts';

const service = await CREATE[place.service]!({
  databaseUrl: place.databaseUrls[place.service]!,
  clock: systemClock,
  bus: inProcessBus(),
  log: createLog('warn'),
});
const server = await serve(service, { port: 0, secret: place.secret });
answerAt((server.address() as AddressInfo).port);
