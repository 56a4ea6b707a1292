import type { LocalService, Readiness } from './executors.ts';

export interface Health {
  ok: boolean;
  /** Hash of the supergraph that is served. */
  supergraph: string;
  services: Record<string, Readiness>;
}

const READY_TIMEOUT_MS = 3_000;
const NOT_READY: Readiness = { ok: false, schemaVersion: '' };

export type Probe = () => Promise<Readiness>;

export const probeLocal = (service: LocalService): Probe => () => service.ready();

export const probeRemote = (url: string): Probe => async () => {
  const response = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(READY_TIMEOUT_MS) });
  return (await response.json()) as Readiness;
};

/** Asks every service at once. One that cannot be asked is not ready. */
export async function healthOf(supergraph: string, probes: ReadonlyMap<string, Probe>): Promise<Health> {
  const states = await Promise.all([...probes].map(async ([name, probe]) => [name, await probe().catch(() => NOT_READY)] as const));
  return { ok: states.every(([, { ok }]) => ok), supergraph, services: Object.fromEntries(states) };
}
