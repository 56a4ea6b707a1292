import { graphql } from '../generated/index.ts';

/** A rule that an act would break, as every mutation answers it; `useAct` reads it. */
export const Fault = graphql(`
  fragment Fault on UserError {
    code
    path
    message
  }
`);
