export type ViewerKind = 'OFFICIAL' | 'ENTERPRISE' | 'EXPERIENCE_OFFICER' | 'CLIENT';

/** Who is signed in, as the access token says. */
export interface Viewer {
  /** Account id. */
  id: string;
  zone: string;
  kind: ViewerKind;
  roles: readonly string[];
  name: string;
  /** Set for people who speak for an enterprise. */
  enterprise: string | null;
  /** Set for officials. */
  official: string | null;
}

type Claims = Omit<Viewer, 'id' | 'enterprise' | 'official'> & { sub: string; enterprise?: string | null; official?: string | null };

/**
 * Reads the claims of an access token. Nothing is verified: the token decides what is shown, the server what is allowed.
 *
 * @throws Error when the token is not a JWT
 */
export function viewerOf(accessToken: string): Viewer {
  const [, payload = ''] = accessToken.split('.');
  const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
  const { sub, zone, kind, roles, name, enterprise, official } = JSON.parse(new TextDecoder().decode(bytes)) as Claims;
  return { id: sub, zone, kind, roles, name, enterprise: enterprise ?? null, official: official ?? null };
}
