import { pino, type Logger } from 'pino';

export type { Logger };

/** Structured logs on standard error. Tokens and personal fields never reach them. */
export const createLog = (level: string): Logger =>
  pino(
    { level, base: undefined, redact: { paths: ['*.authorization', '*.token', '*.password', '*.phone', '*.contactPhone'], remove: true } },
    pino.destination(2),
  );
