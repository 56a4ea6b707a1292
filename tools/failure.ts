import { StartError } from '@gaoxin/postgres';

/** Says what went wrong: one sentence when the surroundings are at fault, the whole stack when we are. */
export function reportFailure(error: unknown): void {
  process.stderr.write(error instanceof StartError ? `\n${error.message}\n` : `\n${error instanceof Error ? error.stack : String(error)}\n`);
}
