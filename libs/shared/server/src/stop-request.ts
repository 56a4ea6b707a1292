import { setTimeout as delay } from 'node:timers/promises';

/** Whoever asks us to stop kills after 10 s. */
const STOP_WITHIN_MS = 9_000;

/**
 * Aborted when somebody wants this process to end: Ctrl-C, SIGTERM, or the death of the process that started it with an
 * IPC channel, however that died.
 */
export function stopRequest(): AbortSignal {
  const controller = new AbortController();
  // Ctrl-C arrives twice, from the terminal and from the parent; the second asks for nothing new.
  const ask = (): void => controller.abort();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, ask);
  process.on('disconnect', ask);
  process.channel?.unref();
  return controller.signal;
}

/** Resolves when the stop is asked for. */
export const stopped = (stop: AbortSignal): Promise<void> =>
  new Promise((resolve) => (stop.aborted ? resolve() : stop.addEventListener('abort', () => resolve(), { once: true })));

/** Ends this process though something does not end in time. */
export const exitInTime = (stop: AbortSignal): void =>
  stop.addEventListener('abort', () => void delay(STOP_WITHIN_MS, undefined, { ref: false }).then(() => process.exit(1)));
