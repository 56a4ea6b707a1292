import { graphql } from '../generated/index.ts';

export type Kind = 'enterprise' | 'lead';

export const ImportRunFragment = graphql(`
  fragment ImportRunFields on ImportRun {
    id
    version
    fileName
    status
    actorName
    startedAt
    finishedAt
    rowsTotal
    rowsRead
    newCount
    changedCount
    unchangedCount
    rejectedCount
    appliedCount
    refusedCount
    undoneCount
    keptCount
    viewerCan
    fault {
      message
    }
    errorsFile {
      id
      name
      size
      url
    }
  }
`);

export const ImportRowsFragment = graphql(`
  fragment ImportRowFields on ImportRowConnection {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      number
      title
      outcome
      state
      values {
        column
        text
      }
      changes {
        column
        from
        to
      }
      faults {
        column
        message
      }
    }
  }
`);

const EnterpriseImportDocument = graphql(`
  query EnterpriseImport($id: ID!, $after: String, $outcome: ImportOutcome) {
    run: enterpriseImport(id: $id) {
      id
      ...ImportRunFields
      rows(first: 50, after: $after, outcome: $outcome) {
        ...ImportRowFields
      }
    }
  }
`);

const LeadImportDocument = graphql(`
  query LeadImport($id: ID!, $after: String, $outcome: ImportOutcome) {
    run: leadImport(id: $id) {
      id
      ...ImportRunFields
      rows(first: 50, after: $after, outcome: $outcome) {
        ...ImportRowFields
      }
    }
  }
`);

const EnterpriseImportsDocument = graphql(`
  query EnterpriseImports($after: String) {
    zone {
      id
      today
    }
    columns: enterpriseImportColumns {
      key
      header
      required
      note
      options
      isText
      width
    }
    runs: enterpriseImports(first: 20, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        ...ImportRunFields
      }
    }
  }
`);

const LeadImportsDocument = graphql(`
  query LeadImports($after: String) {
    zone {
      id
      today
    }
    columns: leadImportColumns {
      key
      header
      required
      note
      options
      isText
      width
    }
    runs: leadImports(first: 20, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        ...ImportRunFields
      }
    }
  }
`);

/** What differs between the registers: the service that keeps the files and the operations. */
export const KINDS = {
  enterprise: { service: 'directory', run: EnterpriseImportDocument, runs: EnterpriseImportsDocument },
  lead: { service: 'recruitment', run: LeadImportDocument, runs: LeadImportsDocument },
} as const;

export const kindOf = (text: string | null): Kind => (text === 'lead' ? 'lead' : 'enterprise');
