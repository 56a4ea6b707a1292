/** Something outside the program keeps it from starting. The message is one sentence a person can act on; print it without the stack. */
export class StartError extends Error {
  override name = 'StartError';
}
