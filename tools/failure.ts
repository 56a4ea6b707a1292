import { StartError } from '@gaoxin/postgres';

/** Turns the plain errors of `read` about one setting into the sentence that a person gets. */
export function orStartError<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new StartError((error as Error).message);
  }
}

/** Says what went wrong: one sentence when the surroundings are at fault, the whole stack when we are. */
export function reportFailure(error: unknown): void {
  process.stderr.write(error instanceof StartError ? `\n${error.message}\n` : `\n${error instanceof Error ? error.stack : String(error)}\n`);
}
