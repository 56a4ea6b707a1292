/**
 * A rule of the domain that was broken by what a person asked for. It becomes one `UserError` of the payload,
 * worded in the caller's language from its code and data; it is never logged as a fault.
 */
export class RuleError extends Error {
  override name = 'RuleError';
  readonly code: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** Path of the offending value below `input`, empty when the act as a whole is refused. */
  readonly path: readonly string[];

  constructor(code: string, data: Record<string, unknown> = {}, path: readonly string[] = []) {
    super(code);
    this.code = code;
    this.data = data;
    this.path = path;
  }
}

/** Absent and not visible are the same to the caller, so that an id of another zone tells nothing. */
export const notFound = (path: readonly string[] = []): RuleError => new RuleError('NOT_FOUND', {}, path);
