import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What every subject's process is told at its start. */
export interface Place {
  /** Connection strings by service, and of the database that holds all tables. */
  databaseUrls: Record<string, string>;
  sharedUrl: string;
  /** Signs callers between processes. */
  secret: string;
  /** Addresses of services that run in processes of their own. */
  serviceUrls: Record<string, string>;
  /** The service that this process is, for those who are one. */
  service: string;
  /** Registered documents by their id. */
  documents: Record<string, string>;
}

/** CPU that this process has used since its start. */
export interface Usage {
  microseconds: number;
}

export const place = JSON.parse(process.env.BENCH_PLACE ?? '{}') as Place;

/** Tells the parent where this process answers, and from then on, whenever asked, how much CPU it has used. */
export function answerAt(port: number): void {
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send!({ microseconds: user + system } satisfies Usage);
  });
  process.on('disconnect', () => process.exit(0));
  process.send!({ port });
}

export async function listen(server: Server = createServer()): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', resolve);
  await promise;
  return (server.address() as AddressInfo).port;
}
