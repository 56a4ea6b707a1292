import type { Clock } from '@gaoxin/kernel';
import { CALLER_HEADER, verifyCaller } from '@gaoxin/server';
import type { IncomingMessage } from 'node:http';

/**
 * The address from which a person signs in. `X-Forwarded-For` counts only where somebody we trust wrote its last
 * entry: the gateway, which proves it with the shared secret, or, as no process here speaks TLS itself, the proxy
 * that must stand before an https origin.
 */
export function addressOf(req: IncomingMessage, { origin, secret, clock }: { origin: string; secret?: string; clock: Clock }): string {
  const trusted = secret === undefined ? origin.startsWith('https:') : isSigned(req, secret, clock);
  const forwarded = trusted ? String(req.headers['x-forwarded-for'] ?? '').split(',').at(-1)?.trim() : undefined;
  return forwarded || (req.socket.remoteAddress ?? 'unknown');
}

/** Whether the request comes from a process that knows the secret. */
export function isSigned(req: IncomingMessage, secret: string, clock: Clock): boolean {
  return verifyCaller(req.headers[CALLER_HEADER]?.toString(), secret, clock.now()) !== null;
}

/** Makes the request one to the public origin, whatever its headers claim: links and cookies follow the origin only. */
export function speakAs(origin: string, req: IncomingMessage): void {
  const { host, protocol } = new URL(origin);
  req.headers.host = host;
  req.headers['x-forwarded-host'] = host;
  req.headers['x-forwarded-proto'] = protocol.slice(0, -1);
}
