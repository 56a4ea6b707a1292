import { createHmac, timingSafeEqual } from 'node:crypto';

export const ROLES = [
  'RECRUITER',
  'PROJECT_OFFICER',
  'SECRETARY',
  'LEADER',
  'SUPERVISOR',
  'ZONE_ADMIN',
  'ENTERPRISE_REPRESENTATIVE',
  'EXPERIENCE_OFFICER',
  'CLIENT',
] as const;
export type Role = (typeof ROLES)[number];
export type ViewerKind = 'OFFICIAL' | 'ENTERPRISE' | 'EXPERIENCE_OFFICER' | 'CLIENT';

/** Who asks, as the gateway learned it from a verified token. Absent for an anonymous request. */
export interface Viewer {
  /** Account id, or the client id of a third party. */
  id: string;
  kind: ViewerKind;
  zone: string;
  name: string;
  roles: Role[];
  scopes: string[];
  /** The official behind an OFFICIAL account. */
  official: string | null;
  /** The enterprise that an ENTERPRISE account speaks for; such a viewer sees only its rows. */
  enterprise: string | null;
}

export type Locale = 'zh' | 'en';

/** What travels from the gateway to a service with each request. */
export interface Caller {
  viewer: Viewer | null;
  locale: Locale;
}

export const CALLER_HEADER = 'x-gaoxin-caller';
const MAX_AGE_MS = 60_000;

/** Signs the caller for another process, so that a service executes nothing that did not pass the gateway. */
export function signCaller(caller: Caller, secret: string, now: Date): string {
  const body = Buffer.from(JSON.stringify({ ...caller, at: now.getTime() })).toString('base64url');
  return `${body}.${macOf(body, secret)}`;
}

/** The caller of a signed header, or null when it is absent, altered or older than a minute. */
export function verifyCaller(header: string | undefined, secret: string, now: Date): Caller | null {
  const [body, mac] = header?.split('.') ?? [];
  if (!body || !mac || !equal(mac, macOf(body, secret))) return null;
  const { viewer, locale, at } = JSON.parse(Buffer.from(body, 'base64url').toString()) as Caller & { at: number };
  return Math.abs(now.getTime() - at) > MAX_AGE_MS ? null : { viewer, locale };
}

const macOf = (body: string, secret: string) => createHmac('sha256', secret).update(body).digest('base64url');

const equal = (a: string, b: string) => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
