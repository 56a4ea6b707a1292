/** Aborted when somebody wants this process to end: Ctrl-C, SIGTERM, or the death of the bootstrap that started it. */
export function stopRequest(): AbortSignal {
  const controller = new AbortController();
  // Ctrl-C arrives twice, from the terminal and from the bootstrap; the second asks for nothing new.
  const ask = (): void => controller.abort();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, ask);
  process.on('disconnect', ask);
  process.channel?.unref();
  return controller.signal;
}
