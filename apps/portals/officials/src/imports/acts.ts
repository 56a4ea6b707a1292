import { graphql } from '../generated/index.ts';
import type { Kind } from './kinds.ts';

const StartEnterpriseImportDocument = graphql(`
  mutation StartEnterpriseImport($input: StartEnterpriseImportInput!) {
    payload: startEnterpriseImport(input: $input) {
      import {
        id
      }
      errors {
        code
        path
        message
      }
    }
  }
`);

const StartLeadImportDocument = graphql(`
  mutation StartLeadImport($input: StartLeadImportInput!) {
    payload: startLeadImport(input: $input) {
      import {
        id
      }
      errors {
        code
        path
        message
      }
    }
  }
`);

const ApplyEnterpriseImportDocument = graphql(`
  mutation ApplyEnterpriseImport($input: ApplyEnterpriseImportInput!) {
    payload: applyEnterpriseImport(input: $input) {
      import {
        id
        ...ImportRunFields
      }
      errors {
        code
        path
        message
      }
    }
  }
`);

const ApplyLeadImportDocument = graphql(`
  mutation ApplyLeadImport($input: ApplyLeadImportInput!) {
    payload: applyLeadImport(input: $input) {
      import {
        id
        ...ImportRunFields
      }
      errors {
        code
        path
        message
      }
    }
  }
`);

const CancelEnterpriseImportDocument = graphql(`
  mutation CancelEnterpriseImport($input: CancelEnterpriseImportInput!) {
    payload: cancelEnterpriseImport(input: $input) {
      import {
        id
        ...ImportRunFields
      }
      errors {
        code
        path
        message
      }
    }
  }
`);

const CancelLeadImportDocument = graphql(`
  mutation CancelLeadImport($input: CancelLeadImportInput!) {
    payload: cancelLeadImport(input: $input) {
      import {
        id
        ...ImportRunFields
      }
      errors {
        code
        path
        message
      }
    }
  }
`);

const UndoEnterpriseImportDocument = graphql(`
  mutation UndoEnterpriseImport($input: UndoEnterpriseImportInput!) {
    payload: undoEnterpriseImport(input: $input) {
      import {
        id
        ...ImportRunFields
      }
      errors {
        code
        path
        message
      }
    }
  }
`);

const UndoLeadImportDocument = graphql(`
  mutation UndoLeadImport($input: UndoLeadImportInput!) {
    payload: undoLeadImport(input: $input) {
      import {
        id
        ...ImportRunFields
      }
      errors {
        code
        path
        message
      }
    }
  }
`);

interface Acts {
  start: typeof StartEnterpriseImportDocument;
  APPLY: typeof ApplyEnterpriseImportDocument;
  CANCEL: typeof CancelEnterpriseImportDocument;
  UNDO: typeof UndoEnterpriseImportDocument;
}

/** The acts on imports, by register; they differ in their names only. */
export const ACTS: Record<Kind, Acts> = {
  enterprise: { start: StartEnterpriseImportDocument, APPLY: ApplyEnterpriseImportDocument, CANCEL: CancelEnterpriseImportDocument, UNDO: UndoEnterpriseImportDocument },
  lead: { start: StartLeadImportDocument, APPLY: ApplyLeadImportDocument, CANCEL: CancelLeadImportDocument, UNDO: UndoLeadImportDocument },
};
