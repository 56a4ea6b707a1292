import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Locale, Viewer } from '@gaoxin/server';
import { Refusal } from './refusals.ts';

/** What the gateway needs of the identity provider. */
export interface Identity {
  /**
   * Whom an access token speaks for, or null when it is forged, expired or revoked. It keeps its own cache, of at most
   * 60 s: a second one here would add up with it.
   */
  verify(token: string): Promise<Viewer | null>;
  /** Answers everything under /oidc. */
  handler(req: IncomingMessage, res: ServerResponse): void;
}

const BEARER = /^Bearer ([\w\-.~+/]+=*)$/i;

/**
 * Who asks: null without a token.
 *
 * @throws Refusal UNAUTHENTICATED for a token that is not good, SERVICE_UNAVAILABLE when nobody can tell
 */
export async function viewerOf(authorization: string | undefined, identity: Pick<Identity, 'verify'>): Promise<Viewer | null> {
  if (authorization === undefined) return null;
  const token = BEARER.exec(authorization)?.[1];
  if (!token) throw new Refusal('UNAUTHENTICATED');
  const viewer = await identity.verify(token).catch(() => {
    throw new Refusal('SERVICE_UNAVAILABLE');
  });
  if (!viewer) throw new Refusal('UNAUTHENTICATED');
  return viewer;
}

/** The first of our languages that the caller accepts; Chinese when none is said. */
export function localeOf(acceptLanguage: string | undefined): Locale {
  const accepted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', quality] = part.trim().toLowerCase().split(';q=');
      return { language: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality);
  return accepted.find(({ language }) => language === 'zh' || language === 'en')?.language === 'en' ? 'en' : 'zh';
}

/** Whether the caller may send queries of its own making; portals send registered ones. */
export const maySendFreeForm = (viewer: Viewer | null): boolean =>
  isDeveloper(viewer) || (viewer?.kind === 'CLIENT' && viewer.scopes.includes('service:read'));

export const isDeveloper = (viewer: Viewer | null): boolean => viewer?.scopes.includes('developer') ?? false;
