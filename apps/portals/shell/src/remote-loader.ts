import { loadRemote, registerRemotes } from '@module-federation/enhanced/runtime';
import type { ComponentType } from 'react';

export interface PortalModule {
  default: ComponentType;
}

let entries: Readonly<Record<string, string>> = {};

/** Tells the federation runtime where the portals are. */
export function registerPortals(remotes: Readonly<Record<string, string>>): void {
  entries = remotes;
  registerRemotes(Object.entries(remotes).map(([name, entry]) => ({ name, entry })));
}

/** Loads a portal. @throws when it cannot be had; the next call tries from the start */
export async function loadPortal(name: string): Promise<PortalModule> {
  try {
    const portal = await loadRemote<PortalModule>(`${name}/app`);
    if (!portal) throw new Error(`${name} has no app.`);
    return portal;
  } catch (error) {
    // The runtime remembers a failed remote until it is registered anew.
    if (entries[name]) registerRemotes([{ name, entry: entries[name] }], { force: true });
    throw error;
  }
}
