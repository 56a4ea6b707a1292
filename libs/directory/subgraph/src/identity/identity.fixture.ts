import type { Clock } from '@gaoxin/kernel';
import { openService, type TestService } from '@gaoxin/testkit';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createDirectory } from '../create.ts';
import { fillTwoZones, type TwoZones } from '../two-zones.fixture.ts';
import { createIdentity, type Identity } from './identity.ts';

/** Real time, moved on by hand. */
export function movableClock(): Clock & { pass(seconds: number): void; reset(): void } {
  let ahead = 0;
  return {
    now: () => new Date(Date.now() + ahead),
    pass: (seconds) => {
      ahead += seconds * 1000;
    },
    reset: () => {
      ahead = 0;
    },
  };
}

export interface RunningIdentity extends AsyncDisposable, Pick<TwoZones, 'pool' | 'bankSecret'> {
  origin: string;
  identity: Identity;
  directory: TestService;
  clock: ReturnType<typeof movableClock>;
}

/** An OpenID provider on a free port over a filled directory. */
export async function openIdentity(secret?: string): Promise<RunningIdentity> {
  const directory = await openService(createDirectory, { name: 'directory' });
  const zones = await fillTwoZones(directory.service.database.ownerUrl);
  const clock = movableClock();
  const { server, origin } = await listen();
  const identity = await createIdentity({ pool: zones.pool, origin, secret, clock, onError: console.error });
  server.on('request', identity.handler);
  return {
    ...zones,
    origin,
    identity,
    directory,
    clock,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await identity[Symbol.asyncDispose]();
      await zones[Symbol.asyncDispose]();
      await directory[Symbol.asyncDispose]();
    },
  };
}

export async function listen(): Promise<{ server: Server; origin: string }> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
