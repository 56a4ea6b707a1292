import type { EnterpriseDuplicatesQuery, EnterpriseField, MergeEnterprisesInput } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { EnterpriseField as ChooseEnterprise } from '../parts/search-field.tsx';
import { useText } from '../texts.ts';
import type { DuplicateKind } from './duplicate-kind.ts';

const PairsDocument = graphql(`
  query EnterpriseDuplicates($after: String) {
    page: enterpriseDuplicates(first: 20, after: $after) {
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
          uscc
          name
          shortName
          parentGroup
          industry
          contactName
          contactPhone
        }
        right {
          id
          version
          uscc
          name
          shortName
          parentGroup
          industry
          contactName
          contactPhone
        }
      }
    }
  }
`);

const MergesDocument = graphql(`
  query EnterpriseMerges($after: String) {
    zone {
      id
      today
    }
    page: enterpriseMerges(first: 20, after: $after) {
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
          name
        }
        survivor {
          id
          name
        }
      }
    }
  }
`);

const OneDocument = graphql(`
  query EnterpriseToCompare($id: ID!) {
    one: enterprise(id: $id) {
      id
      version
      uscc
      name
      shortName
      parentGroup
      industry
      contactName
      contactPhone
    }
  }
`);

const MergeDocument = graphql(`
  mutation MergeEnterprises($input: MergeEnterprisesInput!) {
    payload: mergeEnterprises(input: $input) {
      merge {
        id
        merged {
          id
          name
        }
        survivor {
          id
          name
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
  mutation DismissEnterpriseDuplicate($input: DismissEnterpriseDuplicateInput!) {
    payload: dismissEnterpriseDuplicate(input: $input) {
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
  mutation UndoEnterpriseMerge($input: UndoEnterpriseMergeInput!) {
    payload: undoEnterpriseMerge(input: $input) {
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

type Row = EnterpriseDuplicatesQuery['page']['nodes'][number]['left'];

const FIELDS = {
  USCC: 'uscc',
  NAME: 'name',
  SHORT_NAME: 'shortName',
  PARENT_GROUP: 'parentGroup',
  INDUSTRY: 'industry',
  CONTACT_NAME: 'contactName',
  CONTACT_PHONE: 'contactPhone',
} as const satisfies Record<EnterpriseField, keyof Row>;

/** Duplicates among the enterprises; the one that stays may take what the other says. */
export const ENTERPRISES: DuplicateKind<Row, MergeEnterprisesInput> = {
  name: 'enterprise',
  pairs: PairsDocument,
  merges: MergesDocument,
  one: OneDocument,
  merge: MergeDocument,
  dismiss: DismissDocument,
  undo: UndoDocument,
  refetch: ['EnterpriseDuplicates', 'EnterpriseMerges'],
  pathOf: (id) => `/officials/enterprises/${id}`,
  useFacts: () => {
    const say = useText();
    return (row) => (Object.keys(FIELDS) as EnterpriseField[]).map((key) => ({ key, label: say(`imports.fields.${key}`), text: row[FIELDS[key]] }));
  },
  takes: true,
  inputOf: (merge, taken) => ({ ...merge, take: taken as EnterpriseField[] }),
  Choose: ChooseEnterprise,
};
