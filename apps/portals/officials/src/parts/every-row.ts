import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client';

/** As many rows as the server gives at once. */
const MOST_AT_ONCE = 100;

interface Place {
  first: number;
  after: string | null;
}

interface ListPage<Row> {
  nodes: readonly Row[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

/** A list as the server keeps it: the document of one page, what it is narrowed to, and where the page stands in the answer. */
export interface WholeList<Data, Variables extends OperationVariables, Row> {
  document: TypedDocumentNode<Data, Variables & Place>;
  variables: Variables;
  page: (data: Data) => ListPage<Row>;
  /** Fewer, where a full page would cost more than one query may. */
  atOnce?: number;
}

/** Every row that the filter leaves, page by page, past the cache of the screen. @throws when one page cannot be had */
export async function everyRow<Data, Variables extends OperationVariables, Row>(
  apollo: ApolloClient,
  list: WholeList<Data, Variables, Row>,
  onRead: (count: number) => void,
): Promise<Row[]> {
  // What the list has promised of its variables, the client's types cannot follow.
  const query = list.document as TypedDocumentNode<Data, OperationVariables>;
  const rows: Row[] = [];
  for (let after: string | null = null; ; ) {
    const { data } = await apollo.query({ query, variables: { ...list.variables, first: list.atOnce ?? MOST_AT_ONCE, after }, fetchPolicy: 'no-cache' });
    if (!data) throw new Error('A page without an answer.');
    const { nodes, pageInfo } = list.page(data as Data);
    rows.push(...nodes);
    onRead(rows.length);
    if (!pageInfo.hasNextPage) return rows;
    if (!pageInfo.endCursor) throw new Error('A page that does not say where the next one begins.');
    after = pageInfo.endCursor;
  }
}
