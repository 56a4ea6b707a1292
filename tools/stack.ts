import type { Config } from '@gaoxin/server';

export interface DemoAccount {
  readonly login: string;
  readonly password: string;
  /** What this account is for, in Chinese and English. */
  readonly who: string;
}

export interface Stack extends AsyncDisposable {
  readonly accounts: readonly DemoAccount[];
}

export interface StackOptions {
  readonly config: Config & { readonly databaseUrl: string };
  readonly onProgress: (line: string) => void;
}

/**
 * Migrates, loads the demo zones on first use, and serves gateway, subgraphs and portals on `config.port`.
 * @TODO replace by the import of `startGateway` once apps/gateway has it.
 */
export async function startStack(options: StackOptions): Promise<Stack> {
  const gateway = '@gaoxin/gateway';
  const { startGateway } = (await import(gateway)) as { startGateway: (options: StackOptions) => Promise<Stack> };
  return startGateway(options);
}
