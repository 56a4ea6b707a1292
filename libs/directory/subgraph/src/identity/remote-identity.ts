import { systemClock, type Clock } from '@gaoxin/kernel';
import { CALLER_HEADER, signCaller } from '@gaoxin/server';
import { createRemoteJWKSet } from 'jose';
import { Agent, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { ACTIVE_PATH } from './active.ts';
import { addressOf } from './forwarding.ts';
import type { Identity } from './identity.ts';
import { createVerifier, type TokenSubject } from './token-verifier.ts';

export interface RemoteIdentityOptions {
  /** Where the directory process listens, as `http://host:port`. */
  directoryUrl: string;
  secret: string;
  /** `<origin>/oidc`. */
  issuer: string;
  /** `<origin>/graphql`. */
  audience: string;
  clock?: Clock;
}

const UNREACHABLE = '登录服务暂时连不上，过一会儿再试。\nThe sign-in service cannot be reached. Try again in a while.\n';
const ANSWER_WITHIN_MS = 10_000;

/** The identity of another process: signatures are checked here, sign-in and revocation are asked of the directory. */
export function createRemoteIdentity({ directoryUrl, secret, issuer, audience, clock = systemClock }: RemoteIdentityOptions): Identity {
  const agent = new Agent({ keepAlive: true });
  const origin = new URL(issuer).origin;
  const signature = () => signCaller({ viewer: null, locale: 'zh' }, secret, clock.now());

  async function isActive(subject: TokenSubject): Promise<boolean> {
    const url = new URL(ACTIVE_PATH, directoryUrl);
    url.search = new URLSearchParams(subject).toString();
    const answer = await fetch(url, { headers: { [CALLER_HEADER]: signature() }, signal: AbortSignal.timeout(ANSWER_WITHIN_MS) });
    if (!answer.ok) throw new Error(`The directory answered ${answer.status} to ${ACTIVE_PATH}.`);
    return ((await answer.json()) as { active: boolean }).active;
  }

  function forward(req: IncomingMessage, res: ServerResponse): void {
    const headers = { ...req.headers, 'x-forwarded-for': addressOf(req, { origin, clock }), [CALLER_HEADER]: signature() };
    const onward = request(directoryUrl, { path: req.url, method: req.method, headers, agent }, (answer) => {
      res.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(res);
    });
    onward.on('error', () => {
      if (!res.headersSent) res.writeHead(502, { 'content-type': 'text/plain; charset=utf-8' });
      res.end(UNREACHABLE);
    });
    req.pipe(onward);
  }

  return {
    handler: forward,
    verify: createVerifier({
      keys: createRemoteJWKSet(new URL('/oidc/jwks', directoryUrl)),
      issuer,
      audience,
      isActive,
      clock,
    }),
    async [Symbol.asyncDispose]() {
      agent.destroy();
    },
  };
}
