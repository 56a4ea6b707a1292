import type { Clock } from '@gaoxin/kernel';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Client } from 'pg';
import type { Logger } from './log.ts';
import { startLoop, type SteadyLoop } from './steady-loop.ts';

/** Where long work runs: rows under the service's own role, and the owner's connection to find what waits in any zone. */
export interface WorkPlace {
  em(): EntityManager;
  clock: Clock;
  log: Logger;
  owner: Client;
  /** Asked between pieces: what is left undone is taken up again at the next start. */
  isStopped(): boolean;
}

/** Long work of a service whose state lies in rows, so that it survives a restart. One process at a time does it. */
export interface Worker {
  name: string;
  /** Notifications on this channel of the service's database wake it. */
  channel: string;
  /** Does what waits longest; false when nothing waits. */
  work(place: WorkPlace): Promise<boolean>;
}

export const startWorker = (worker: Worker, place: Omit<WorkPlace, 'owner' | 'isStopped'> & { service: string; ownerUrl: string }): SteadyLoop =>
  startLoop({
    name: `worker:${place.service}:${worker.name}`,
    ownerUrl: place.ownerUrl,
    channel: worker.channel,
    round: (owner, isStopped) => worker.work({ ...place, owner, isStopped }),
    onError: (error) => place.log.warn({ service: place.service, worker: worker.name, error: String(error) }, 'worker waits'),
  });
