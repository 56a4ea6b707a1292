/** What a portal learns when it starts, from `/config.json`. */
export interface PortalConfig {
  /** OpenID issuer. */
  issuer: string;
  /** Remote name → address of its federation manifest. */
  remotes: Readonly<Record<string, string>>;
}

/** @throws Error when the server does not answer with a configuration */
export async function fetchPortalConfig(): Promise<PortalConfig> {
  const response = await fetch('/config.json', { headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error(`/config.json: ${response.status}`);
  return (await response.json()) as PortalConfig;
}
