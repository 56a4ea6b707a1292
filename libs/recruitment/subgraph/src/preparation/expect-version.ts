import { RuleError } from '@gaoxin/kernel';

/** Where nothing was stored yet, the version is 0. @throws RuleError STALE_VERSION */
export function expectVersion(standing: { version: number } | null, version: number): void {
  const current = standing?.version ?? 0;
  if (version !== current) throw new RuleError('STALE_VERSION', { current });
}
