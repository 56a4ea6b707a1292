import { useLanguage } from '@gaoxin/client';
import { formatMoney } from '@gaoxin/ui';
import type { LeadDuplicatesQuery, MergeLeadsInput } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { LeadField } from '../parts/search-field.tsx';
import { useText } from '../texts.ts';
import type { DuplicateKind } from './duplicate-kind.ts';

const PairsDocument = graphql(`
  query LeadDuplicates($after: String) {
    page: leadDuplicates(first: 20, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        version
        score
        reason
        left {
          id
          version
          name: title
          stage
          openedOn
          plannedInvestment {
            amount
            currency
          }
          enterprise {
            id
            name
          }
          timeline {
            id
          }
        }
        right {
          id
          version
          name: title
          stage
          openedOn
          plannedInvestment {
            amount
            currency
          }
          enterprise {
            id
            name
          }
          timeline {
            id
          }
        }
      }
    }
  }
`);

const MergesDocument = graphql(`
  query LeadMerges($after: String) {
    zone {
      id
      today
    }
    page: leadMerges(first: 20, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        version
        reason
        mergedBy
        mergedAt
        undoneAt
        viewerCanUndo
        merged {
          id
          name: title
        }
        survivor {
          id
          name: title
        }
      }
    }
  }
`);

const OneDocument = graphql(`
  query LeadToCompare($id: ID!) {
    one: lead(id: $id) {
      id
      version
      name: title
      stage
      openedOn
      plannedInvestment {
        amount
        currency
      }
      enterprise {
        id
        name
      }
      timeline {
        id
      }
    }
  }
`);

const MergeDocument = graphql(`
  mutation MergeLeads($input: MergeLeadsInput!) {
    payload: mergeLeads(input: $input) {
      merge {
        id
        merged {
          id
          name: title
        }
        survivor {
          id
          name: title
        }
      }
      errors {
        code
        path
        message
      }
    }
  }
`);

const DismissDocument = graphql(`
  mutation DismissLeadDuplicate($input: DismissLeadDuplicateInput!) {
    payload: dismissLeadDuplicate(input: $input) {
      duplicate {
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

const UndoDocument = graphql(`
  mutation UndoLeadMerge($input: UndoLeadMergeInput!) {
    payload: undoLeadMerge(input: $input) {
      merge {
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

type Row = LeadDuplicatesQuery['page']['nodes'][number]['left'];

/** Duplicates among the leads; the timelines are joined, the facts of the one that stays hold. */
export const LEADS: DuplicateKind<Row, MergeLeadsInput> = {
  name: 'lead',
  pairs: PairsDocument,
  merges: MergesDocument,
  one: OneDocument,
  merge: MergeDocument,
  dismiss: DismissDocument,
  undo: UndoDocument,
  refetch: ['LeadDuplicates', 'LeadMerges', 'LeadBoard'],
  pathOf: (id) => `/officials/leads/${id}`,
  useFacts: () => {
    const say = useText();
    const { language } = useLanguage();
    const fact = (key: 'title' | 'enterprise' | 'stage' | 'investment' | 'opened' | 'events', text: string | null) => ({ key, label: say(`imports.leadFields.${key}`), text });
    return (row) => [
      fact('title', row.name),
      fact('enterprise', row.enterprise.name),
      fact('stage', say(`leads.stage.${row.stage}`)),
      fact('investment', row.plannedInvestment && formatMoney(row.plannedInvestment, language)),
      fact('opened', row.openedOn),
      fact('events', String(row.timeline.length)),
    ];
  },
  takes: false,
  inputOf: (merge) => merge,
  Choose: LeadField,
};
