import type { TypedDocumentNode } from '@apollo/client';
import type { ActError } from '@gaoxin/client';
import type { ApplyEnterpriseImportInput, StartEnterpriseImportInput } from '../generated/graphql.ts';
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

interface Answer {
  payload: { import: { id: string } | null; errors: readonly ActError[] };
}
type ActDocument<Input> = TypedDocumentNode<Answer, { input: Input }>;
type OnRun = ActDocument<ApplyEnterpriseImportInput>;

/** The acts on imports, by register; they differ in their names only. */
export const ACTS: Record<Kind, { start: ActDocument<StartEnterpriseImportInput>; APPLY: OnRun; CANCEL: OnRun; UNDO: OnRun }> = {
  enterprise: { start: StartEnterpriseImportDocument, APPLY: ApplyEnterpriseImportDocument, CANCEL: CancelEnterpriseImportDocument, UNDO: UndoEnterpriseImportDocument },
  lead: { start: StartLeadImportDocument, APPLY: ApplyLeadImportDocument, CANCEL: CancelLeadImportDocument, UNDO: UndoLeadImportDocument },
};
