import type { Client } from 'pg';
import { ask, type Target } from './measure.ts';
import { start, type Started } from './processes.ts';
import { DOCUMENTS, handWritten, inFull, postgraphile, registered, type Cursors, type Dialect, type Question, type Request } from './questions.ts';
import { ROWS_PER_ZONE, ZONE } from './rows.ts';
import { CREATE } from './services.ts';
import type { Place } from './subject.ts';

export interface Subject extends Started {
  name: string;
  dialect: Dialect;
  /** The request for the rows after the given number of rows. */
  request(question: Question, from: number): Request;
}

export const OURS = 'ours';
export const HAND_WRITTEN = 'one SQL join by hand';
export const GRAPHILE = 'PostGraphile';

/** Starts the four subjects, ours first. They end with the stack. */
export async function startSubjects(place: Partial<Place>, admin: Client, stack: AsyncDisposableStack): Promise<Subject[]> {
  const list = await listOf(admin);
  const own = stack.use(await start('ours', { ...place, documents: DOCUMENTS }));
  const joined = stack.use(await start('hand-written', place));
  const graphile = stack.use(await start('postgraphile', place));
  const services = await Promise.all(Object.keys(CREATE).map(async (service) => [service, await start('service', { ...place, service })] as const));
  const serviceUrls = Object.fromEntries(services.map(([name, { url }]) => [name, url]));
  const hive = stack.use(await start('hive', { ...place, serviceUrls }, services.map(([, one]) => one)));

  const ownCursors = await cursorsOf(own, registered.edges!, list);
  return [
    subject(OURS, own, registered, ownCursors, list),
    subject(HAND_WRITTEN, joined, handWritten, list.map(({ signedOn, id }) => `${signedOn},${id}`), list),
    subject(GRAPHILE, graphile, postgraphile, await cursorsOf(graphile, postgraphile.edges!, list), list),
    subject('Hive over HTTP', hive, inFull, ownCursors, list),
  ];
}

const subject = (name: string, started: Started, dialect: Dialect, cursors: Cursors, list: readonly Listed[]): Subject => ({
  ...started,
  name,
  dialect,
  request: (question, from) => (question.pages === 0 ? dialect.one(list[from]!.id) : dialect.pages(question, cursors, from)),
});

interface Listed {
  id: string;
  signedOn: string;
}

/** The zone's projects in the order of the lists. */
async function listOf(shared: Client): Promise<Listed[]> {
  const { rows } = await shared.query<Listed>(
    `select id, signed_on::text as "signedOn" from project where zone_id = $1 order by signed_on desc, id desc`,
    [ZONE],
  );
  if (rows.length !== ROWS_PER_ZONE) throw new Error(`Expected ${ROWS_PER_ZONE} projects, found ${rows.length}.`);
  return rows;
}

interface Edges {
  projects: { edges: { cursor: string; node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
}

/** Walks the whole list once. @throws when the order is not the list's */
async function cursorsOf(target: Target, request: NonNullable<Dialect['edges']>, list: readonly Listed[]): Promise<string[]> {
  const cursors: string[] = [];
  for (let after: string | null = null; ; ) {
    const { projects }: Edges = (JSON.parse(await ask(target, request(after))) as { data: Edges }).data;
    for (const { cursor, node } of projects.edges) {
      if (node.id !== list[cursors.length]!.id) throw new Error(`Row ${cursors.length} of the list is another one.`);
      cursors.push(cursor);
    }
    if (!projects.pageInfo.hasNextPage) return cursors;
    after = projects.pageInfo.endCursor;
  }
}
