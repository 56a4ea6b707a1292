import type { Role, Viewer, ViewerKind } from '@gaoxin/server';

const KINDS: Partial<Record<Role, ViewerKind>> = {
  ENTERPRISE_REPRESENTATIVE: 'ENTERPRISE',
  EXPERIENCE_OFFICER: 'EXPERIENCE_OFFICER',
  CLIENT: 'CLIENT',
};

/** Somebody with one role, in zone `dianjiang` unless said otherwise. */
export function as(role: Role, facts: Partial<Viewer> = {}): Viewer {
  const kind = KINDS[role] ?? 'OFFICIAL';
  const id = facts.id ?? `test-${role.toLowerCase()}`;
  return {
    id,
    kind,
    zone: 'dianjiang',
    name: `测试${role}`,
    roles: [role],
    scopes: ['service:read', 'service:write', 'figures:read'],
    official: kind === 'OFFICIAL' ? id : null,
    enterprise: kind === 'ENTERPRISE' ? 'test-enterprise' : null,
    ...facts,
  };
}
