import { createHash } from 'node:crypto';
import { ZONE } from './rows.ts';

export interface Request {
  method: 'GET' | 'POST';
  path: string;
  body: string;
}

/** Where a page may start, row by row in the order of the list, as one subject's cursors say it. */
export type Cursors = readonly string[];

/** What is asked, and how much of the list it takes. One project when `pages` is 0. */
export interface Question {
  name: string;
  pages: number;
  first: number;
}

export const QUESTIONS: readonly Question[] = [
  { name: 'one project', pages: 0, first: 1 },
  { name: 'page of 50', pages: 1, first: 50 },
  { name: '300 (three pages of 100)', pages: 3, first: 100 },
];

export const rowsOf = ({ pages, first }: Question) => Math.max(pages, 1) * first;

/** How a kind of subject is asked. */
export interface Dialect {
  one(id: string): Request;
  pages(question: Question, cursors: Cursors, from: number): Request;
  /** Asks for a hundred cursors of the list; absent where a cursor is the row's own values. */
  edges?(after: string | null): Request;
  /** The answer in the words of our schema. */
  read(data: unknown): unknown;
}

const indexes = ({ pages }: Question) => Array.from({ length: pages }, (_, page) => page);
const startsOf = (question: Question, cursors: Cursors, from: number) =>
  Object.fromEntries(indexes(question).map((page) => [`after${page}`, cursors[from + page * question.first - 1]]));

const post = (body: object): Request => ({ method: 'POST', path: '/graphql', body: JSON.stringify(body) });

const ROW = `fragment Row on Project {
  id name stage version landMu investment { amount currency } secretarySince
  enterprise { id uscc name shortName industry registeredAt }
  agreement { id title signedOn handedOverAt }
}`;
const PAGE = `{ nodes { ...Row } pageInfo { hasNextPage endCursor } }`;
const oneDocument = `query One($id: ID!) { project(id: $id) { ...Row } } ${ROW}`;
const edgesDocument = `query Edges($after: String) { projects(first: 100, after: $after) { edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }`;
const pagesDocument = (question: Question) =>
  `query Pages(${indexes(question).map((page) => `$after${page}: String!`).join(' ')}) {
    ${indexes(question).map((page) => `page${page}: projects(first: ${question.first}, after: $after${page}) ${PAGE}`).join('\n')}
  } ${ROW}`;

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

/** The documents that our gateway is given as registered ones. */
export const DOCUMENTS = Object.fromEntries([oneDocument, edgesDocument, ...QUESTIONS.slice(1).map(pagesDocument)].map((text) => [hashOf(text), text]));

/** Our schema, by registered documents or by their text. */
const ownSchema = (send: (text: string, variables: object) => Request): Dialect => ({
  one: (id) => send(oneDocument, { id }),
  pages: (question, cursors, from) => send(pagesDocument(question), startsOf(question, cursors, from)),
  edges: (after) => send(edgesDocument, { after }),
  read: (data) => data,
});
export const registered = ownSchema((text, variables) => post({ documentId: hashOf(text), variables }));
export const inFull = ownSchema((text, variables) => post({ query: text, variables }));

const PG_ROW = `fragment Row on Project {
  rowId name stage version landMu investmentAmount investmentCurrency secretarySince
  enterprise { rowId uscc name shortName industry registeredAt }
  agreement { rowId title signedOn handedOverAt }
}`;
const pgList = (args: string, body: string) => `allProjects(${args}, condition: { zoneId: "${ZONE}" }, orderBy: [SIGNED_ON_DESC, ROW_ID_DESC]) ${body}`;

interface PgRow {
  rowId: string;
  investmentAmount: string;
  investmentCurrency: string;
  enterprise: { rowId: string };
  agreement: { rowId: string };
}
const renamed = ({ rowId, ...rest }: { rowId: string }) => ({ id: rowId, ...rest });
const fromPg = ({ investmentAmount, investmentCurrency, enterprise, agreement, ...row }: PgRow) => ({
  ...renamed(row),
  investment: { amount: investmentAmount, currency: investmentCurrency },
  enterprise: renamed(enterprise),
  agreement: renamed(agreement),
});

export const postgraphile: Dialect = {
  one: (id) => post({ query: `query One($id: String!) { project: projectByRowId(rowId: $id) { ...Row } } ${PG_ROW}`, variables: { id } }),
  pages: (question, cursors, from) =>
    post({
      query: `query Pages(${indexes(question).map((page) => `$after${page}: Cursor!`).join(' ')}) {
        ${indexes(question).map((page) => `page${page}: ${pgList(`first: ${question.first}, after: $after${page}`, PAGE)}`).join('\n')}
      } ${PG_ROW}`,
      variables: startsOf(question, cursors, from),
    }),
  edges: (after) =>
    post({
      query: `query Edges($after: Cursor) { projects: ${pgList('first: 100, after: $after', '{ edges { cursor node { id: rowId } } pageInfo { hasNextPage endCursor } }')} }`,
      variables: { after },
    }),
  read: (data) =>
    Object.fromEntries(
      Object.entries(data as Record<string, PgRow | { nodes: PgRow[]; pageInfo: object }>).map(([key, value]) => [
        key,
        'nodes' in value ? { ...value, nodes: value.nodes.map(fromPg) } : fromPg(value),
      ]),
    ),
};

const get = (path: string): Request => ({ method: 'GET', path, body: '' });

/** One statement whatever the number of pages: they follow one another. */
export const handWritten: Dialect = {
  one: (id) => get(`/projects/${id}`),
  pages: ({ pages, first }, cursors, from) => get(`/projects?pages=${pages}&first=${first}&after=${cursors[from - 1]}`),
  read: (data) => data,
};
